// The draft of a form, saved at each key press until it is sent or dropped. Sealed on this device; on public pages in the tab.
// What happened last counts, also when a save is slow or a form closes and opens again (offline/pending.ts).
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropOne, isOnlyInMemory, keep, readKept } from '../offline/device-store.ts'
import { warnWhile } from '../offline/warn-before-leaving.ts'
import { clearTab, keepInTab, readTab } from './tab-storage.ts'

export type Draft<T> = {
  readonly value: T
  /** Changes one or more fields, and keeps the draft. */
  readonly set: (part: Partial<T>) => void
  /** Empties the form, and drops what was kept. */
  readonly clear: () => Promise<void>
  /** Drops what was kept; what is in the form stays. */
  readonly forget: () => Promise<void>
  /** The draft was looked up, or the device takes too long: the form can be shown. */
  readonly ready: boolean
}

type Options<T> = {
  /** Nothing worth keeping is in it. By default: nothing was changed. */
  readonly isEmpty?: (value: T) => boolean
  readonly where?: 'device' | 'tab'
}

/** In milliseconds: a device that has not answered by then does not hold up the form. */
const patience = 1_000
/** Keys of drafts that could not be saved, so that closing the page would lose them. */
const unsaved = new Set<string>()
const isUnsafe = () => [...unsaved].some(isOnlyInMemory)

const storages = {
  device: {
    read: (key: string): Promise<unknown> => readKept(key),
    async keep(key: string, value: unknown): Promise<void> {
      if (await keep(key, value)) unsaved.delete(key)
      else {
        unsaved.add(key)
        warnWhile(isUnsafe)
      }
    },
    async drop(key: string): Promise<void> {
      unsaved.delete(key)
      await dropOne(key)
    },
  },
  tab: {
    read: async (key: string): Promise<unknown> => readTab(key),
    keep: async (key: string, value: unknown) => void keepInTab(key, value),
    drop: async (key: string) => clearTab(key),
  },
} as const

/** `initial`: the empty form. A field that a form got after its draft was kept has its empty value. */
export function useDeviceDraft<T extends object>(
  key: string,
  initial: T | (() => T),
  { isEmpty, where = 'device' }: Options<T> = {},
): Draft<T> {
  const [empty] = useState(initial)
  const [value, setValue] = useState(empty)
  const [ready, setReady] = useState(false)
  const latest = useRef(value)
  const touched = useRef(false)
  const isWorthless = useRef(isEmpty)
  isWorthless.current = isEmpty
  const storage = storages[where]

  useEffect(() => {
    let stopped = false
    const start = (kept: unknown) => {
      if (stopped) return
      if (kept !== undefined && !touched.current) {
        latest.current = { ...empty, ...(kept as Partial<T>) }
        setValue(latest.current)
      }
      setReady(true)
    }
    const timer = setTimeout(start, patience)
    storage.read(key).then(start, () => start(undefined))
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [key, empty, storage])

  const set = useCallback(
    (part: Partial<T>) => {
      touched.current = true
      // Two fields may change in one gesture.
      latest.current = { ...latest.current, ...part }
      setValue(latest.current)
      if (isWorthless.current?.(latest.current)) void storage.drop(key)
      else void storage.keep(key, latest.current)
    },
    [key, storage],
  )
  const forget = useCallback(() => {
    touched.current = true
    return storage.drop(key)
  }, [key, storage])
  const clear = useCallback(() => {
    latest.current = empty
    setValue(empty)
    return forget()
  }, [empty, forget])
  return { value, set, clear, forget, ready }
}
