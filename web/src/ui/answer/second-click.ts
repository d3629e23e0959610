// The second click of a double click may hit something else: what was behind a dialog that closed, or the next question of a flow.
// That click is dropped, and it takes no focus.

/** In milliseconds and CSS pixels: two clicks this close are one double click. `event.detail` counts from one again on another element. */
const together = { time: 400, distance: 20 }

let before: { readonly at: number; readonly x: number; readonly y: number; readonly target: Element } | null = null

/** Right after a click on something that is gone since. */
function isSecond({ timeStamp: at, clientX: x, clientY: y }: MouseEvent): boolean {
  if (before === null || (before.target.isConnected && before.target.checkVisibility())) return false
  return at - before.at < together.time && Math.hypot(x - before.x, y - before.y) < together.distance
}

function onMouseDown(event: MouseEvent): void {
  if (isSecond(event)) event.preventDefault()
}

function onClick(event: MouseEvent): void {
  const { timeStamp: at, clientX: x, clientY: y, target, detail } = event
  // By keyboard or script.
  if (detail === 0 || !(target instanceof Element)) return
  if (isSecond(event)) {
    event.preventDefault()
    event.stopImmediatePropagation()
  } else before = { at, x, y, target }
}

/** Once, before anything is drawn. Gives the way to stop. */
export function dropSecondClicks(): () => void {
  addEventListener('mousedown', onMouseDown, true)
  addEventListener('click', onClick, true)
  return () => {
    removeEventListener('mousedown', onMouseDown, true)
    removeEventListener('click', onClick, true)
  }
}
