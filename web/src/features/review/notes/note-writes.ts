// A note of a session as a write for the outbox, and what the write does to the list on screen before the server answered. Pure.
import type { CallInput } from '#contract/client.ts'
import type { Known } from '../../../client/outbox/edit.ts'
import type { Note } from '../use-review.ts'

const key = 'PUT /api/trajectories/:trajectoryId/notes/:noteId'
export type NoteWrite = { readonly id: string; readonly key: typeof key; readonly input: CallInput<typeof key> }
/** A note on this device, with the version and the wording that it shows. */
export type KnownNote = Note & Known

/** A later wording replaces a waiting one of the same edit only; of another edit both are sent, and the server compares them. */
export function noteWrite(params: NoteWrite['input']['params'], body: NoteWrite['input']['body']): NoteWrite {
  return { id: `note:${params.noteId}:${body.edit?.id ?? ''}`, key, input: { params, body } }
}

export function isNoteWrite<W extends { readonly key: string; readonly input: unknown }>(write: W): write is W & NoteWrite {
  return write.key === key
}

/** In the order of the moments that the notes are about. `byName`: the writer, who is the reader of this list. */
export function applyNoteWrite(notes: readonly KnownNote[], { input }: NoteWrite, byName: string): readonly KnownNote[] {
  const { trajectoryId, noteId } = input.params
  const { basedOn: _basedOn, edit, ...words } = input.body
  const { version = 1, updatedAt = words.at } = notes.find(({ id }) => id === noteId) ?? {}
  const next: KnownNote = {
    ...{ id: noteId, trajectoryId, byName, mine: true, updatedAt, version, ...words },
    ...(edit ? { edit: { id: edit.id, step: edit.step } } : {}),
  }
  return [...notes.filter(({ id }) => id !== noteId), next].sort((a, b) => a.at - b.at)
}
