// Reading with the device as cache: what was read before shows at once and without network; the server's answer replaces it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { problemCode } from '../../words/explain.ts'
import { ApiProblem } from '../api.ts'
import { meKey } from '../query-client.ts'
import { useMe } from '../who/me.ts'
import { dropOne, onDeviceOpened, openDeviceStore, readKept } from './device-store.ts'
import { keepIfChosen } from './offline-choice.ts'

export type Kept<T> = {
  readonly data: T | undefined
  /** opening: neither device nor server has answered; missing: the server did not answer and nothing is kept here. */
  readonly status: 'opening' | 'ready' | 'missing'
  /** What is shown comes from this device: the server was not reached. */
  readonly offline: boolean
  readonly error: unknown
  readonly again: () => void
}

/**
 * `read` asks the server. `mix` adds the writes that wait on this device: a tab that closed right after a write has put that in the
 * outbox, and not yet in what it keeps to read. `key` names it on the device too. `of`: the trajectories that the answer comes from.
 */
export function useKept<T>(
  key: string,
  read: (signal: AbortSignal) => Promise<T>,
  enabled = true,
  mix: (found: T) => Promise<T> = unmixed,
  of: (found: T) => readonly string[] = ofNone,
): Kept<T> {
  const { personId } = useMe()
  const client = useQueryClient()
  const [looked, setLooked] = useState(false)
  const queryKey = keptKey(personId, key)
  const query = useQuery({
    queryKey,
    enabled,
    queryFn: async ({ signal }) => {
      const answer = await read(signal).then(mix, (error: unknown) => {
        // The person may no longer read it: then this device does not keep it any longer either.
        if (isRefused(error)) void dropOne(key)
        // Access ended: the next answer about this person makes this device drop the rest of the trajectory (drop-ended.ts).
        if (problemCode(error) === 'trajectory.unknown') void client.invalidateQueries({ queryKey: meKey })
        throw error
      })
      // Not awaited: the screen does not wait for the disk.
      void openDeviceStore(personId).then(() => keepIfChosen(personId, key, answer, of(answer)))
      return answer
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says it all
  useEffect(() => {
    let stopped = false
    const look = async () => {
      await openDeviceStore(personId)
      const found = await readKept<T>(key)
      const kept = found === undefined ? undefined : await mix(found)
      // Stored with an old instant, so that the server is still asked.
      if (kept !== undefined && client.getQueryState(queryKey)?.data === undefined && !isRefused(client.getQueryState(queryKey)?.error))
        client.setQueryData(queryKey, kept, { updatedAt: 1 })
    }
    const lookAgain = () => {
      void look()
        .catch(() => undefined)
        .then(() => {
          if (!stopped) setLooked(true)
        })
    }
    lookAgain()
    // The disk, or its key, may become available while this screen is open.
    const stopListening = onDeviceOpened(lookAgain)
    return () => {
      stopped = true
      stopListening()
    }
  }, [personId, key])
  const { error } = query
  const refused = isRefused(error)
  const data = refused ? undefined : query.data
  // Read from the device after the server had already failed to answer.
  const onlyKept = query.dataUpdatedAt === 1 && query.fetchStatus === 'idle'
  return {
    data,
    status: data !== undefined ? 'ready' : refused || (error && looked) ? 'missing' : 'opening',
    offline: data !== undefined && (error !== null || onlyKept),
    error,
    again: () => void query.refetch(),
  }
}

const unmixed = async <T>(found: T): Promise<T> => found
const ofNone = (): readonly string[] => []

/** The server answered, and the answer is no. */
function isRefused(error: unknown): boolean {
  return error instanceof ApiProblem && (error.problem.status === 403 || error.problem.status === 404)
}

export function keptKey(personId: string, key: string): readonly unknown[] {
  return ['kept', personId, key]
}
