// Merges the sessions alone that the server gave with the writes in the outbox of this device. Pure.
import type { CallResult } from '#contract/client.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'

export type ListedSession = CallResult<'GET /api/trajectories/:trajectoryId/sessions'>['sessions'][number]
export type AloneSession = Pick<ListedSession, 'id' | 'createdAt' | 'startedAt' | 'endedAt' | 'state' | 'imported' | 'eventCount'>

type Waiting = Pick<StoredWrite, 'key' | 'input'>
type Said = { readonly params: { readonly trajectoryId?: string; readonly sessionId?: string }; readonly body: object }

/** From the writes in the outbox: the sessions created on this device, and the events of each session. */
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

/** Newest first. Writes in the outbox override the answer of the server. */
export function aloneSessions(
  listed: readonly AloneSession[],
  waiting: { readonly begun: readonly AloneSession[]; readonly events: ReadonlyMap<string, readonly SessionEvent[]> },
): readonly AloneSession[] {
  const known = new Set(listed.map(({ id }) => id))
  return [...listed, ...waiting.begun.filter(({ id }) => !known.has(id))]
    .map((session) => {
      const events = waiting.events.get(session.id) ?? []
      const view = deriveSession(events)
      // Without a state event in the outbox the stored state stays; a first moment starts the session.
      if (events.length === 0 || view.state === 'prepared') return { ...session, eventCount: (session.eventCount ?? 0) + events.length }
      const { state, endedAt } = view
      return {
        ...session,
        state,
        endedAt,
        startedAt: session.startedAt ?? view.startedAt,
        eventCount: (session.eventCount ?? 0) + events.length,
      }
    })
    .toSorted((a, b) => whenOf(b) - whenOf(a))
}

export function whenOf(session: Pick<AloneSession, 'startedAt' | 'createdAt'>): number {
  return session.startedAt ?? session.createdAt
}

/** Can be continued. A session alone has no time limit. */
export function isUnfinished(session: AloneSession): boolean {
  return !session.imported && ['prepared', 'running', 'paused'].includes(session.state)
}

/** Was opened but has no events yet. */
export function isBlank(session: AloneSession): boolean {
  return isUnfinished(session) && (session.eventCount ?? 0) === 0
}
