// The people a coach works with now, each with what is strong and what waits. What was read once shows without network too.
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
import { deriveStrength, deriveWaiting, orderByNext, type Strength, type Waiting } from './strength.ts'

export type Trajectory = CallResult<'GET /api/trajectories'>['trajectories'][number]
export type Person = {
  readonly trajectory: Trajectory /** null while it is still on its way. */
  readonly strength: Strength | null
  readonly waiting: Waiting | null
}

const listKey = 'today'

export function useToday(now: number) {
  const { personId } = useMe()
  const list = useKept<readonly Trajectory[]>(listKey, async (signal) => {
    const { trajectories } = await call('GET /api/trajectories', {}, signal)
    // Only those one coaches: one's own space is kept here by one's own choice.
    const coached = trajectories.filter((trajectory) => trajectory.as === 'coach' && trajectory.endedAt === null)
    // Where a session looks when it begins without network. Not awaited: in a private window there is nowhere to keep it.
    void openDeviceStore(personId)
      .then(() => Promise.all(coached.map((trajectory) => keepTrajectory(trajectory))))
      .catch(() => undefined)
    return coached
  })
  useAskAnew(listKey)
  return { trajectories: orderByNext(list.data ?? [], now), status: list.status, offline: list.offline, again: list.again }
}

/** `wanted`: whether the server is asked; before that only this device is. */
export function usePerson(trajectory: Trajectory, now: number, wanted = true): Person {
  const key = `findings/${trajectory.id}`
  const params = { trajectoryId: trajectory.id }
  const { data } = useKept<readonly Finding[]>(
    key,
    (signal) => call('GET /api/trajectories/:trajectoryId/findings', { params }, signal).then((answer) => answer.findings),
    wanted,
    async (found) => completeFindings(found),
  )
  useAskAnew(key)
  return { trajectory, strength: data ? deriveStrength(data) : null, waiting: data ? deriveWaiting(data, trajectory.coachId, now) : null }
}

/**
 * The server is asked anew when the network is back, and when one comes back to this screen: what one did elsewhere may change
 * what stands here. What is known shows meanwhile.
 */
function useAskAnew(key: string): void {
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
