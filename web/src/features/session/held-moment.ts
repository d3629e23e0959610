// The moment that the bar under the onion shows: the newest, or the one that the user is still working on (held).
import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Moment } from '#method/moment/moment.ts'

/** The moments up to the held one. All moments when none is held, or when the held one was taken back. */
export function momentsUpToHeld(moments: readonly Moment[], heldId: string | null): readonly Moment[] {
  if (heldId === null || moments.at(-1)?.id === heldId) return moments
  const index = moments.findLastIndex((moment) => moment.id === heldId)
  return index < 0 ? moments : moments.slice(0, index + 1)
}

/** The moment in the user's hand: the held one, or else the newest. Keys and buttons act on it. null: there are no moments. */
export function momentInHand(moments: readonly Moment[], heldId: string | null): Moment | null {
  return momentsUpToHeld(moments, heldId).at(-1) ?? null
}

/** Chosen by the user. `focus`: the text field gets the focus. */
export type TakenMoment = { readonly id: string; readonly focus: boolean }

/** Milliseconds. A tap on the onion also releases the moment; the wait keeps that work out of the frame of the tap. */
const releaseAfter = 60

/**
 * Holds a moment while the user types its words, so that a moment from another device does not replace it. A press on a button
 * in the bar is still about the held moment; a press or focus outside the bar releases it, except while `pinned` names it.
 * `hand` has the id of the held moment at once, for the keys.
 */
export function useHeldMoment(
  moments: readonly Moment[],
  taken: TakenMoment | null,
  hand: RefObject<string | null>,
  pinned: RefObject<string | null>,
) {
  const [heldId, setState] = useState<string | null>(null)
  const [setHeldId] = useState(() => (id: string | null) => {
    hand.current = id
    setState(id)
  })
  const bar = useRef<HTMLElement>(null)
  const pressedHere = useRef(false)
  const isHeld = heldId !== null
  const releasing = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (taken === null) return
    clearTimeout(releasing.current)
    setHeldId(taken.id)
    // The press on the list was outside the bar and would release the moment; the focus goes to the bar.
    if (taken.focus) bar.current?.querySelector('input')?.focus()
  }, [taken, setHeldId])
  useEffect(() => {
    if (!isHeld) return
    const look = (event: Event) => {
      if (event.target instanceof Node && bar.current?.contains(event.target)) return
      if (pinned.current !== null) return
      pressedHere.current = false
      releasing.current = setTimeout(setHeldId, releaseAfter, null)
    }
    document.addEventListener('pointerdown', look)
    document.addEventListener('focusin', look)
    return () => {
      document.removeEventListener('pointerdown', look)
      document.removeEventListener('focusin', look)
    }
  }, [isHeld, setHeldId, pinned])
  return {
    heldId,
    ref: bar,
    onFocus({ target }: FocusEvent) {
      if (target instanceof HTMLInputElement) setHeldId(heldId ?? moments.at(-1)?.id ?? null)
    },
    onBlur({ relatedTarget }: FocusEvent) {
      // Blurred by Enter or Escape: the words are complete.
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
