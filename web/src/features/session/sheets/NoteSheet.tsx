// “En ik?” (dual attunement) and the working note: private to the coach (I9), saved at each pause in typing.

import { useEffect, useRef, useState } from 'react'
import { serverNow } from '../../../client/clock.ts'
import { makeId } from '../../../client/make-id.ts'
import { keep, readKeptAll } from '../../../client/offline/device-store.ts'
import { beginEdit, type EditBasis } from '../../../client/outbox/edit.ts'
import { queueWrite } from '../../../client/outbox/outbox.ts'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { formatTime } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'
import { sheetsWords } from './sheets.words.ts'

type Kind = 'attunement' | 'working'
type NewNote = { readonly id: string; readonly kind: Kind; readonly text: string; readonly own: string; readonly at: number }
/** As stored on the device, with the version that the text is based on. */
type KeptNote = NewNote & EditBasis
const pauseInTyping = 600

export function NoteSheet({ kind, context }: { readonly kind: Kind; readonly context: SheetContext }) {
  const words = useWords(sheetsWords)
  const locale = useLocale()
  const { commands, trajectoryId, sessionId } = context
  const [note, setNote] = useState<NewNote>(() => ({ id: makeId(), kind, text: '', own: '', at: serverNow() }))
  // Each opening of the sheet writes a new note.
  const [nextBasis] = useState(() => beginEdit(null))
  const [earlier, setEarlier] = useState<readonly NewNote[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const open = useRef<NewNote | null>(null)
  const prefix = `note/${sessionId}/`

  useEffect(() => {
    void readKeptAll<NewNote>(`note/${sessionId}/`).then((notes) =>
      setEarlier(notes.filter((each) => each.kind === kind && (each.text || each.own))),
    )
  }, [sessionId, kind])

  useEffect(() => {
    const save = () => {
      clearTimeout(timer.current)
      const now = open.current
      open.current = null
      if (!now) return
      const basis = nextBasis()
      void keep(`${prefix}${now.id}`, { ...now, ...basis } satisfies KeptNote)
      void queueWrite({
        id: now.id,
        key: 'PUT /api/trajectories/:trajectoryId/notes/:noteId',
        input: {
          params: { trajectoryId, noteId: now.id },
          body: { sessionId, kind, text: now.text, own: now.own, phase: kind === 'attunement' ? 'during' : null, at: now.at, ...basis },
        },
      })
    }
    saveNow.current = save
    const onHide = () => document.hidden && save()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      save()
    }
  }, [prefix, trajectoryId, sessionId, kind, nextBasis])
  const saveNow = useRef(() => {})

  function change(part: Partial<Pick<KeptNote, 'text' | 'own'>>) {
    const next = { ...note, ...part }
    setNote(next)
    open.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => saveNow.current(), pauseInTyping)
  }
  const attuning = kind === 'attunement'
  return (
    <Sheet title={attuning ? words.titles.attunement : words.titles.note} onClose={commands.close} focusField>
      <p className={styles.lead}>
        {attuning ? words.attunement.lead : words.note.lead} {words.attunement.kept}
      </p>
      <TextArea
        label={attuning ? words.attunement.other : words.note.text}
        hideLabel={!attuning}
        value={note.text}
        maxLength={8000}
        rows={attuning ? 3 : 8}
        onChange={(text) => change({ text })}
      />
      {attuning ? (
        <TextArea label={words.attunement.own} value={note.own} maxLength={8000} rows={3} onChange={(own) => change({ own })} />
      ) : null}
      {earlier.length > 0 ? (
        <div className={styles.part}>
          <h3>{words.attunement.earlier}</h3>
          <ul className={styles.rows}>
            {earlier.map((each) => (
              <li key={each.id}>
                <time className={styles.lead} dateTime={new Date(each.at).toISOString()}>
                  {formatTime(each.at, locale)}
                </time>{' '}
                {[each.text, each.own].filter(Boolean).join(' / ')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Sheet>
  )
}
