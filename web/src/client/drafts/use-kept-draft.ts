// What is half written, kept on this device with every letter: one save at a time, and after it the latest wording.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { dropOne, keep, readKept } from '../offline/device-store.ts'

type Saver<T> = {
  readonly save: (draft: T) => void
  /** Resolves when it is gone. */
  readonly drop: () => Promise<void>
}

/** Saves in order and never piles up; what was let go stays gone. Exported for its test. */
export function createSaver<T>(write: (draft: T) => Promise<unknown>, remove: () => Promise<unknown>): Saver<T> {
  let running = false
  let waiting: (() => Promise<unknown>) | null = null
  const run = async (work: () => Promise<unknown>) => {
    if (running) {
      waiting = work
      return
    }
    running = true
    // A device that cannot keep anything still lets one write: it lasts as long as the page.
    await work().catch(() => undefined)
    running = false
    const next = waiting
    waiting = null
    if (next) void run(next)
  }
  return {
    save: (draft) => void run(() => write(draft)),
    drop: () => new Promise((resolve) => void run(() => remove().finally(resolve))),
  }
}

/** A device that does not answer in time holds nobody up. */
const patience = 1_000

type KeptDraft<T> = readonly [
  draft: T,
  change: (draft: T) => void,
  /** Gives it up, once it was kept for good. */
  forget: () => Promise<void>,
  /** It was looked up, so one may write. */
  ready: boolean,
]

/** `isWorth`: there is something in it to come back to. */
export function useKeptDraft<T>(place: string, empty: () => T, isWorth: (draft: T) => boolean): KeptDraft<T> {
  const [draft, setDraft] = useState(empty)
  const [ready, setReady] = useState(false)
  const touched = useRef(false)
  const saver = useMemo(
    () =>
      createSaver<T>(
        (next) => keep(place, next),
        () => dropOne(place),
      ),
    [place],
  )
  const worth = useRef(isWorth)
  worth.current = isWorth
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), patience)
    readKept<T>(place)
      .then(
        (kept) => {
          if (kept !== undefined && !touched.current) setDraft(kept)
        },
        () => undefined,
      )
      .finally(() => setReady(true))
    return () => clearTimeout(timer)
  }, [place])
  const change = useCallback(
    (next: T) => {
      touched.current = true
      setDraft(next)
      if (worth.current(next)) saver.save(next)
      else void saver.drop()
    },
    [saver],
  )
  return [draft, change, saver.drop, ready]
}
