// When the screen of an ended session changes to its closed form: not while the user is still typing.
import { useEffect, useState } from 'react'

const isWriting = () => document.activeElement?.matches('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea') ?? false

/**
 * Another device can end the session while a sheet is open or a text field has the focus here. The sheet and the text stay;
 * this becomes true when the sheet is closed and the field has lost the focus.
 */
export function useSettledEnd(ended: boolean, open: boolean): boolean {
  const [settled, setSettled] = useState(ended)
  useEffect(() => {
    if (!ended) return setSettled(false)
    if (open) return
    const look = () => {
      if (!isWriting()) setSettled(true)
    }
    // During `focusout` the field is still document.activeElement.
    const lookLater = () => void setTimeout(look)
    look()
    document.addEventListener('focusout', lookLater)
    return () => document.removeEventListener('focusout', lookLater)
  }, [ended, open])
  return ended && settled
}
