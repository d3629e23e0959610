// The coachee's view, to hand over the device: the whole screen, one question, large answers. What is chosen here is a report from the room:
// it was recorded with the sign-in of the coach, so the coachee still confirms it (method/src/shift).
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { ShiftAnswer } from '#method/session/session-event.ts'
import { Button } from '../../../ui/form/Button.tsx'
import styles from './HandOver.module.css'
import type { TensionField } from './tension-fields.ts'
import { useTensionWords } from './use-tension-words.ts'

type Props = {
  /** First name; empty: not known. */
  readonly name: string
  readonly field: TensionField
  readonly answer: ShiftAnswer | null
  readonly onAnswer: (answer: ShiftAnswer) => void
  readonly onReturn: () => void
}

export function HandOver({ name, field, answer, onAnswer, onReturn }: Props) {
  const words = useTensionWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState(false)
  // A modal dialog makes the session behind it inert, for keys and screen readers too. Closing it returns the focus.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.view}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onReturn()
      }}
      onClose={() => {
        // Chrome closes a dialog at the second Escape in a row, although `cancel` was prevented.
        if (dialog.current?.open === false) onReturn()
      }}
    >
      <div className={styles.inside}>
        <h2 id={titleId}>{chosen && answer ? words.chose(answer) : words.handAsk(name)}</h2>
        {chosen && answer ? (
          <>
            <p className={styles.lead}>{words.choseMeans}</p>
            <Button variant="sun" size="l" wide onClick={onReturn}>
              {words.giveBack}
            </Button>
            <Button variant="ghost" size="l" onClick={() => setChosen(false)}>
              {words.chooseAgain}
            </Button>
          </>
        ) : (
          <>
            <div className={styles.poles}>
              <p data-pole="obstacle">{field.brake}</p>
              <p data-pole="potential">{field.strength}</p>
            </div>
            <p className={styles.lead}>{words.handLead}</p>
            <div className={styles.choices}>
              {(['shift', 'no-shift'] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  className={styles.choice}
                  onClick={() => {
                    onAnswer(each)
                    setChosen(true)
                  }}
                >
                  {words.handChoices[each]}
                </button>
              ))}
            </div>
            <Button variant="ghost" size="l" onClick={onReturn}>
              {words.giveBackOpen}
            </Button>
          </>
        )}
      </div>
    </dialog>
  )
}
