// Notes over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal } from '../../http/refusal.ts'
import { presentNote } from './note.present.ts'
import { keepNote, listNotes, removeNote } from './note.usecases.ts'

export function noteHandlers(dependencies: Dependencies) {
  return {
    listNotes: async ({ actor, params, query }) => {
      const notes = await listNotes({ actor, ...params, ...query }, dependencies)
      return isRefusal(notes) ? notes : { notes: notes.map((note) => presentNote(note, actor.personId)) }
    },
    keepNote: async ({ actor, params, body }) => {
      const note = await keepNote({ actor, ...params, ...body }, dependencies)
      return isRefusal(note) ? note : presentNote(note, actor.personId)
    },
    removeNote: async ({ actor, params }) => removeNote({ actor, ...params }, dependencies),
  } satisfies Pick<Handlers, 'listNotes' | 'keepNote' | 'removeNote'>
}
