// Keeping refused words as a private note: a working note in the person's own place, which only they read, found again in looking back.
import type { CallInput } from '#contract/client.ts'
import { makeId } from '../../client/make-id.ts'

export const noteKey = 'PUT /api/trajectories/:trajectoryId/notes/:noteId'
/** The longest text of a note, in UTF-16 units (contract/src/schemas.ts). */
const longest = 8_000

type NoteWrite = { readonly id: string; readonly key: typeof noteKey; readonly input: CallInput<typeof noteKey> }

/** One note, or several when the words are longer than a note can be. None is cut inside a letter. */
export function privateNotes(ownPlace: string, words: string, at: number): readonly NoteWrite[] {
  const parts: string[] = []
  for (let rest = words; rest !== ''; ) {
    const splitsLetter = /[\ud800-\udbff]$/.test(rest.slice(0, longest))
    const part = rest.slice(0, splitsLetter ? longest - 1 : longest)
    parts.push(part)
    rest = rest.slice(part.length)
  }
  return parts.map((text, index) => {
    const noteId = makeId()
    const body = { sessionId: null, kind: 'working' as const, text, own: '', phase: null, at: at + index, basedOn: null }
    return { id: `note:${noteId}`, key: noteKey, input: { params: { trajectoryId: ownPlace, noteId }, body } }
  })
}
