// Three kinds of notes, and dual attunement. Shared and record stand in the coachee's space; working and attunement in the coach's.
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, line, ok, text } from './schemas.ts'

export const noteKind = z.enum(['shared', 'record', 'working', 'attunement'])
export const note = z.object({
  id,
  trajectoryId: id,
  sessionId: id.nullable(),
  kind: noteKind,
  text,
  /** Attunement only: the coach's own potential or brake now. Empty otherwise. */
  own: text,
  /** Attunement only: when in the session it was written. */
  phase: z.enum(['before', 'during', 'after']).nullable(),
  /** Instant of the moment it belongs to. */
  at: instant,
  byName: line,
  /** Written by the present reader. A name may be somebody else's too. */
  mine: z.boolean(),
  updatedAt: instant,
})
const trajectoryId = z.object({ trajectoryId: id })
const noteId = z.object({ trajectoryId: id, noteId: id })

export const noteEndpoints = {
  listNotes: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/notes',
    summary: 'Notes the reader may see',
    policy: 'signed-in',
    params: trajectoryId,
    query: z.object({ sessionId: id.optional() }),
    result: z.object({ notes: z.array(note) }),
  }),
  keepNote: endpoint({
    method: 'PUT',
    path: '/api/trajectories/:trajectoryId/notes/:noteId',
    summary: 'Keep a note; the id is made on the device',
    policy: 'signed-in',
    params: noteId,
    body: z.object({
      sessionId: id.nullable(),
      kind: noteKind,
      text,
      own: text,
      phase: z.enum(['before', 'during', 'after']).nullable(),
      at: instant,
    }),
    result: note,
  }),
  removeNote: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/notes/:noteId',
    summary: 'Remove one’s own note',
    policy: 'signed-in',
    params: noteId,
    result: ok,
  }),
} as const
