// Which findings have a word about sharing that still waits on this device for a connection: per finding, the trajectories.
import { useEffect, useState } from 'react'
import { isStuck, listWaiting, useOutbox } from '../../client/outbox/outbox.ts'
import { findingKeys, isFindingWrite } from '../writes/finding-writes.ts'

export type UnsentShares = ReadonlyMap<string, ReadonlySet<string>>
const none: UnsentShares = new Map()

export function useUnsentShares(): UnsentShares {
  const outbox = useOutbox()
  const { waiting } = outbox
  const [unsent, setUnsent] = useState(none)
  const stuck = isStuck(outbox)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list changes with its length
  useEffect(() => {
    if (!stuck) return setUnsent(none)
    let stopped = false
    void listWaiting().then((writes) => {
      if (stopped) return
      const shares = writes.filter(isFindingWrite).filter((write) => write.key === findingKeys.share)
      const byFinding = Map.groupBy(shares, ({ input }) => input.params.findingId)
      setUnsent(new Map([...byFinding].map(([id, all]) => [id, new Set(all.map(({ input }) => input.params.trajectoryId))])))
    })
    return () => {
      stopped = true
    }
  }, [stuck, waiting])
  return unsent
}
