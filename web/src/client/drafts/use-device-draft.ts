// The draft of a form whose fields change one by one, kept like any draft (use-kept-draft.ts) until it is sent or dropped.
import { useCallback, useRef, useState } from 'react'
import { useKeptDraft } from './use-kept-draft.ts'

export function useDeviceDraft<T extends object>(
  key: string,
  initial: T,
): { readonly value: T; readonly set: (part: Partial<T>) => void; readonly clear: () => void } {
  const [empty] = useState(initial)
  // Nothing is kept of a form that stands as it began.
  const [kept, change] = useKeptDraft<T>(
    key,
    () => empty,
    (next) => next !== empty,
  )
  const latest = useRef(kept)
  latest.current = kept
  const set = useCallback(
    (part: Partial<T>) => {
      // Two fields may change in one gesture.
      latest.current = { ...latest.current, ...part }
      change(latest.current)
    },
    [change],
  )
  const clear = useCallback(() => change(empty), [change, empty])
  // A form may have grown a field since the draft was kept.
  return { value: { ...empty, ...kept }, set, clear }
}
