// The second click of a double click on a button that closes a dialog would hit what was behind the dialog. That click is dropped.

/** In milliseconds and CSS pixels: two clicks this close are one double click. `event.detail` counts from one again on another element. */
const together = { time: 400, distance: 20 }

let before: { readonly at: number; readonly x: number; readonly y: number; readonly dialog: Element | null } | null = null

function onClick(event: MouseEvent): void {
  const { timeStamp: at, clientX: x, clientY: y, target, detail } = event
  // By keyboard or script.
  if (detail === 0 || !(target instanceof Element)) return
  const closed = before?.dialog && !before.dialog.checkVisibility() ? before : null
  if (closed && at - closed.at < together.time && Math.hypot(x - closed.x, y - closed.y) < together.distance) {
    event.preventDefault()
    event.stopImmediatePropagation()
  } else before = { at, x, y, dialog: target.closest('dialog') }
}

/** Once, before anything is drawn. Gives the way to stop. */
export function dropSecondClicks(): () => void {
  addEventListener('click', onClick, true)
  return () => removeEventListener('click', onClick, true)
}
