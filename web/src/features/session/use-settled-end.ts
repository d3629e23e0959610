// When the screen of a session that has ended may lay itself to rest: never under a hand that is still writing.
import { useEffect, useState } from 'react'

const isWriting = () => document.activeElement?.matches('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea') ?? false

/**
 * Another device may end the session while a sheet is open or words are half typed here. Those stay, and the screen
 * follows once they are put away.
 */
export function useSettledEnd(ended: boolean, open: boolean): boolean {
  const [settled, setSettled] = useState(ended)
  useEffect(() => {
    if (!ended) return setSettled(false)
    if (open) return
    const look = () => {
      if (!isWriting()) setSettled(true)
    }
    // The field that loses the focus is still the active element while it is told so.
    const lookLater = () => void setTimeout(look)
    look()
    document.addEventListener('focusout', lookLater)
    return () => document.removeEventListener('focusout', lookLater)
  }, [ended, open])
  return ended && settled
}
