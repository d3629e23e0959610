// The direction dial of the owner, over all sessions with a coach and all their findings.
import { deriveDirection } from '#method/direction/derive-direction.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { Direction } from '../../drawing/direction/Direction.tsx'
import type { Space } from '../../findings/reading/use-space.ts'
import { monthOf } from '../../words/format.ts'

type Heard = { readonly at: number; readonly events: readonly SessionEvent[] }

async function readSessions(trajectoryIds: readonly string[], signal: AbortSignal): Promise<readonly Heard[]> {
  const lists = await Promise.all(
    trajectoryIds.map(async (trajectoryId) => {
      const params = { trajectoryId }
      const { sessions } = await call('GET /api/trajectories/:trajectoryId/sessions', { params }, signal)
      return Promise.all(
        sessions
          .filter(({ startedAt, imported }) => startedAt !== null && !imported)
          .map(async ({ id, startedAt, createdAt }) => {
            const asked = { params: { trajectoryId, sessionId: id } }
            const { events } = await call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', asked, signal)
            return { at: startedAt ?? createdAt, events: events as readonly SessionEvent[] }
          }),
      )
    }),
  )
  return lists.flat()
}

/** Only with a coach: in a session alone the owner begins everything, which says nothing about a direction. */
export function OwnDirection({ space }: { space: Space }) {
  const ids = space.me.trajectories.map(({ id }) => id)
  const { data } = useKept('own-direction', (signal) => readSessions(ids, signal), ids.length > 0)
  if (ids.length === 0) return null
  const sessions = (data ?? []).map(({ at, events }) => ({ at, ...deriveSession(events) }))
  const periods = deriveDirection({ sessions, findings: space.findings, coacheeId: space.me.personId, periodOf: monthOf })
  return <Direction periods={periods} reader="you" />
}
