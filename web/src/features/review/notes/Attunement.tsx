// Dual attunement (duale afstemming): the coach's notes about the strength of the coachee and of the coach, before, during and after the
// session. Only the coach can read them.
import { useState } from 'react'
import { serverNow } from '../../../client/clock.ts'
import { makeId } from '../../../client/make-id.ts'
import { beginEdit } from '../../../client/outbox/edit.ts'
import { Saved } from '../../../ui/answer/Saved.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { formatTime } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { reviewWords } from '../review.words.ts'
import type { Review } from '../use-review.ts'
import styles from './Notes.module.css'
import type { KnownNote } from './note-writes.ts'
import { useAutosave } from './use-autosave.ts'

export function Attunement({ review, coachee }: { review: Review; coachee: string }) {
  const { attunement: words } = useWords(reviewWords)
  const locale = useLocale()
  const [fresh] = useState(makeId)
  const all = review.notes.filter((note) => note.kind === 'attunement')
  const earlier = all.filter(({ phase, text, own }) => phase !== 'after' && (text.trim() || own.trim()))
  const after = all.find(({ phase }) => phase === 'after') ?? null
  return (
    <section className={styles.attunement}>
      <h2>{words.title}</h2>
      <p className={styles.by}>{words.lead(coachee)}</p>
      {earlier.length > 0 && (
        <ul className={styles.phases}>
          {earlier.map((note) => (
            <li key={note.id}>
              <p className={styles.by}>
                {words.phases[note.phase ?? 'during']},{' '}
                <time dateTime={new Date(note.at).toISOString()}>{formatTime(note.at, locale)}</time>
              </p>
              {note.text && (
                <p>
                  {words.theirsShort(coachee)} {note.text}
                </p>
              )}
              {note.own && (
                <p>
                  {words.ownShort} {note.own}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{words.phases.after}</h3>
      <After key={after?.id ?? fresh} review={review} noteId={after?.id ?? fresh} note={after} coachee={coachee} />
    </section>
  )
}

function After({ review, noteId, note, coachee }: { review: Review; noteId: string; note: KnownNote | null; coachee: string }) {
  const { attunement: words } = useWords(reviewWords)
  const [at] = useState(() => note?.at ?? serverNow())
  const [nextBasis] = useState(() => beginEdit(note))
  const { value, change, state } = useAutosave({ text: note?.text ?? '', own: note?.own ?? '' }, (said) =>
    review.writeNote(noteId, { kind: 'attunement', phase: 'after', at, ...said }, nextBasis()),
  )
  return (
    <div className={styles.field}>
      <div className={styles.two}>
        <TextArea
          label={words.theirs(coachee)}
          rows={3}
          value={value.text}
          maxLength={8000}
          onChange={(text) => change({ ...value, text })}
        />
        <TextArea label={words.own} rows={3} value={value.own} maxLength={8000} onChange={(own) => change({ ...value, own })} />
      </div>
      <Saved state={state} />
    </div>
  )
}
