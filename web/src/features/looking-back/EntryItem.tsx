// One entry of the timeline: the day, the kind, and what it says, with the words that were searched for marked.

import { Link } from 'wouter'
import { standingIn } from '#method/shift/derive-shift.ts'
import { firstName } from '#method/text/first-name.ts'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { EditFinding } from '../../findings/form/EditFinding.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { localeTag } from '../../words/locale-tag.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { EraseNote } from './EraseNote.tsx'
import styles from './LookingBack.module.css'
import { lookingBackWords } from './looking-back.words.ts'
import { finds, pieces } from './search.ts'
import type { Entry } from './timeline.ts'
import type { OwnNote } from './use-own-notes.ts'

type Props = { entry: Entry; space: Space; terms: readonly string[] }

export function EntryItem({ entry, space, terms }: Props) {
  const words = useWords(lookingBackWords)
  const labels = useLabels(space.reader)
  const locale = useLocale()
  const day = new Intl.DateTimeFormat(localeTag[locale], { weekday: 'short', day: 'numeric' }).format(entry.at)
  return (
    <li className={styles.entry} data-kind={entry.kind}>
      <time dateTime={new Date(entry.at).toISOString()} className={styles.day}>
        {day}
      </time>
      <div className={styles.words}>
        {entry.kind === 'session' ? (
          <>
            <Link href={`/trajectories/${entry.session.trajectoryId}/sessions/${entry.session.id}`} className={styles.session}>
              {words.session(entry.session.number, entry.session.coach)}
            </Link>
            <Said texts={foundIn(entry, terms)} terms={terms} />
          </>
        ) : entry.kind === 'note' ? (
          <Noted note={entry.note} terms={terms} />
        ) : entry.kind === 'line' ? (
          <>
            <p className={styles.kind}>{words.line}</p>
            <Link href={`/trajectories/${entry.line.trajectoryId}`} className={styles.session}>
              <Sought text={entry.line.title} terms={terms} />
            </Link>
            {entry.line.qualities.length > 0 && <p>{entry.line.qualities.join(', ')}</p>}
            <Said texts={foundIn(entry, terms)} terms={terms} />
          </>
        ) : entry.kind === 'received' ? (
          <>
            <p className={styles.kind}>{words.received}</p>
            <Said texts={entry.texts} terms={terms} />
            <Link href="/received">{words.toReceived}</Link>
          </>
        ) : (
          <>
            <div className={styles.head}>
              <p className={styles.kind}>{labels.kinds[entry.kind].one}</p>
              <EditFinding finding={entry.finding} space={space} />
            </div>
            <FindingBody
              body={entry.finding.body}
              reader={space.reader}
              standing={standingIn(entry.finding.state)}
              bodyOf={space.bodyOf}
              compact
              show={(text) => <Sought text={text} terms={terms} />}
            />
          </>
        )}
      </div>
    </li>
  )
}

/** The texts in which one of the words was found; none when nothing is searched. */
function foundIn({ texts }: Entry, terms: readonly string[]): Entry['texts'] {
  return texts.filter((said) => terms.some((term) => finds({ texts: [said] }, [term])))
}

function Said({ texts, terms }: { texts: Entry['texts']; terms: readonly string[] }) {
  return [...new Set(texts.map(({ text }) => text))].map((text) => (
    <p key={text}>
      <Sought text={text} terms={terms} />
    </p>
  ))
}

function Noted({ note, terms }: { note: OwnNote; terms: readonly string[] }) {
  const words = useWords(lookingBackWords)
  const both = note.kind === 'shared' || note.kind === 'record'
  return (
    <>
      <div className={styles.head}>
        <p className={styles.kind}>
          {!both ? words.note : note.kind === 'shared' ? words.sharedNote : words.record(firstName(note.byName))}
        </p>
        {note.mine && <EraseNote note={note} />}
      </div>
      <p>
        <Sought text={note.text} terms={terms} />
      </p>
    </>
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
