// Is something half written on this device? Looked up again each time a writing closes.
import { useEffect, useState } from 'react'
import { readKept } from '../../../client/offline/device-store.ts'
import { checkDraftKey, noticingDraftKey, successDraftKey } from '../../../findings/form/draft-keys.ts'

export const writings = ['check', 'success', 'noticing'] as const
export type Writing = (typeof writings)[number]
export type Drafts = Readonly<Record<Writing, boolean>>
const keys: Readonly<Record<Writing, string>> = { check: checkDraftKey, success: successDraftKey, noticing: noticingDraftKey }
const none: Drafts = { check: false, success: false, noticing: false }

/** `now`: what is being written at this moment. */
export function useDrafts(now: Writing | null): Drafts {
  const [drafts, setDrafts] = useState(none)
  useEffect(() => {
    if (now !== null) return
    let stopped = false
    void Promise.all(
      writings.map((writing) =>
        readKept(keys[writing]).then(
          (kept) => kept !== undefined,
          () => false,
        ),
      ),
    ).then(([check = false, success = false, noticing = false]) => {
      if (!stopped) setDrafts({ check, success, noticing })
    })
    return () => {
      stopped = true
    }
  }, [now])
  return drafts
}
