// Reads the coachees of a coach, and the findings of each. Without network it shows what this device keeps.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { CallResult } from '#contract/client.ts'
import { completeFindings } from '#method/finding/complete-body.ts'
import type { Finding } from '#method/finding/finding.ts'
import { call } from '../../client/api.ts'
import { openDeviceStore } from '../../client/offline/device-store.ts'
import { keepTrajectory } from '../../client/offline/kept-session.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { useMe } from '../../client/who/me.ts'
import { deriveStrength, deriveWaiting, orderByNext, type Strength, type Waiting } from './coachee-overview.ts'

export type Trajectory = CallResult<'GET /api/trajectories'>['trajectories'][number]
export type Person = {
  readonly trajectory: Trajectory
  /** null while the findings are loading. */
  readonly strength: Strength | null
  readonly waiting: Waiting | null
}

const listKey = 'today'

export function useToday(now: number) {
  const { personId } = useMe()
  const list = useKept<readonly Trajectory[]>(
    listKey,
    async (signal) => {
      const { trajectories } = await call('GET /api/trajectories', {}, signal)
      // Not the trajectories in which this user is coachee: those are kept on the device only by choice.
      const coached = trajectories.filter((trajectory) => trajectory.as === 'coach' && trajectory.endedAt === null)
      // A session that begins without network reads them there. Not awaited: a private window may have no storage.
      void openDeviceStore(personId)
        .then(() => Promise.all(coached.map((trajectory) => keepTrajectory(trajectory))))
        .catch(() => undefined)
      return coached
    },
    true,
    undefined,
    (coached) => coached.map(({ id }) => id),
  )
  useRefetch(listKey)
  return { trajectories: orderByNext(list.data ?? [], now), status: list.status, offline: list.offline, again: list.again }
}

/** `wanted`: whether to ask the server; otherwise only this device is read. */
export function usePerson(trajectory: Trajectory, now: number, wanted = true): Person {
  const key = `findings/${trajectory.id}`
  const params = { trajectoryId: trajectory.id }
  const { data } = useKept<readonly Finding[]>(
    key,
    (signal) => call('GET /api/trajectories/:trajectoryId/findings', { params }, signal).then((answer) => answer.findings),
    wanted,
    async (found) => completeFindings(found),
    () => [trajectory.id],
  )
  useRefetch(key)
  return { trajectory, strength: data ? deriveStrength(data) : null, waiting: data ? deriveWaiting(data, trajectory.coachId, now) : null }
}

/** Refetches when the network is back, and marks the query as stale when this screen closes, so that the next visit refetches. */
function useRefetch(key: string): void {
  const { personId } = useMe()
  const client = useQueryClient()
  useEffect(() => {
    const query = { queryKey: keptKey(personId, key), exact: true }
    const ask = () => void client.refetchQueries(query)
    addEventListener('online', ask)
    return () => {
      removeEventListener('online', ask)
      void client.invalidateQueries({ ...query, refetchType: 'none' })
    }
  }, [client, personId, key])
}
