// The sessions a person held alone: those the server knows and those that still wait on this device, with what was said here last. Pure.
import type { CallResult } from '#contract/client.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'

export type ListedSession = CallResult<'GET /api/trajectories/:trajectoryId/sessions'>['sessions'][number]
export type AloneSession = Pick<ListedSession, 'id' | 'createdAt' | 'startedAt' | 'endedAt' | 'state' | 'imported' | 'eventCount'>

type Waiting = Pick<StoredWrite, 'key' | 'input'>
type Said = { readonly params: { readonly trajectoryId?: string; readonly sessionId?: string }; readonly body: object }

/** What waits to be sent about sessions of this place: those begun here, and what was recorded in each. */
export function waitingIn(writes: readonly Waiting[], spaceId: string) {
  const begun: AloneSession[] = []
  const events = new Map<string, SessionEvent[]>()
  for (const { key, input } of writes) {
    const { params, body } = input as Said
    if (params?.trajectoryId !== spaceId) continue
    if (key === 'POST /api/trajectories/:trajectoryId/sessions') {
      const { id, at } = body as { id: string; at: number }
      begun.push({ id, createdAt: at, startedAt: null, endedAt: null, state: 'prepared', imported: false, eventCount: 0 })
    }
    if (key === 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events' && params.sessionId)
      events.set(params.sessionId, [...(events.get(params.sessionId) ?? []), ...(body as { events: SessionEvent[] }).events])
  }
  return { begun, events }
}

/** The latest first. What waits here is newer than what the server says. */
export function aloneSessions(
  listed: readonly AloneSession[],
  waiting: { readonly begun: readonly AloneSession[]; readonly events: ReadonlyMap<string, readonly SessionEvent[]> },
): readonly AloneSession[] {
  const known = new Set(listed.map(({ id }) => id))
  return [...listed, ...waiting.begun.filter(({ id }) => !known.has(id))]
    .map((session) => {
      const events = waiting.events.get(session.id) ?? []
      const view = deriveSession(events)
      // Without a word about its state here, it stands as it stood; a first moment makes it run.
      if (events.length === 0 || view.state === 'prepared') return { ...session, eventCount: session.eventCount + events.length }
      const { state, endedAt } = view
      return { ...session, state, endedAt, startedAt: session.startedAt ?? view.startedAt, eventCount: session.eventCount + events.length }
    })
    .toSorted((a, b) => whenOf(b) - whenOf(a))
}

export function whenOf(session: Pick<AloneSession, 'startedAt' | 'createdAt'>): number {
  return session.startedAt ?? session.createdAt
}

/** Can be gone on with, however long ago: alone there is no hour that is over. */
export function isUnfinished(session: AloneSession): boolean {
  return !session.imported && ['prepared', 'running', 'paused'].includes(session.state)
}

/** Opened once, and nothing in it yet. */
export function isBlank(session: AloneSession): boolean {
  return isUnfinished(session) && session.eventCount === 0
}
