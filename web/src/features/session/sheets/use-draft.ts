// Half-typed words survive a closed tab: the draft of a form is kept on this device at each pause, until it is sent or dropped.
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropKept, keep, readKept } from '../../../app/offline/device-store.ts'

const pauseInTyping = 350

export function useDraft<T extends object>(
  key: string,
  initial: T,
): { readonly value: T; readonly set: (part: Partial<T>) => void; readonly clear: () => void } {
  const [value, setValue] = useState(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const touched = useRef(false)
  useEffect(() => {
    void readKept<T>(key).then((draft) => {
      if (draft && !touched.current) setValue((now) => ({ ...now, ...draft }))
    })
    return () => clearTimeout(timer.current)
  }, [key])
  const set = useCallback(
    (part: Partial<T>) => {
      touched.current = true
      setValue((before) => {
        const next = { ...before, ...part }
        clearTimeout(timer.current)
        timer.current = setTimeout(() => void keep(key, next), pauseInTyping)
        return next
      })
    },
    [key],
  )
  const clear = useCallback(() => {
    clearTimeout(timer.current)
    void dropKept(key)
  }, [key])
  return { value, set, clear }
}
