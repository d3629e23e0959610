// The draft of a new state of a layer. It survives a closed panel, another layer, a rotated screen and a closed tab, until the user
// saves or cancels it.
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
/** The drafts of the open page. Drafts with text are also stored, encrypted, on the device. */
export const AdjustDraftsContext = createContext<AdjustDrafts>(new Map())

const pauseInTyping = 350
export const draftPlace = (alignmentId: string, layer: string) => `draft/alignment/${alignmentId}/${layer}`

export function useAdjustDraft(place: string): {
  /** null: the form of this layer is closed. */
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
      // A draft without text is not stored.
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
