// Whether something shifted. With a coach the coachee chooses in a view of their own; a person who is signed in as the coachee answers here.
import { useState } from 'react'
import type { ShiftAnswer } from '#method/session/session-event.ts'
import type { TensionView } from '#method/session/session-view.ts'
import { shiftOf } from '#method/shift/derive-shift.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { HandOver } from './HandOver.tsx'
import styles from './TensionPage.module.css'
import type { TensionField } from './tension-fields.ts'
import { useTensionWords } from './use-tension-words.ts'

type Props = {
  readonly field: TensionField
  readonly tension: TensionView | null
  /** First name of the coachee; empty: not known. */
  readonly name: string
  /** The coachee is signed in here. */
  readonly own: boolean
  readonly onAnswer: (answer: ShiftAnswer) => void
}

export function ShiftPart({ field, tension, name, own, onAnswer }: Props) {
  const words = useTensionWords()
  const [handed, setHanded] = useState(false)
  const shift = shiftOf(tension, null)
  const answer = (next: ShiftAnswer) => {
    if (shift?.answer !== next || (own && shift.standing === 'reported')) onAnswer(next)
  }
  return (
    <div className={styles.part}>
      <h3>{words.shift}</h3>
      {own ? (
        <>
          <p className={styles.choose}>{words.onlyYou}</p>
          <div className={styles.answers}>
            {(['shift', 'no-shift'] as const).map((each) => (
              <button
                key={each}
                type="button"
                className={styles.answer}
                aria-pressed={shift?.standing === 'confirmed' && shift.answer === each}
                onClick={() => answer(each)}
              >
                {each === 'shift' ? words.yes : words.no}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p>
          <Button size="l" onClick={() => setHanded(true)}>
            {words.letChoose(name || words.someone)}
          </Button>
        </p>
      )}
      <p role="status" className={styles.lead}>
        {shift &&
          (own && shift.standing === 'confirmed' ? words.said(shift.answer) : words.known(shift, name || words.someone, field.here))}
      </p>
      {handed ? (
        <HandOver name={name} field={field} answer={tension?.answer ?? null} onAnswer={answer} onReturn={() => setHanded(false)} />
      ) : null}
    </div>
  )
}
