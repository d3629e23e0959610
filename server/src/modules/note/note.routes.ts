// Notes over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, presented, presentedRefusal } from '../../http/refusal.ts'
import { presentNote } from './note.present.ts'
import { keepNote, listNotes, removeNote } from './note.usecases.ts'
import { eraseFormerNote, listFormerNotes } from './own-notes.usecases.ts'

export function noteHandlers(dependencies: Dependencies) {
  return {
    listNotes: async ({ actor, params, query }) => {
      const notes = await listNotes({ actor, ...params, ...query }, dependencies)
      return isRefusal(notes) ? notes : { notes: notes.map((note) => presentNote(note, actor.personId)) }
    },
    keepNote: async ({ actor, params, body }) => {
      const note = await keepNote({ actor, ...params, ...body }, dependencies)
      return presented(note, (one) => presentNote(one, actor.personId))
    },
    listFormerNotes: async ({ actor }) => ({
      notes: (await listFormerNotes({ actor }, dependencies)).map((note) => presentNote(note, actor.personId)),
    }),
    eraseFormerNote: async ({ actor, params }) => eraseFormerNote({ actor, ...params }, dependencies),
    removeNote: async ({ actor, params, query }) => {
      const removed = await removeNote({ actor, ...params, ...query }, dependencies)
      return isRefusal(removed) ? presentedRefusal(removed, (one) => presentNote(one, actor.personId)) : removed
    },
  } satisfies Pick<Handlers, 'listNotes' | 'keepNote' | 'removeNote' | 'listFormerNotes' | 'eraseFormerNote'>
}
