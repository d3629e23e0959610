// Sessions with their append-only events, and the trace file by which a session is exported and imported.
import { z } from 'zod'
import { sessionStates } from '#method/session/session-event.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, knownEvent, locale, ok, sessionEvent } from './schemas.ts'

const traceText = z.string().max(5_000_000)
const trajectoryId = z.object({ trajectoryId: id })
const sessionId = z.object({ trajectoryId: id, sessionId: id })
export const session = z.object({
  id,
  trajectoryId: id,
  number: z.int(),
  createdAt: instant,
  state: z.enum(sessionStates),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Milliseconds from start to end, without pauses and without the time that it was closed; null: not ended, or not derived yet. */
  ranMs: z.int().nullable(),
  imported: z.boolean(),
  /** Imported from a file, and read by its importer alone until they share it. */
  isPrivate: z.boolean(),
  /** null for a reader who does not record here: among the events are some that this reader never gets. */
  eventCount: z.int().nullable(),
})

export const sessionEndpoints = {
  listSessions: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/sessions',
    summary: 'Sessions of a trajectory',
    policy: 'signed-in',
    params: trajectoryId,
    result: z.object({ sessions: z.array(session) }),
  }),
  createSession: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/sessions',
    summary: 'Create a session; the device makes the id; idempotent',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ id, at: instant }),
    result: session,
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId',
    summary: 'A session with all its events',
    policy: 'signed-in',
    params: sessionId,
    result: z.object({ session, events: z.array(knownEvent), /** Pass it as `after` to get only newer events. */ cursor: z.int() }),
  }),
  listSessionWords: endpoint({
    method: 'GET',
    path: '/api/me/session-words',
    summary: 'The words of the moments in the sessions of my own space, to search in',
    policy: 'signed-in',
    result: z.object({ sessions: z.array(z.object({ sessionId: id, texts: z.array(z.string()) })) }),
  }),
  eraseSession: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId',
    summary: 'Erase a session alone with its notes (owner); what was kept from it stays',
    policy: 'signed-in',
    params: sessionId,
    result: ok,
  }),
  readEvents: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId/events',
    summary: 'Events that arrived on the server after a cursor',
    policy: 'signed-in',
    params: sessionId,
    query: z.object({ after: z.coerce.number().int().min(0).max(2_147_483_647).default(0) }),
    result: z.object({ events: z.array(knownEvent), cursor: z.int() }),
  }),
  recordEvents: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId/events',
    summary: 'Record events; idempotent by id: the same id with other content is refused (422 event.differs)',
    policy: 'signed-in',
    params: sessionId,
    body: z.object({ events: z.array(sessionEvent).min(1).max(500) }),
    /** `clockAhead`: events dated later than they were received; they count from their receipt. */
    result: z.object({ recorded: z.array(id), clockAhead: z.array(id), cursor: z.int() }),
  }),
  exportTrace: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId/trace',
    summary: 'The session as a trace file',
    policy: 'signed-in',
    params: sessionId,
    result: z.object({ filename: z.string(), text: z.string() }),
  }),
  lookAtTrace: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/traces/look',
    summary: 'What a trace file holds; nothing is stored',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ text: traceText }),
    result: z.object({
      startedAt: instant,
      endedAt: instant.nullable(),
      number: z.int(),
      language: locale,
      moments: z.int(),
      /** The first words in it. */
      words: z.array(z.string()),
      /** Whether the file says that it is of the coachee of this trajectory. A file from elsewhere does not say whose it is. */
      saysWhose: z.boolean(),
      /** When the same trace was imported here; null: never, or it was removed since. */
      importedAt: instant.nullable(),
    }),
  }),
  shareSession: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId/share',
    summary: 'Share an imported session with everyone who may read the trajectory; idempotent',
    policy: 'signed-in',
    params: sessionId,
    result: session,
  }),
  removeImportedSession: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId/import',
    summary: 'Remove an imported session with what came from it',
    policy: 'signed-in',
    params: sessionId,
    result: ok,
  }),
  importTrace: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/traces',
    summary: 'Import a session from a trace file; a damaged file is refused as a whole, with line and reason, and the same trace twice too',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ sessionId: id, text: traceText }),
    result: session,
  }),
} as const
