// What the pages of one trajectory read besides findings. What was read is kept on this device, so that a session can begin without
// network. Findings: use-space.ts.
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { placeOfTrajectory } from '../../client/offline/offline-choice.ts'
import { type Kept, useKept } from '../../client/offline/use-kept.ts'
import { type Problems, useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'

export type Trajectory = CallResult<'GET /api/trajectories/:trajectoryId'>
/** What each page of a trajectory is given. */
export type PageProps = { readonly trajectory: Trajectory }
export type Session = CallResult<'GET /api/trajectories/:trajectoryId/sessions'>['sessions'][number]
export type Alignments = CallResult<'GET /api/trajectories/:trajectoryId/alignments'>
export type Alignment = Alignments['alignments'][number]
export type AlignmentRevision = Alignments['revisions'][number]
export type AlignmentState = Alignments['states'][number]
export type Sighting = CallResult<'GET /api/trajectories/:trajectoryId/tensions'>['tensions'][number]
export type Agreement = CallResult<'GET /api/trajectories/:trajectoryId/agreement'>
export type AgreementVersion = CallResult<'GET /api/trajectories/:trajectoryId/agreement/versions'>['versions'][number]

const nothing: readonly never[] = []

function useTrajectoryPart<T>(trajectoryId: string, part: string, ask: (signal: AbortSignal) => Promise<T>, enabled = true): Kept<T> {
  const me = useMe()
  return useKept(placeOfTrajectory(me, trajectoryId, `${part}/${trajectoryId}`), ask, enabled, undefined, () => [trajectoryId])
}

export function useTrajectory(trajectoryId: string): Kept<Trajectory> {
  return useTrajectoryPart(trajectoryId, 'trajectory', (signal) =>
    call('GET /api/trajectories/:trajectoryId', { params: { trajectoryId } }, signal),
  )
}

/** Oldest first. */
export function useSessions(trajectoryId: string): Kept<readonly Session[]> & { readonly sessions: readonly Session[] } {
  const kept = useTrajectoryPart(
    trajectoryId,
    'sessions',
    async (signal): Promise<readonly Session[]> =>
      (await call('GET /api/trajectories/:trajectoryId/sessions', { params: { trajectoryId } }, signal)).sessions,
  )
  return { ...kept, sessions: kept.data ?? nothing }
}

export function useAlignments(trajectoryId: string): Kept<Alignments> {
  return useTrajectoryPart(trajectoryId, 'alignments', (signal) =>
    call('GET /api/trajectories/:trajectoryId/alignments', { params: { trajectoryId } }, signal),
  )
}

/** Where the tension fields have been, oldest session first. `enabled`: the page needs them. */
export function useTensions(trajectoryId: string, enabled = true): readonly Sighting[] {
  const kept = useTrajectoryPart(
    trajectoryId,
    'tension-reports',
    async (signal): Promise<readonly Sighting[]> =>
      (await call('GET /api/trajectories/:trajectoryId/tensions', { params: { trajectoryId } }, signal)).tensions,
    enabled,
  )
  return kept.data ?? nothing
}

export function useAgreement(trajectoryId: string): Kept<Agreement> {
  return useTrajectoryPart(trajectoryId, 'agreement', (signal) =>
    call('GET /api/trajectories/:trajectoryId/agreement', { params: { trajectoryId } }, signal),
  )
}

/** Every version, oldest first; `enabled`: the reader unfolded them. */
export function useAgreementVersions(trajectoryId: string, enabled: boolean): Kept<readonly AgreementVersion[]> {
  return useTrajectoryPart(
    trajectoryId,
    'agreement-versions',
    async (signal) => (await call('GET /api/trajectories/:trajectoryId/agreement/versions', { params: { trajectoryId } }, signal)).versions,
    enabled,
  )
}

/** Who has access and who looked; only the owner may ask. */
export function useLedger(trajectoryId: string, enabled: boolean) {
  return useTrajectoryPart(
    trajectoryId,
    'access',
    (signal) => call('GET /api/trajectories/:trajectoryId/access', { params: { trajectoryId } }, signal),
    enabled,
  )
}

/** One session with its events; not kept on the device here. */
export function useSessionEvents(trajectoryId: string, sessionId: string | null) {
  return useQuery({
    queryKey: ['trajectory', trajectoryId, 'session', sessionId],
    queryFn: () =>
      call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', { params: { trajectoryId, sessionId: sessionId ?? '' } }),
    enabled: sessionId !== null,
    staleTime: 60_000,
  })
}

/** Marks everything that was read of this trajectory as stale. */
export function invalidateTrajectory(client: QueryClient, trajectoryId: string): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === 'string' && part.includes(trajectoryId)),
  })
}

/** An attempt to change something of this trajectory. After it the pages read it again: a refusal may mean that it was changed elsewhere. */
export function useTrajectoryAttempt(trajectoryId: string, problems: Problems) {
  const client = useQueryClient()
  const { run, ...attempt } = useAttempt(problems)
  const change = (work: () => Promise<unknown>) =>
    run(
      async () => {
        await work()
        await invalidateTrajectory(client, trajectoryId)
      },
      () => void invalidateTrajectory(client, trajectoryId),
    )
  return { run: change, ...attempt }
}
