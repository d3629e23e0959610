// The people a coach works with now, each with what is strong and what waits.
import { useQueries, useQuery } from '@tanstack/react-query'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../app/api.ts'
import { deriveStrength, deriveWaiting, orderByNext, type Strength, type Waiting } from './strength.ts'

export type Trajectory = CallResult<'GET /api/trajectories'>['trajectories'][number]
export type Person = {
  readonly trajectory: Trajectory /** null while it is still on its way. */
  readonly strength: Strength | null
  readonly waiting: Waiting | null
}

/** Findings are fetched for so many people at once; the others show their aim. */
const withFindings = 12

export function useToday(now: number) {
  const list = useQuery({ queryKey: ['trajectories'], queryFn: ({ signal }) => call('GET /api/trajectories', {}, signal) })
  const mine = orderByNext(
    (list.data?.trajectories ?? []).filter((trajectory) => trajectory.as === 'coach' && trajectory.endedAt === null),
    now,
  )
  const findings = useQueries({
    queries: mine.slice(0, withFindings).map((trajectory) => ({
      queryKey: ['today', 'findings', trajectory.id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call('GET /api/trajectories/:trajectoryId/findings', { params: { trajectoryId: trajectory.id } }, signal),
    })),
  })
  const people: readonly Person[] = mine.map((trajectory, index) => {
    const data = findings[index]?.data?.findings
    return { trajectory, strength: data ? deriveStrength(data) : null, waiting: data ? deriveWaiting(data, trajectory.coachId, now) : null }
  })
  return { people, isPending: list.isPending, error: list.error, refetch: list.refetch }
}
