// The content of each step of ending a trajectory.
import { useEffect, useId, useRef } from 'react'
import { longest } from '#method/finding/longest.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import type { ProposedPart } from '#method/graduation/gather-protocol.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { ifThen } from '../../findings/labels/if-then.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Area } from '../../ui/form/Area.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { Line } from '../../ui/form/Line.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale } from '../../words/use-words.ts'
import styles from './Graduation.module.css'
import type { graduationWords } from './graduation.words.ts'
import { emptyPart, type GraduationDraft, type Until, untilInstant } from './graduation-steps.ts'

type Props = {
  titleId: string
  words: (typeof graduationWords)['nl']
  draft: GraduationDraft
  onChange: (part: Partial<GraduationDraft>) => void
}

/** Takes the focus, so that a screen reader reads a new step from its heading. */
function Heading({ titleId, children }: { titleId: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
      {children}
    </h2>
  )
}

export function Begin({ titleId, words: { begin }, coach }: Props & { coach: string }) {
  return (
    <>
      <Heading titleId={titleId}>{begin.title(coach)}</Heading>
      <p className={flow.hint}>{begin.words}</p>
      <p className={flow.hint}>{begin.after}</p>
      <p>{begin.time}</p>
    </>
  )
}

export function LookBack({ titleId, words: { lookBack }, own }: Props & { own: Space }) {
  const qualities = deriveQualities(own.findings).map(({ word }) => word)
  const ideals = acceptedOf(own.findings, 'ideal').map(({ body }) => body.words)
  const successes = acceptedOf(own.findings, 'success').length
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && (
      <section className={styles.there}>
        <h3>{title}</h3>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    )
  return (
    <>
      <Heading titleId={titleId}>{lookBack.title}</Heading>
      {qualities.length + ideals.length + successes === 0 && <p className={flow.hint}>{lookBack.none}</p>}
      {list(lookBack.qualities, [...new Set(qualities)])}
      {list(lookBack.ideals, [...new Set(ideals)])}
      {successes > 0 && <p>{lookBack.lines(successes)}</p>}
      <p className={flow.hint}>{lookBack.sit}</p>
    </>
  )
}

export function Protocol({ titleId, words: { protocol }, draft, onChange, proposed }: Props & { proposed: readonly ProposedPart[] }) {
  const locale = useLocale()
  const setPart = (index: number, part: object) => onChange({ own: draft.own.map((own, at) => (at === index ? { ...own, ...part } : own)) })
  return (
    <>
      <Heading titleId={titleId}>{protocol.title}</Heading>
      <p className={flow.hint}>{protocol.lead}</p>
      {proposed.length > 0 && (
        <fieldset className={styles.proposed}>
          <legend>{protocol.worked}</legend>
          {proposed.map(({ fromId, when, thenI }) => (
            <Checkbox
              key={fromId}
              label={when.trim() === '' ? thenI : ifThen(when, thenI, locale)}
              checked={draft.taken.includes(fromId)}
              onChange={(on) => onChange({ taken: on ? [...draft.taken, fromId] : draft.taken.filter((id) => id !== fromId) })}
            />
          ))}
        </fieldset>
      )}
      <fieldset className={styles.parts}>
        <legend>{protocol.own}</legend>
        {draft.own.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and their text is in the draft, not in the component
          <fieldset key={index} className={styles.part} aria-label={protocol.part(index + 1)}>
            <Sentence
              label={protocol.when}
              maxLength={longest('protocol', 'parts.when')}
              value={part.when}
              onChange={(when) => setPart(index, { when })}
            />
            <Sentence
              label={protocol.thenI}
              maxLength={longest('protocol', 'parts.thenI')}
              value={part.thenI}
              onChange={(thenI) => setPart(index, { thenI })}
            />
            {draft.own.length > 1 && (
              <button
                type="button"
                className={flow.plain}
                aria-label={`${protocol.less}: ${protocol.part(index + 1)}`}
                onClick={() => onChange({ own: draft.own.filter((_, at) => at !== index) })}
              >
                {protocol.less}
              </button>
            )}
          </fieldset>
        ))}
        {draft.own.length < 20 && (
          <button type="button" className={flow.plain} onClick={() => onChange({ own: [...draft.own, emptyPart] })}>
            {protocol.more}
          </button>
        )}
      </fieldset>
    </>
  )
}

type SentenceProps = { label: string; maxLength: number; value: string; onChange: (value: string) => void }

function Sentence({ label, maxLength, value, onChange }: SentenceProps) {
  const id = useId()
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <Area id={id} rows={1} maxLength={maxLength} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}

export function Name({ titleId, words: { name }, draft, onChange }: Props) {
  return (
    <>
      <Heading titleId={titleId}>{name.title}</Heading>
      <p id={`${titleId}-hint`} className={flow.hint}>
        {name.hint}
      </p>
      <Line
        className={styles.name}
        aria-labelledby={titleId}
        aria-describedby={`${titleId}-hint`}
        maxLength={longest('protocol', 'title')}
        value={draft.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
    </>
  )
}

export function Word({ titleId, words: { word }, draft, onChange, coach }: Props & { coach: string }) {
  return (
    <>
      <Heading titleId={titleId}>{word.title(coach)}</Heading>
      <p id={`${titleId}-hint`} className={flow.hint}>
        {word.hint}
      </p>
      <Area
        className={flow.field}
        rows={3}
        maxLength={4000}
        aria-labelledby={titleId}
        aria-describedby={`${titleId}-hint`}
        value={draft.word}
        onChange={(event) => onChange({ word: event.target.value })}
      />
    </>
  )
}

export function UntilWhen({ titleId, words: { until }, draft, onChange, coach }: Props & { coach: string }) {
  const locale = useLocale()
  const end = untilInstant(draft.until, Date.now())
  return (
    <>
      <Heading titleId={titleId}>{until.title(coach)}</Heading>
      <p className={flow.hint}>{until.lead}</p>
      <Choice
        label={until.title(coach)}
        hideLabel
        layout="column"
        value={draft.until}
        options={(Object.keys(until.options) as Until[]).map((value) => ({ value, label: until.options[value] }))}
        onChange={(value) => onChange({ until: value })}
      />
      <p role="status">{end === null ? until.now : until.day(formatDate(end - 1, locale))}</p>
    </>
  )
}
