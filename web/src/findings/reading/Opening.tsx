// What stands above or instead of a screen while its facts are on their way, or only on this device.
import type { ReactNode } from 'react'
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
  readonly again: () => void
}

export function Opening({ of, children }: { of: Reading; children: ReactNode }) {
  const words = useWords(coacheeWords)
  if (of.status === 'opening') return <Waiting />
  if (of.status === 'missing') {
    return (
      <EmptyState title={words.missing.title} action={<Button onClick={of.again}>{words.missing.again}</Button>}>
        {of.reader?.as === 'coachee' ? words.missing.words : words.missing.other}
      </EmptyState>
    )
  }
  return (
    <>
      <Connection offline={of.offline} />
      {children}
    </>
  )
}

/** One quiet line: nothing is lost, it only waits. */
function Connection({ offline }: { offline: boolean }) {
  const words = useWords(coacheeWords)
  const { waiting, state } = useOutbox()
  const said = state === 'waiting' && waiting > 0 ? words.waiting(waiting) : offline ? words.offline : null
  return (
    <p role="status" className={said ? styles.connection : styles.silent}>
      {said}
    </p>
  )
}
