// The notes of a session. Each kind has a column that tells its purpose and its readers.
import { useState } from 'react'
import { serverNow } from '../../../client/clock.ts'
import { makeId } from '../../../client/make-id.ts'
import { beginEdit } from '../../../client/outbox/edit.ts'
import { Saved } from '../../../ui/answer/Saved.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import { reviewWords } from '../review.words.ts'
import type { Review } from '../use-review.ts'
import styles from './Notes.module.css'
import type { KnownNote } from './note-writes.ts'
import { useAutosave } from './use-autosave.ts'

type Kind = 'shared' | 'record' | 'working'
type Explained = { readonly title: string; readonly lead: string; readonly sees: string }

export function Notes({ review }: { review: Review }) {
  const { notes: words } = useWords(reviewWords)
  const { reader, otherName } = review.space
  // After the end of the trajectory a coach writes only in the coach's own space.
  const isOver = (review.trajectory?.endedAt ?? null) !== null
  return (
    <section className={styles.notes}>
      <h2>{words.title}</h2>
      <div className={styles.three}>
        {review.alone ? (
          <Column review={review} kind="working" explained={words.alone} mayWrite />
        ) : reader.as === 'coach' ? (
          (['shared', 'record', 'working'] as const).map((kind) => (
            <Column
              key={kind}
              review={review}
              kind={kind}
              explained={words.kinds[kind](otherName)}
              mayWrite={kind === 'working' || !isOver}
            />
          ))
        ) : (
          <>
            <Column review={review} kind="shared" explained={words.own.shared(otherName)} mayWrite />
            <Column review={review} kind="record" explained={words.own.record(otherName)} mayWrite={false} />
          </>
        )}
      </div>
    </section>
  )
}

type ColumnProps = { review: Review; kind: Kind; explained: Explained; mayWrite: boolean }

function Column({ review, kind, explained, mayWrite }: ColumnProps) {
  const { notes: words } = useWords(reviewWords)
  // The id of the next new note.
  const [blank, setBlank] = useState(makeId)
  const [adding, setAdding] = useState(false)
  const all = review.notes.filter((note) => note.kind === kind)
  const [emptied] = useState(() => new Set(all.filter(({ text }) => text.trim() === '').map(({ id }) => id)))
  const isMine = (note: KnownNote) => mayWrite && note.mine
  const mine = all.filter((note) => isMine(note) && !emptied.has(note.id))
  const theirs = all.filter((note) => !isMine(note) && note.text.trim() !== '')
  const offersBlank = mayWrite && (mine.length === 0 || adding) && !mine.some(({ id }) => id === blank)
  return (
    <div className={styles.column} data-kind={kind}>
      <div className={styles.explained}>
        <h3>{explained.title}</h3>
        <p>{explained.lead}</p>
        <p className={styles.sees}>{explained.sees}</p>
      </div>
      {theirs.map((note) => (
        <div key={note.id} className={styles.theirs}>
          <p className={styles.by}>{words.by(note.byName)}</p>
          <p className={styles.text}>{note.text}</p>
        </div>
      ))}
      {[...mine.map((note) => ({ id: note.id, note })), ...(offersBlank ? [{ id: blank, note: null }] : [])].map(({ id, note }) => (
        <NoteField key={id} review={review} kind={kind} noteId={id} note={note} />
      ))}
      {mayWrite && !offersBlank && (
        <Button
          variant="ghost"
          size="s"
          onClick={() => {
            setBlank(makeId())
            setAdding(true)
          }}
        >
          {words.another}
        </Button>
      )}
      {!mayWrite && theirs.length === 0 && <p className={styles.by}>{words.nothing}</p>}
    </div>
  )
}

function NoteField({ review, kind, noteId, note }: { review: Review; kind: Kind; noteId: string; note: KnownNote | null }) {
  const { notes: words } = useWords(reviewWords)
  const [at] = useState(() => note?.at ?? serverNow())
  const [nextBasis] = useState(() => beginEdit(note))
  const { value, change, state } = useAutosave(note?.text ?? '', (text) =>
    review.writeNote(noteId, { kind, text, own: '', phase: null, at }, nextBasis()),
  )
  return (
    <div className={styles.field}>
      <TextArea label={words.write[kind]} rows={3} value={value} maxLength={8000} onChange={change} />
      <Saved state={state} />
    </div>
  )
}
