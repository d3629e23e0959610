// What somebody is about to say of a layer. It outlives a closed panel, another layer, a turned screen and a closed tab, until
// it is saved or dropped: half-typed words are never thrown away.
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { Flow } from '#method/alignment/alignment.ts'
import { dropKept, keep, readKept } from '../../client/offline/device-store.ts'

export type AdjustDraft = {
  readonly flow: Flow
  readonly text: string
  readonly sessionId: string
  readonly momentId: string
  readonly obstacleId: string
}
export type AdjustDrafts = Map<string, AdjustDraft>
/** Those of the page that is open; gone with it. What was written is on the device, sealed. */
export const AdjustDraftsContext = createContext<AdjustDrafts>(new Map())

const pauseInTyping = 350
export const draftPlace = (alignmentId: string, layer: string) => `draft/alignment/${alignmentId}/${layer}`

export function useAdjustDraft(place: string): {
  /** null: nobody is adjusting this layer. */
  readonly draft: AdjustDraft | null
  readonly set: (draft: AdjustDraft | null) => void
} {
  const drafts = useContext(AdjustDraftsContext)
  const [draft, setDraft] = useState(() => drafts.get(place) ?? null)
  const touched = useRef(false)
  const pending = useRef<(() => void) | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    let here = true
    if (!drafts.has(place)) {
      void readKept<AdjustDraft>(place)
        .then((kept) => {
          if (!kept || !here || touched.current) return
          drafts.set(place, kept)
          setDraft(kept)
        })
        .catch(() => undefined)
    }
    return () => {
      here = false
      clearTimeout(timer.current)
      pending.current?.()
      pending.current = null
    }
  }, [place, drafts])

  const set = useCallback(
    (next: AdjustDraft | null) => {
      touched.current = true
      setDraft(next)
      clearTimeout(timer.current)
      if (next === null) {
        pending.current = null
        drafts.delete(place)
        void dropKept(place)
        return
      }
      drafts.set(place, next)
      // Only words are worth keeping after the tab is closed; an untouched form is not.
      if (next.text.trim() === '') return
      pending.current = () => void keep(place, next)
      timer.current = setTimeout(() => {
        pending.current?.()
        pending.current = null
      }, pauseInTyping)
    },
    [place, drafts],
  )
  return { draft, set }
}
