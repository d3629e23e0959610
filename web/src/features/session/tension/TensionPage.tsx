// The tension field (spanningsveld), calm and whole: brake and strength side by side, before, both at once, after, and an
// answer that only the coachee gives. Nothing here judges; the sliders describe (S49 to S51, M13, M14).
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import type { TensionRating } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import { isInnerObstacle, isPotential, latestOf, tensionBody, titleOf } from '../finding-bodies.ts'
import type { SessionLog } from '../session-log.ts'
import { useDraft } from '../sheets/use-draft.ts'
import type { Commands } from '../use-commands.ts'
import styles from './TensionPage.module.css'
import { tensionWords } from './tension.words.ts'

type Known = { readonly body: FindingBody } & ({ readonly findingId: string } | { readonly id: string })
type Props = {
  readonly view: SessionView
  readonly findings: readonly Known[]
  readonly commands: Commands
  readonly log: SessionLog
  readonly sessionId: string
  readonly name: string
}
type Pole = { readonly value: string; readonly label: string }

const idOf = (finding: Known) => ('findingId' in finding ? finding.findingId : finding.id)
const polesOf = (findings: readonly Known[], fits: (body: FindingBody) => boolean): readonly Pole[] =>
  findings.filter((each) => fits(each.body)).map((each) => ({ value: idOf(each), label: titleOf(each.body) }))

export default function TensionPage({ view, findings, commands, log, sessionId, name }: Props) {
  const words = useWords(tensionWords)
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const strengths = useMemo(() => polesOf(findings, isPotential), [findings])
  const brakes = useMemo(() => polesOf([...view.findings.values()], isInnerObstacle), [view.findings])
  const latest = latestOf(view.findings.values(), (body) => body.kind === 'tension')
  const field = latest?.body.kind === 'tension' ? latest.body : null
  const tension = latest ? (view.tensions.get(latest.findingId) ?? null) : null
  const [choosing, setChoosing] = useState<'brake' | 'strength' | null>(null)

  // Opening the view lays the newest brake beside its strength; the field exists from then on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at opening; later changes are made by hand
  useEffect(() => {
    heading.current?.focus()
    if (latest) return
    const brake = latestOf(log.view().findings.values(), isInnerObstacle)
    const own = brake?.body.kind === 'obstacle' ? brake.body.potentialId : null
    const strength =
      own && strengths.some((each) => each.value === own)
        ? own
        : (latestOf(log.view().findings.values(), isPotential)?.findingId ?? strengths[0]?.value)
    if (brake && strength && !latestOf(log.view().findings.values(), (body) => body.kind === 'tension'))
      commands.pickUp(tensionBody(strength, brake.findingId), null)
  }, [])

  if (!latest || !field) return <section className={styles.page} aria-label={words.title} />
  const id = latest.findingId
  const brake = brakes.find((each) => each.value === field.obstacleId)
  const strength = strengths.find((each) => each.value === field.potentialId)
  const rate = (when: 'before' | 'after', rating: TensionRating) => log.append({ kind: 'tension-rated', tensionId: id, when, rating })

  return (
    <section
      className={styles.page}
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') commands.closeTension()
      }}
    >
      <div className={styles.head}>
        <div>
          <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
            {words.title}
          </h2>
          <p className={styles.lead}>{words.lead}</p>
        </div>
        <Button variant="quiet" onClick={commands.closeTension}>
          {words.close}
        </Button>
      </div>
      <div className={styles.poles}>
        <div className={styles.pole} data-pole="obstacle">
          <h3>{words.brake}</h3>
          <blockquote>{brake?.label}</blockquote>
          {brakes.length > 1 ? (
            choosing === 'brake' ? (
              <Choice
                label={words.otherBrake}
                hideLabel
                layout="column"
                value={field.obstacleId}
                options={brakes}
                onChange={(obstacleId) => {
                  commands.reviseFinding(id, { ...field, obstacleId })
                  setChoosing(null)
                }}
              />
            ) : (
              <button type="button" className={styles.other} onClick={() => setChoosing('brake')}>
                {words.otherBrake}
              </button>
            )
          ) : null}
        </div>
        <div className={styles.pole} data-pole="potential">
          <h3>{words.strength}</h3>
          <blockquote>{strength?.label}</blockquote>
          {strengths.length > 1 ? (
            choosing === 'strength' ? (
              <Choice
                label={words.otherStrength}
                hideLabel
                layout="column"
                value={field.potentialId}
                options={strengths}
                onChange={(potentialId) => {
                  commands.reviseFinding(id, { ...field, potentialId })
                  setChoosing(null)
                }}
              />
            ) : (
              <button type="button" className={styles.other} onClick={() => setChoosing('strength')}>
                {words.otherStrength}
              </button>
            )
          ) : null}
        </div>
      </div>
      <Rating key={`before-${id}`} title={words.before} value={tension?.before ?? null} onRate={(rating) => rate('before', rating)} />
      <Both key={id} tensionId={id} sessionId={sessionId} text={tension?.words ?? ''} body={tension?.bodyNote ?? ''} log={log} />
      <Rating key={`after-${id}`} title={words.after} value={tension?.after ?? null} onRate={(rating) => rate('after', rating)} />
      <div className={styles.part}>
        <h3>{words.shift}</h3>
        <p className={styles.choose}>{words.letChoose(name || words.someone)}</p>
        <div className={styles.answers}>
          {(['shift', 'no-shift'] as const).map((answer) => (
            <button
              key={answer}
              type="button"
              className={styles.answer}
              aria-pressed={tension?.answer === answer}
              onClick={() => {
                if (tension?.answer !== answer) log.append({ kind: 'shift-answered', tensionId: id, answer, confirmedBy: 'coachee' })
              }}
            >
              {answer === 'shift' ? words.yes : words.no}
            </button>
          ))}
        </div>
        <p role="status" className={styles.lead}>
          {tension?.answer === 'shift' ? words.yesSaid : tension?.answer === 'no-shift' ? words.noIsFine : ''}
        </p>
      </div>
    </section>
  )
}

