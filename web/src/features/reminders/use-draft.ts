// A new reminder as it grows, kept sealed on this device until it is saved: closing the form or the page loses nothing.
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropKept, keep, readKept } from '../../app/offline/device-store.ts'
import { type Draft, isUntouched } from './reminder-draft.ts'

const draftKey = 'reminder-draft'
const pause = 300

/** `kept` false: a reminder that exists already is the draft of itself. */
export function useDraft(start: Draft, kept: boolean) {
  const [draft, setDraft] = useState(start)
  const touched = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the form opens
  useEffect(() => {
    if (!kept) return
    readKept<Draft>(draftKey).then(
      (found) => {
        if (found && !touched.current) setDraft(start.about === null ? found : { ...found, about: start.about })
      },
      () => undefined,
    )
  }, [])
  const change = useCallback(
    (part: Partial<Draft>) => {
      touched.current = true
      setDraft((before) => {
        const next = { ...before, ...part }
        clearTimeout(timer.current)
        if (kept && !isUntouched(next)) timer.current = setTimeout(() => keep(draftKey, next).catch(() => undefined), pause)
        return next
      })
    },
    [kept],
  )
  const done = useCallback(async () => {
    clearTimeout(timer.current)
    if (kept) await dropKept(draftKey).catch(() => undefined)
  }, [kept])
  return { draft, change, done }
}
