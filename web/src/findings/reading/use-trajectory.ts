// What the trajectory page reads and changes. What a session needs later without network is kept on the device in passing.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { isLaidBefore } from '#method/finding/answer-finding.ts'
import { call, problemCode } from '../../client/api.ts'
import { openDeviceStore, readKept } from '../../client/offline/device-store.ts'
import { keepIfChosen, placeOfTrajectory } from '../../client/offline/offline-choice.ts'
import { useMe } from '../../client/who/me.ts'

export type Trajectory = CallResult<'GET /api/trajectories/:trajectoryId'>
/** What each page of a trajectory is given. */
export type PageProps = { readonly trajectory: Trajectory }
export type Finding = CallResult<'GET /api/trajectories/:trajectoryId/findings'>['findings'][number]
export type Session = CallResult<'GET /api/trajectories/:trajectoryId/sessions'>['sessions'][number]
export type Alignments = CallResult<'GET /api/trajectories/:trajectoryId/alignments'>
export type Alignment = Alignments['alignments'][number]
export type AlignmentState = Alignments['states'][number]
export type Sighting = CallResult<'GET /api/trajectories/:trajectoryId/tensions'>['tensions'][number]
export type Agreement = CallResult<'GET /api/trajectories/:trajectoryId/agreement'>

export type AgreementVersion = CallResult<'GET /api/trajectories/:trajectoryId/agreement/versions'>['versions'][number]

const nothing: readonly never[] = []
const keyOf = (trajectoryId: string, part: string) => ['trajectory', trajectoryId, part] as const

/** The answer of the server, kept under `place`; without network what was kept there before. */
async function readThrough<T>(personId: string, place: string, ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask()
    // Not awaited: the screen need not wait for the device, and in a private window there is none.
    void openDeviceStore(personId)
      .then(() => keepIfChosen(personId, place, answer))
      .catch(() => undefined)
    return answer
  } catch (error) {
    if (problemCode(error) !== 'network.unreachable') throw error
    const kept = await openDeviceStore(personId)
      .then(() => readKept<T>(place))
      .catch(() => undefined)
    if (kept === undefined) throw error
    return kept
  }
}

function usePart<T>(trajectoryId: string, part: string, ask: () => Promise<T>, enabled = true) {
  const me = useMe()
  const place = placeOfTrajectory(me, trajectoryId, `${part}/${trajectoryId}`)
  return useQuery({ queryKey: keyOf(trajectoryId, part), queryFn: () => readThrough(me.personId, place, ask), enabled })
}

export function useTrajectory(trajectoryId: string) {
  return usePart(trajectoryId, 'trajectory', () => call('GET /api/trajectories/:trajectoryId', { params: { trajectoryId } }))
}

/** The findings that stand on the pages for this reader, oldest first. */
export function useFindings({ id: trajectoryId, as }: Pick<Trajectory, 'id' | 'as'>): {
  readonly findings: readonly Finding[]
  readonly pending: boolean
  readonly error: unknown
} {
  const query = usePart(
    trajectoryId,
    'findings',
    async () => (await call('GET /api/trajectories/:trajectoryId/findings', { params: { trajectoryId } })).findings,
  )
  const { data } = query
  const findings = useMemo(() => data?.filter(({ state }) => isLaidBefore(as, state)) ?? nothing, [data, as])
  return { findings, pending: query.isPending, error: query.error }
}

/** Oldest first. */
export function useSessions(trajectoryId: string): {
  readonly sessions: readonly Session[]
  readonly pending: boolean
  readonly error: unknown
} {
  const query = usePart(
    trajectoryId,
    'sessions',
    async () => (await call('GET /api/trajectories/:trajectoryId/sessions', { params: { trajectoryId } })).sessions,
  )
  return { sessions: query.data ?? nothing, pending: query.isPending, error: query.error }
}

export function useAlignments(trajectoryId: string) {
  return usePart(trajectoryId, 'alignments', () => call('GET /api/trajectories/:trajectoryId/alignments', { params: { trajectoryId } }))
}

/** Where the tension fields have been, oldest session first. */
export function useTensions(trajectoryId: string): readonly Sighting[] {
  const query = usePart(
    trajectoryId,
    'tensions',
    async () => (await call('GET /api/trajectories/:trajectoryId/tensions', { params: { trajectoryId } })).tensions,
  )
  return query.data ?? nothing
}

export function useAgreement(trajectoryId: string) {
  return usePart(trajectoryId, 'agreement', () => call('GET /api/trajectories/:trajectoryId/agreement', { params: { trajectoryId } }))
}

/** Every version, oldest first; read only when somebody unfolds them. */
export function useAgreementVersions(trajectoryId: string, enabled: boolean) {
  return usePart(
    trajectoryId,
    'agreement-versions',
    async () => (await call('GET /api/trajectories/:trajectoryId/agreement/versions', { params: { trajectoryId } })).versions,
    enabled,
  )
}

/** Who may look and who looked; only the coachee may ask. */
export function useLedger(trajectoryId: string, enabled: boolean) {
  return usePart(trajectoryId, 'access', () => call('GET /api/trajectories/:trajectoryId/access', { params: { trajectoryId } }), enabled)
}

/** One session with its events, only when somebody looks for a moment in it. */
export function useSessionEvents(trajectoryId: string, sessionId: string | null) {
  return useQuery({
    queryKey: ['trajectory', trajectoryId, 'session', sessionId],
    queryFn: () =>
      call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', { params: { trajectoryId, sessionId: sessionId ?? '' } }),
    enabled: sessionId !== null,
    staleTime: 60_000,
  })
}

export type Change = {
  /** Does the work, then reads anew what this page shows. True when it was done. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** The stable code of a refusal; null when all is well. */
  readonly code: string | null
  readonly error: unknown
}

export function useChange(trajectoryId: string): Change {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = useCallback(
    async (work: () => Promise<unknown>) => {
      setBusy(true)
      setError(null)
      try {
        await work()
        await client.invalidateQueries({ queryKey: ['trajectory', trajectoryId] })
        return true
      } catch (refused) {
        setError(refused)
        return false
      } finally {
        setBusy(false)
      }
    },
    [client, trajectoryId],
  )
  return { run, busy, code: error === null ? null : problemCode(error), error }
}
