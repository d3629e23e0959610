// Reads the sessions a person held alone; what still waits on this device counts.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../client/api.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, useOutbox } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'
import { aloneSessions, type ListedSession, waitingIn } from './alone-sessions.ts'

/** `own-`: kept on the device only by choice. */
const key = 'own-sessions'
const nothingWaits = waitingIn([], '')

export function useAloneSessions() {
  const { personId, spaceId } = useMe()
  const client = useQueryClient()
  const kept = useKept<readonly ListedSession[]>(key, (signal) =>
    call('GET /api/trajectories/:trajectoryId/sessions', { params: { trajectoryId: spaceId } }, signal).then(({ sessions }) => sessions),
  )
  const { waiting } = useOutbox()
  const [here, setHere] = useState<ReturnType<typeof waitingIn> | null>(null)
  const waited = useRef(waiting)
  useEffect(() => {
    let gone = false
    const sent = waited.current > 0 && waiting === 0
    waited.current = waiting
    const look = async () => {
      // What was sent leaves this list only once the server has told of it.
      if (sent) await client.invalidateQueries({ queryKey: keptKey(personId, key) })
      const writes = await listWaiting().catch(() => [])
      if (!gone) setHere(waitingIn(writes, spaceId))
    }
    void look()
    return () => {
      gone = true
    }
  }, [client, personId, spaceId, waiting])
  return {
    sessions: aloneSessions(kept.data ?? [], here ?? nothingWaits),
    // Without network there is always what waits here, and a way to begin.
    opening: kept.status === 'opening' || here === null,
    offline: kept.status === 'missing' || kept.offline,
  }
}
