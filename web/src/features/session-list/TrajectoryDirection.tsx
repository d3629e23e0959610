// The direction dial of a trajectory, for coach and coachee: who took the initiative, per month.
import { useQueries } from '@tanstack/react-query'
import { deriveDirection } from '#method/direction/derive-direction.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { call } from '../../client/api.ts'
import { Direction } from '../../drawing/direction/Direction.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import type { Session, Trajectory } from '../../findings/reading/use-trajectory.ts'
import { monthOf } from '../../words/format.ts'

type Props = { trajectory: Trajectory; sessions: readonly Session[] }

export function TrajectoryDirection({ trajectory, sessions }: Props) {
  const { findings, reader } = useSpaceHere()
  const heard = useQueries({
    queries: sessions
      .filter(({ startedAt, imported }) => startedAt !== null && !imported)
      .map(({ id, startedAt, createdAt }) => ({
        queryKey: ['trajectory', trajectory.id, 'direction', id],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const params = { trajectoryId: trajectory.id, sessionId: id }
          const { events } = await call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', { params }, signal)
          const { moments, stepsVisited } = deriveSession(events as readonly SessionEvent[])
          return { at: startedAt ?? createdAt, moments, stepsVisited }
        },
      })),
  })
  // Shown only when all sessions are loaded: some of them would give another direction than all of them.
  if (heard.some(({ data }) => data === undefined)) return null
  const periods = deriveDirection({
    sessions: heard.flatMap(({ data }) => data ?? []),
    findings,
    coacheeId: trajectory.coacheeId,
    periodOf: monthOf,
  })
  return <Direction periods={periods} reader={reader.as === 'coach' ? 'coach' : 'you'} />
}
