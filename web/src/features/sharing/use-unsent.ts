// Which findings wait on this device for a connection with what was said of their sharing: until then the other sees what they saw.
import { useEffect, useState } from 'react'
import { isStuck, listWaiting, useOutbox } from '../../client/outbox/outbox.ts'
import { findingKeys, isFindingWrite } from '../../findings/writing/finding-writes.ts'

const none: ReadonlySet<string> = new Set()

export function useUnsent(trajectoryId: string): ReadonlySet<string> {
  const outbox = useOutbox()
  const { waiting } = outbox
  const [unsent, setUnsent] = useState(none)
  const stuck = isStuck(outbox)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one may have joined
  useEffect(() => {
    if (!stuck) return setUnsent(none)
    let stopped = false
    void listWaiting().then((writes) => {
      if (stopped) return
      const ids = writes
        .filter(isFindingWrite)
        .flatMap((write) =>
          write.key === findingKeys.share && write.input.params.trajectoryId === trajectoryId ? [write.input.params.findingId] : [],
        )
      setUnsent(new Set(ids))
    })
    return () => {
      stopped = true
    }
  }, [stuck, waiting, trajectoryId])
  return unsent
}
