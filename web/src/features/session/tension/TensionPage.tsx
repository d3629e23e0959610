// The tension field (spanningsveld) on the whole screen: brake and strength side by side, sliders before and after, the words for both
// at once, whether they were held, and whether something shifted. The sliders describe; no score is derived from them.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import type { TensionRating } from '#method/session/session-event.ts'
import type { ReportPart, SessionView } from '#method/session/session-view.ts'
import { firstName } from '#method/text/first-name.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { distinctPoles, tensionBody } from '../finding-bodies.ts'
import type { SessionLog } from '../session-log.ts'
import type { Commands } from '../use-commands.ts'
import { type Beside, type Known, loneBrakes, newestBeside } from './begin-field.ts'
import { HeldPart } from './HeldPart.tsx'
import { Poles } from './Poles.tsx'
import { Both, Rating } from './Report.tsx'
import { ShiftPart } from './ShiftPart.tsx'
import styles from './TensionPage.module.css'
import { latestField, type TensionField } from './tension-fields.ts'
import { useTensionWords } from './use-tension-words.ts'
import { WhichField } from './WhichField.tsx'

type Props = {
  readonly view: SessionView
  readonly findings: readonly Known[]
  readonly fields: readonly TensionField[]
  readonly commands: Commands
  readonly log: SessionLog
  readonly sessionId: string
  readonly name: string
  /** The coachee is signed in here. */
  readonly own: boolean
}

export default function TensionPage({ view, findings, fields, commands, log, sessionId, name, own }: Props) {
  const words = useTensionWords()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const strengths = useMemo(() => distinctPoles(findings, isPotential), [findings])
  const brakes = useMemo(() => distinctPoles(findings, isInnerObstacle), [findings])
  // One field can be made from the findings of this session; an earlier brake can always make one.
  const today = fields.some((each) => each.here) ? null : newestBeside(findings, view.findings)
  const earlier = useMemo(() => loneBrakes(findings, view.findings, fields), [findings, view.findings, fields])
  const [chosenId, setChosenId] = useState<string | null>(
    () => (latestField(fields) ?? (fields.length === 1 && !today ? fields[0] : null))?.id ?? null,
  )
  // Another device can open another field or take this one back; this screen keeps showing it until the user leaves it.
  const held = useRef<TensionField | null>(null)
  held.current = fields.find((each) => each.id === chosenId) ?? (held.current?.id === chosenId ? held.current : null)
  const field = held.current

  const { closeTension } = commands
  useEffect(() => {
    // On the document, because the focused element may have been removed.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) closeTension()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [closeTension])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at opening; later changes are made by the user
  useEffect(() => {
    heading.current?.focus()
    if (chosenId === null && today) setChosenId(make(today))
  }, [])
  /** Creates the field in the log and gives its id. */
  const make = ({ strengthId, brakeId }: Beside) => commands.pickUp(tensionBody(strengthId, brakeId), null)
  function choose(id: string | null) {
    setChosenId(id)
    heading.current?.focus()
  }
  const tension = field ? (view.tensions.get(field.id) ?? null) : null
  const isFixed = (part: ReportPart) => !own && tension?.own.includes(part) === true
  const rate = (when: 'before' | 'after', rating: TensionRating) =>
    field && log.append({ kind: 'tension-rated', tensionId: field.id, when, rating })

  return (
    <section className={styles.page} role="dialog" aria-labelledby={titleId}>
      <div className={styles.head}>
        <div>
          <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
            {words.title}
          </h2>
          <p className={styles.lead}>{field?.here === false ? words.leadAgain : words.lead}</p>
        </div>
        <Button variant="quiet" onClick={commands.closeTension}>
          {words.close}
        </Button>
      </div>
      {field ? (
        <>
          <Poles key={field.id} field={field} brakes={brakes} strengths={strengths} onChange={commands.reviseFinding} />
          {fields.length > 1 || earlier.length > 0 || (!field.here && today) ? (
            <button type="button" className={styles.other} onClick={() => choose(null)}>
              {words.otherField}
            </button>
          ) : null}
          <Rating
            key={`before-${field.id}`}
            title={words.before}
            value={tension?.before ?? null}
            fixed={isFixed('before')}
            onRate={(rating) => rate('before', rating)}
          />
          <Both
            key={field.id}
            tensionId={field.id}
            sessionId={sessionId}
            text={tension?.words ?? ''}
            body={tension?.bodyNote ?? ''}
            fixed={isFixed('words')}
            log={log}
          />
          <HeldPart tension={tension} own={own} onSay={(held) => log.append({ kind: 'tension-held', tensionId: field.id, held })} />
          <Rating
            key={`after-${field.id}`}
            title={words.after}
            value={tension?.after ?? null}
            fixed={isFixed('after')}
            onRate={(rating) => rate('after', rating)}
          />
          <ShiftPart
            key={`shift-${field.id}`}
            field={field}
            tension={tension}
            name={firstName(name)}
            own={own}
            onAnswer={(answer) => log.append({ kind: 'shift-answered', tensionId: field.id, answer })}
          />
        </>
      ) : (
        <WhichField
          fields={fields}
          onChoose={choose}
          onBegin={today && (() => choose(make(today)))}
          brakes={earlier}
          onBrake={(beside) => choose(make(beside))}
        />
      )}
    </section>
  )
}
