// The second click of a double click may hit something else: what was behind a dialog that closed or, of a double tap, the next question of
// a flow. That click is dropped, and it takes no focus.

/** In milliseconds and CSS pixels: two clicks this close are one double click. `event.detail` counts from one again on another element. */
const together = { time: 400, distance: 20 }

type Click = { readonly at: number; readonly x: number; readonly y: number; readonly target: Element; readonly dialog: Element | null }
let before: Click | null = null

function isSecond({ timeStamp: at, clientX: x, clientY: y }: MouseEvent, isTap: boolean): boolean {
  if (before === null) return false
  const { target, dialog } = before
  const isDialogGone = dialog !== null && !dialog.checkVisibility()
  // With a mouse one can click through questions this fast on purpose.
  if (!isDialogGone && !(isTap && !target.isConnected)) return false
  return at - before.at < together.time && Math.hypot(x - before.x, y - before.y) < together.distance
}

let isTouching = false

function onPointerDown({ pointerType }: PointerEvent): void {
  isTouching = pointerType === 'touch'
}

function onMouseDown(event: MouseEvent): void {
  if (isSecond(event, isTouching)) event.preventDefault()
}

function onClick(event: MouseEvent): void {
  const { timeStamp: at, clientX: x, clientY: y, target, detail } = event
  // By keyboard or script.
  if (detail === 0 || !(target instanceof Element)) return
  if (isSecond(event, isTouching)) {
    event.preventDefault()
    event.stopImmediatePropagation()
  } else before = { at, x, y, target, dialog: target.closest('dialog') }
}

/** Once, before anything is drawn. Gives the way to stop. */
export function dropSecondClicks(): () => void {
  addEventListener('pointerdown', onPointerDown, true)
  addEventListener('mousedown', onMouseDown, true)
  addEventListener('click', onClick, true)
  return () => {
    removeEventListener('pointerdown', onPointerDown, true)
    removeEventListener('mousedown', onMouseDown, true)
    removeEventListener('click', onClick, true)
  }
}