/** Two sliders; told once both were said, and again when the hand rests after a change. */
function Rating({
  title,
  value,
  onRate,
}: {
  readonly title: string
  readonly value: TensionRating | null
  readonly onRate: (rating: TensionRating) => void
}) {
  const words = useWords(tensionWords)
  const [own, setOwn] = useState<{ brake: number | null; strength: number | null }>({
    brake: value?.brake ?? null,
    strength: value?.strength ?? null,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const open = useRef<TensionRating | null>(null)
  const tell = useRef(onRate)
  tell.current = onRate
  useEffect(() => {
    // An undo or another device said otherwise.
    if (!open.current) setOwn({ brake: value?.brake ?? null, strength: value?.strength ?? null })
  }, [value])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (open.current) tell.current(open.current)
    },
    [],
  )
  function set(part: Partial<typeof own>) {
    const next = { ...own, ...part }
    setOwn(next)
    if (next.brake === null || next.strength === null) return
    open.current = { brake: next.brake, strength: next.strength }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (open.current) tell.current(open.current)
      open.current = null
    }, 500)
  }
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <div className={styles.pair}>
        <Slider
          label={words.brakeNow}
          value={own.brake}
          low={words.low}
          high={words.high}
          tone="dusk"
          onChange={(brake) => set({ brake })}
        />
        <Slider
          label={words.strengthNow}
          value={own.strength}
          low={words.low}
          high={words.high}
          tone="sun"
          onChange={(strength) => set({ strength })}
        />
      </div>
    </div>
  )
}

function Both({
  tensionId,
  sessionId,
  text,
  body,
  log,
}: {
  readonly tensionId: string
  readonly sessionId: string
  readonly text: string
  readonly body: string
  readonly log: SessionLog
}) {
  const words = useWords(tensionWords)
  const { value, set, clear } = useDraft(`draft/${sessionId}/tension/${tensionId}`, { text, body })
  const now = useRef({ value, kept: { text, body } })
  now.current.value = value
  useEffect(() => {
    const held = now.current
    return () => commitBoth(log, tensionId, held)
  }, [log, tensionId])
  function commit() {
    commitBoth(log, tensionId, now.current)
    clear()
  }
  return (
    <div className={styles.part}>
      <h3>{words.both}</h3>
      <div className={styles.pair}>
        <TextArea
          label={words.words}
          value={value.text}
          maxLength={8000}
          rows={2}
          onChange={(next) => set({ text: next })}
          onBlur={commit}
        />
        <TextArea
          label={words.body}
          value={value.body}
          maxLength={8000}
          rows={2}
          onChange={(next) => set({ body: next })}
          onBlur={commit}
        />
      </div>
    </div>
  )
}

function commitBoth(
  log: SessionLog,
  tensionId: string,
  held: { value: { text: string; body: string }; kept: { text: string; body: string } },
): void {
  const { value, kept } = held
  if (value.text === kept.text && value.body === kept.body) return
  held.kept = value
  log.append({ kind: 'tension-noted', tensionId, words: value.text, body: value.body })
}
