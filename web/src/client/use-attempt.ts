// One attempt to change something on the server: whether it runs, and how it was refused. A thin layer over useMutation.
// It leaves the fields alone: the text in a form survives a refusal, and the form clears its draft after success.
import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { explain, problemCode } from '../words/explain.ts'

/** Sentences by stable code, from the words of the feature. */
export type Problems = Readonly<Record<string, string>> & { readonly other: string }

type Attempt = {
  /**
   * Runs the work; true when it succeeded. A call while the work of an earlier one runs does nothing and gives false, so a second
   * press sends nothing. `onRefused` gets the error at once, e.g. for a toast or to take over the stored state after a conflict.
   */
  readonly run: (work: () => Promise<unknown>, onRefused?: (error: unknown) => void) => Promise<boolean>
  readonly busy: boolean
  /** The stable code of the last refusal; null before, during and after success. */
  readonly code: string | null
  /** The sentence for that code. */
  readonly problem: string | null
  /** Forgets the refusal, e.g. when a dialog opens again. */
  readonly reset: () => void
}

/**
 * Two independent buttons on one screen take one `useAttempt` each.
 *
 *     const { run, busy, problem } = useAttempt(words.problems)
 *     const save = () => run(async () => {
 *       if (name === '') throw refusal('body.invalid')
 *       await call('PATCH /api/me', { body: { name } })
 *       draft.clear()
 *     })
 */
export function useAttempt(problems: Problems): Attempt {
  // gcTime 0: the cache would otherwise hold the work for minutes after the screen closed, with a password in its closure.
  const { mutateAsync, isPending, error, reset } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work(), gcTime: 0 })
  // `isPending` changes with the next render only; two presses may come before it.
  const running = useRef(false)
  const run = useCallback<Attempt['run']>(
    async (work, onRefused) => {
      if (running.current) return false
      running.current = true
      try {
        await mutateAsync(work)
        return true
      } catch (refused) {
        onRefused?.(refused)
        return false
      } finally {
        running.current = false
      }
    },
    [mutateAsync],
  )
  return {
    run,
    busy: isPending,
    code: error === null ? null : problemCode(error),
    problem: error === null ? null : explain(error, problems),
    reset,
  }
}
