// Half-typed words survive a closed tab: the draft of a form is kept on this device at each pause, and at once when the form or the
// page goes away, until it is sent or dropped.
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropOne, keep, readKept } from './device-store.ts'

const pauseInTyping = 350

export function useDeviceDraft<T extends object>(
  key: string,
  initial: T,
): { readonly value: T; readonly set: (part: Partial<T>) => void; readonly clear: () => void } {
  const [value, setValue] = useState(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Typed and not on disk yet. */
  const pending = useRef<T | null>(null)
  const latest = useRef(initial)
  const touched = useRef(false)
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    if (pending.current) void keep(key, pending.current).catch(() => undefined)
    pending.current = null
  }, [key])
  useEffect(() => {
    readKept<T>(key).then(
      (draft) => {
        if (!draft || touched.current) return
        latest.current = { ...latest.current, ...draft }
        setValue(latest.current)
      },
      () => undefined,
    )
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [key, flush])
  const set = useCallback(
    (part: Partial<T>) => {
      touched.current = true
      latest.current = { ...latest.current, ...part }
      pending.current = latest.current
      setValue(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pauseInTyping)
    },
    [flush],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it began with is said once
  const clear = useCallback(() => {
    clearTimeout(timer.current)
    pending.current = null
    touched.current = false
    latest.current = initial
    setValue(initial)
    void dropOne(key).catch(() => undefined)
  }, [key])
  return { value, set, clear }
}
