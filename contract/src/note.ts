// Notes: shared, record, working and attunement. Shared notes and the record are in the coachee's space, the others in the coach's space.
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, line, ok, text } from './schemas.ts'
import { basis, version } from './version.ts'

export const noteKind = z.enum(['shared', 'record', 'working', 'attunement'])
export const note = z.object({
  id,
  trajectoryId: id,
  sessionId: id.nullable(),
  kind: noteKind,
  text,
  /** Attunement only: the coach's own potential or brake. Empty otherwise. */
  own: text,
  /** Attunement only: when in the session it was written. */
  phase: z.enum(['before', 'during', 'after']).nullable(),
  /** The instant of the moment that the note is about. */
  at: instant,
  byName: line,
  /** Written by the reader. `byName` cannot tell: two people may have the same name. */
  mine: z.boolean(),
  updatedAt: instant,
  version,
})
const trajectoryId = z.object({ trajectoryId: id })
const noteId = z.object({ trajectoryId: id, noteId: id })

export const noteEndpoints = {
  listNotes: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/notes',
    summary: 'Notes that the reader may read',
    policy: 'signed-in',
    params: trajectoryId,
    query: z.object({ sessionId: id.optional() }),
    result: z.object({ notes: z.array(note) }),
  }),
  keepNote: endpoint({
    method: 'PUT',
    path: '/api/trajectories/:trajectoryId/notes/:noteId',
    summary: 'Write a note or change it; the client makes the id',
    policy: 'signed-in',
    params: noteId,
    body: z.object({
      sessionId: id.nullable(),
      kind: noteKind,
      text,
      own: text,
      phase: z.enum(['before', 'during', 'after']).nullable(),
      at: instant,
      ...basis,
    }),
    result: note,
    /** A note that was removed since: 409 note.removed. */
    conflict: { code: 'note.changed', current: note },
  }),
  listFormerNotes: endpoint({
    method: 'GET',
    path: '/api/me/former-notes',
    summary: 'My working notes and dual attunement about trajectories that I can no longer reach (coach)',
    policy: 'signed-in',
    result: z.object({ notes: z.array(note) }),
  }),
  eraseFormerNote: endpoint({
    method: 'DELETE',
    path: '/api/me/former-notes/:noteId',
    summary: 'Delete one of those notes',
    policy: 'signed-in',
    params: z.object({ noteId: id }),
    result: ok,
  }),
  removeNote: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/notes/:noteId',
    summary: 'Delete an own note, in the version that the writer saw',
    policy: 'signed-in',
    params: noteId,
    query: z.object({ basedOn: z.coerce.number().pipe(version).optional() }),
    result: ok,
    conflict: { code: 'note.changed', current: note },
  }),
} as const
