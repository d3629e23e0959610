// What is shown above or instead of a screen while its data is being read, cannot be read, or is only on this device.
import type { ReactNode } from 'react'
import { ApiProblem } from '../../client/api.ts'
import { useOutbox } from '../../client/outbox/outbox.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { useWords } from '../../words/use-words.ts'
import { coacheeWords } from './coachee.words.ts'
import styles from './Opening.module.css'

type Reading = {
  /** Who reads a space; absent for anything else that is read. */
  readonly reader?: { readonly as: 'coach' | 'coachee' }
  readonly status: 'opening' | 'ready' | 'missing'
  readonly offline: boolean
  readonly error: unknown
  readonly again: () => void
}

export function Opening({ of, children }: { of: Reading; children: ReactNode }) {
  if (of.status === 'opening') return <Waiting />
  if (of.status === 'missing') return <Missing of={of} />
  return (
    <>
      <Connection of={of} />
      {children}
    </>
  )
}

/** gone: the server says it does not exist or may not be read. failing: the server answers with an error. unreachable: no answer. */
function whyNot(error: unknown): 'gone' | 'failing' | 'unreachable' {
  const status = error instanceof ApiProblem ? error.problem.status : 0
  return status === 0 ? 'unreachable' : status === 403 || status === 404 ? 'gone' : 'failing'
}

function Missing({ of }: { of: Reading }) {
  const { missing: words } = useWords(coacheeWords)
  const why = whyNot(of.error)
  const [title, lead] =
    why === 'gone'
      ? [words.gone, words.goneWords]
      : why === 'failing'
        ? [words.failing, words.failingWords]
        : [words.title, of.reader?.as === 'coachee' ? words.words : words.other]
  return (
    <EmptyState title={title} action={<Button onClick={of.again}>{words.again}</Button>}>
      {lead}
    </EmptyState>
  )
}

/** One line that something waits, or that what is shown comes from this device. */
function Connection({ of: { offline, error } }: { of: Reading }) {
  const words = useWords(coacheeWords)
  const { waiting, state } = useOutbox()
  const isWaiting = waiting > 0 && (state === 'waiting' || state === 'failing')
  const shown = offline ? (whyNot(error) === 'failing' ? words.failing : words.offline) : null
  const said = isWaiting ? (state === 'waiting' ? words.waiting(waiting) : words.waitingForServer(waiting)) : shown
  return (
    <p role="status" className={said ? styles.connection : styles.silent}>
      {said}
    </p>
  )
}
