// Reads the sessions that the user held alone, including what is still in the outbox.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../client/api.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { listWaiting, useOutbox } from '../../client/outbox/outbox.ts'
import { useMe } from '../../client/who/me.ts'
import { aloneSessions, type ListedSession, waitingIn } from './alone-sessions.ts'

/** A key with the prefix `own-` is stored on the device only if the user chose so. */
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
      // A write that was sent stays in this list until the server's answer includes it.
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
    // Without network the screen still shows what is in the outbox, and the user can begin a session.
    opening: kept.status === 'opening' || here === null,
    offline: kept.status === 'missing' || kept.offline,
  }
}
