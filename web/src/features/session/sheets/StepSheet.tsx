// The card of one step, a memory aid for the coach, with links to the cards of the other steps.
import { useEffect, useRef } from 'react'
import type { Bilingual } from '#method/locale/locale.ts'
import type { Step } from '#method/moment/moment.ts'
import { steps } from '#method/moment/moment.ts'
import type { StepQuestion } from '#method/step/step-card.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { useSessionWords } from '../alone.ts'
import { loadStepCards, useContent } from '../content.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

export function StepSheet({ step, context }: { readonly step: Step; readonly context: SheetContext }) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const locale = useLocale()
  const card = useContent(loadStepCards)?.find((each) => each.step === step)
  const { commands, view } = context
  const lines = (title: string, texts: readonly Bilingual[]) => (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {texts.map((text) => (
          <li key={text.en}>{text[locale]}</li>
        ))}
      </ul>
    </div>
  )
  return (
    <Sheet
      title={session.stepNames[step]}
      onClose={commands.close}
      actions={view.step === step ? null : <Button onClick={() => commands.enterStep(step)}>{words.step.here}</Button>}
    >
      <Compass shown={step} now={view.step} open={(next) => commands.open({ name: 'step', step: next })} />
      {card ? (
        <>
          <p>{card.purpose[locale]}</p>
          <div className={styles.part}>
            <h3>{words.step.questions}</h3>
            <Questions of={card.questions} />
          </div>
          {lines(words.step.guidelines, card.guidelines)}
          {lines(words.step.signs, card.signs)}
          {lines(words.step.pitfalls, card.pitfalls)}
        </>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Sheet>
  )
}

/** Grouped by dimension, in the order in which the card asks them: when trying out, wanting comes before planning. */
export function Questions({ of }: { readonly of: readonly StepQuestion[] }) {
  const names = useWords(onionWords)
  const locale = useLocale()
  return (
    <ul className={styles.questions}>
      {[...new Set(of.map((question) => question.dimension))].flatMap((dimension) =>
        of
          .filter((question) => question.dimension === dimension)
          .map((question) => (
            <li key={question.text.en}>
              <MarkShape dimension={dimension} />
              <span>
                <VisuallyHidden>{`${names.dimensions[dimension]}: `}</VisuallyHidden>
                {question.text[locale]}
              </span>
            </li>
          )),
      )}
    </ul>
  )
}

type CompassProps = { readonly shown: Step; readonly now: Step | null; readonly open: (step: Step) => void }

/** Links to the cards of the eight steps. Marks the card shown and the step of the session; looking at a card does not enter its step. */
export function Compass({ shown, now, open }: CompassProps) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another card is shown
  useEffect(() => {
    const strip = list.current
    const here = strip?.querySelector<HTMLElement>('[aria-current]')
    // Scrolls only sideways. scrollIntoView would scroll the sheet too.
    if (strip && here) strip.scrollTo({ left: here.offsetLeft - (strip.clientWidth - here.offsetWidth) / 2 })
  }, [shown])
  return (
    <nav aria-label={words.step.cards}>
      <ol ref={list} className={styles.compass}>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === shown ? 'true' : undefined}
              data-now={step === now || undefined}
              onClick={() => open(step)}
            >
              {session.stepNames[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
