// One thing somebody saw, in three quiet steps: read it, read it once more and notice what it does, and give it a place or not.

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import type { Received } from '../../../findings/received/settle-write.ts'
import type { DraftShare } from '../../../findings/sharing/draft-shares.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { Slider } from '../../../ui/form/Slider.tsx'
import { LargeWord } from '../../../ui/LargeWord.tsx'
import { useWords } from '../../../words/use-words.ts'
import { KeepForm } from './KeepForm.tsx'
import styles from './Received.module.css'
import { receivedWords } from './received.words.ts'

export type LandingDraft = {
  readonly step: 'read' | 'land' | 'keep'
  readonly strength: number | null
  readonly word: string
  readonly lexiconKey: string | null
  readonly context: string
  readonly shareWith: readonly DraftShare[]
}
type Props = {
  own: Space
  seen: Received
  onKept: (draft: LandingDraft) => void
  onPark: () => void
  onLetGo: () => void
}

export function Landing({ own, seen, onKept, onPark, onLetGo }: Props) {
  const words = useWords(receivedWords)
  const { value, set, clear } = useDeviceDraft<LandingDraft>(`received/${seen.id}`, {
    step: 'read',
    strength: null,
    word: seen.word,
    lexiconKey: seen.lexiconKey,
    context: '',
    shareWith: [],
  })
  const name = words.who(seen.fromName)
  const [moved, setMoved] = useState(false)
  // The item stays visible after it was kept, although its draft is gone.
  const [kept, setKept] = useState<LandingDraft | null>(null)
  const draft = kept ?? value
  const keep = () => {
    if (kept) return
    setKept(draft)
    clear()
    onKept(draft)
  }
  const go = (step: LandingDraft['step']) => {
    setMoved(true)
    set({ step })
  }
  return (
    <article className={styles.card}>
      {draft.step === 'read' && (
        <Step key="read" focused={moved} title={words.saw(name)}>
          {seen.behaviour && (
            <p className={styles.small}>
              {words.about} <q>{seen.behaviour}</q>
            </p>
          )}
          <Literal seen={seen} name={name} />
          <div>
            <Button variant="petrol" size="l" onClick={() => go('land')}>
              {words.next}
            </Button>
          </div>
        </Step>
      )}
      {draft.step === 'land' && (
        <Step key="land" focused={moved} title={words.land.title}>
          <Literal seen={seen} name={name} />
          <Slider
            label={words.land.strength}
            value={draft.strength}
            onChange={(strength) => set({ strength })}
            low={words.land.low}
            high={words.land.high}
            tone="sun"
          />
          <p className={styles.small}>{words.land.hint}</p>
          <div className={styles.answers}>
            <Button variant="quiet" size="l" onClick={() => go('keep')}>
              {words.land.keep}
            </Button>
            <Button variant="quiet" size="l" onClick={onPark}>
              {words.land.park}
            </Button>
            <Button variant="quiet" size="l" onClick={onLetGo}>
              {words.land.letGo}
            </Button>
          </div>
        </Step>
      )}
      {draft.step === 'keep' && (
        <Step key="keep" focused={moved} title={words.keep.title}>
          <blockquote className={styles.saw}>{seen.saw}</blockquote>
          <KeepForm own={own} seen={seen} name={name} draft={draft} onChange={set} onBack={() => go('land')} onKeep={keep} />
        </Step>
      )}
    </article>
  )
}

function Literal({ seen, name }: { seen: Received; name: string }) {
  const words = useWords(receivedWords)
  return (
    <>
      <blockquote className={styles.saw}>{seen.saw}</blockquote>
      {seen.word ? (
        <p>
          {words.named(name)} <LargeWord>{seen.word}</LargeWord>
        </p>
      ) : (
        <p className={styles.small}>{words.noWord(name)}</p>
      )}
    </>
  )
}

type StepProps = { title: string; focused: boolean; children: ReactNode }

/** Focuses the heading after a step, so that a screen reader announces it. */
function Step({ title, focused, children }: StepProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [focused])
  return (
    <section aria-labelledby={id} className={styles.step}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
