// One thing in the line of time: when, what sort, and the words, with what was sought in them made visible.
import { Link } from 'wouter'
import { titleOf } from '#method/finding/texts-of.ts'
import { fieldWords } from '../../findings/labels/field.words.ts'
import { ifThen } from '../../findings/labels/if-then.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Shape } from '../../ui/Shape.tsx'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './LookingBack.module.css'
import { lookingBackWords } from './looking-back.words.ts'
import { pieces } from './search.ts'
import type { Entry as AnyEntry } from './timeline.ts'

type Props = { entry: AnyEntry; own: Space; terms: readonly string[] }

export function EntryItem({ entry, own, terms }: Props) {
  const words = useWords(lookingBackWords)
  const locale = useLocale()
  const day = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'short', day: 'numeric' }).format(entry.at)
  return (
    <li className={styles.entry} data-kind={entry.kind}>
      <time dateTime={new Date(entry.at).toISOString()} className={styles.day}>
        {day}
      </time>
      <div className={styles.words}>
        {entry.kind === 'session' ? (
          <Link href={`/trajectories/${entry.session.trajectoryId}/sessions/${entry.session.id}`} className={styles.session}>
            {words.session(entry.session.number, entry.session.coach)}
          </Link>
        ) : entry.kind === 'note' ? (
          <Noted entry={entry} terms={terms} />
        ) : (
          <Said entry={entry} own={own} terms={terms} />
        )}
      </div>
    </li>
  )
}

const sideOf: Readonly<Record<string, 'square' | 'circle' | 'triangle'>> = {
  thought: 'square',
  felt: 'circle',
  feltNow: 'circle',
  bodyNote: 'circle',
  wanted: 'triangle',
  longing: 'triangle',
}

function Noted({ entry, terms }: { entry: Extract<AnyEntry, { kind: 'note' }>; terms: readonly string[] }) {
  const words = useWords(lookingBackWords)
  return (
    <>
      <p className={styles.kind}>{words.note}</p>
      {entry.texts.map(({ key, text }) => (
        <p key={key} className={styles.text}>
          <Sought text={text} terms={terms} />
        </p>
      ))}
    </>
  )
}

function Said({ entry, own, terms }: Props & { entry: Exclude<AnyEntry, { kind: 'session' | 'note' }> }) {
  const words = useWords(lookingBackWords)
  const names = useWords(fieldWords)
  const locale = useLocale()
  const { body } = entry.finding
  const title = titleOf(body, own.bodyOf)
  const told = entry.texts.filter(({ key, text }) => key !== 'title' && !key.startsWith('part-') && text !== title)
  return (
    <>
      <p className={styles.kind}>
        {words.kinds[entry.kind]}
        {body.kind === 'observation' && `, ${names.results[body.result].toLowerCase()}`}
      </p>
      {title !== '' && (
        <p className={styles.title}>
          <Sought text={title} terms={terms} />
        </p>
      )}
      {told.map(({ key, name, text }) => (
        <p key={key} className={styles.text}>
          <Side name={key} label={name ? names.fields[name] : ''} /> <Sought text={text} terms={terms} />
        </p>
      ))}
      {body.kind === 'protocol' &&
        body.parts.map(({ when, thenI }) => (
          <p key={`${when}|${thenI}`} className={styles.text}>
            <Sought text={when.trim() === '' ? thenI : ifThen(when, thenI, locale)} terms={terms} />
          </p>
        ))}
    </>
  )
}

/** The shape of its dimension, with its name for who does not see it; another field has its name. */
function Side({ name, label }: { name: string; label: string }) {
  const shape = sideOf[name]
  return shape === undefined ? (
    <span className={styles.field}>{label}:</span>
  ) : (
    <span className={styles.side}>
      <Shape shape={shape} size={14} />
      <span className={styles.field}>{label}:</span>
    </span>
  )
}

function Sought({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text
  let at = 0
  return pieces(text, terms).map((piece) => {
    at += piece.text.length
    return piece.found ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>
  })
}
