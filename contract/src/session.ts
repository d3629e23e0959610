// Sessions with their append-only events, and the trace file by which a session is exported and imported.
import { z } from 'zod'
import { sessionStates } from '#method/session/session-event.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, knownEvent, ok, sessionEvent } from './schemas.ts'

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
  imported: z.boolean(),
  eventCount: z.int(),
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
    result: z.object({ recorded: z.array(id), cursor: z.int() }),
  }),
  exportTrace: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/sessions/:sessionId/trace',
    summary: 'The session as a trace file',
    policy: 'signed-in',
    params: sessionId,
    result: z.object({ filename: z.string(), text: z.string() }),
  }),
  importTrace: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/traces',
    summary: 'Import a session from a trace file; a damaged file is refused as a whole, with line and reason',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ sessionId: id, text: z.string().max(5_000_000) }),
    result: session,
  }),
} as const
