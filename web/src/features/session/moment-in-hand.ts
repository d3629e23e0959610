// Which moment the bar under the onion speaks about: the newest, unless a hand is still busy with one.
import { type FocusEvent, useEffect, useRef, useState } from 'react'
import type { Moment } from '#method/moment/moment.ts'

/** The moments up to the one in hand. A moment from another device waits until the hand lets go; one that was taken back is let go. */
export function momentsInHand(moments: readonly Moment[], heldId: string | null): readonly Moment[] {
  if (heldId === null || moments.at(-1)?.id === heldId) return moments
  const index = moments.findLastIndex((moment) => moment.id === heldId)
  return index < 0 ? moments : moments.slice(0, index + 1)
}

/** After the frame of a tap, which lets go too: letting go may not cost it time. */
const letGoAfter = 60

/**
 * Words that are being typed hold their moment, and a press on a button beside them still speaks about it. Held until the
 * hand or the focus goes elsewhere.
 */
export function useHold(moments: readonly Moment[], taken: { readonly id: string } | null) {
  const [heldId, setHeldId] = useState<string | null>(null)
  const bar = useRef<HTMLElement>(null)
  const pressedHere = useRef(false)
  const isHeld = heldId !== null
  const lettingGo = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (taken === null) return
    clearTimeout(lettingGo.current)
    setHeldId(taken.id)
    // The hand goes on here: the press on the list was the last one elsewhere.
    bar.current?.querySelector('input')?.focus()
  }, [taken])
  useEffect(() => {
    if (!isHeld) return
    const look = (event: Event) => {
      if (event.target instanceof Node && bar.current?.contains(event.target)) return
      pressedHere.current = false
      lettingGo.current = setTimeout(setHeldId, letGoAfter, null)
    }
    document.addEventListener('pointerdown', look)
    document.addEventListener('focusin', look)
    return () => {
      document.removeEventListener('pointerdown', look)
      document.removeEventListener('focusin', look)
    }
  }, [isHeld])
  return {
    heldId,
    ref: bar,
    onFocus({ target }: FocusEvent) {
      if (target instanceof HTMLInputElement) setHeldId((held) => held ?? moments.at(-1)?.id ?? null)
    },
    onBlur({ relatedTarget }: FocusEvent) {
      // By Enter or Escape: the words are said.
      if (relatedTarget === null && !pressedHere.current) setHeldId(null)
    },
    onPointerDown() {
      pressedHere.current = true
    },
    onKeyDown() {
      pressedHere.current = false
    },
  }
}
