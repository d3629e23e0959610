// A text as a QR code: its dark squares as one SVG path. Colours and size are in account.module.css.
import { encode } from 'uqr'

export type QrDrawing = {
  /** The number of squares along one side, with the light margin. */
  readonly size: number
  /** The `d` of an SVG path in a viewBox of `size` by `size`. */
  readonly path: string
}

/** The width of the light margin, in squares. ISO/IEC 18004 asks for four; with fewer a camera may not find the corners. */
const margin = 4

export function drawQr(text: string): QrDrawing {
  // The lowest level of error correction gives the largest squares, and a screen is never dirty. `boostEcc` raises the level if that
  // does not make the code larger.
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: margin })
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
  return { size, path }
}

/** Adjacent dark squares as [first, count]. Drawing them as one rectangle avoids hairlines between them. */
function runsOf(row: readonly boolean[]): (readonly [first: number, length: number])[] {
  const runs: (readonly [number, number])[] = []
  let first = -1
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] && first < 0) first = x
    if (!row[x] && first >= 0) {
      runs.push([first, x - first])
      first = -1
    }
  }
  return runs
}
