// A text as a QR code: the outline of its dark squares as one path. Not: colours and size on screen (account.module.css).
import { encode } from 'uqr'

export type QrDrawing = {
  /** Squares along one side, with the light margin. */
  readonly size: number
  /** For the `d` of a path on a field of `size` by `size`. */
  readonly path: string
}

/** Light squares around the code, as ISO/IEC 18004 asks; with fewer a camera may not find its corners. */
const margin = 4

/** @example drawQr('otpauth://totp/…').path // 'M4 4h7v1h-7z…' */
export function drawQr(text: string): QrDrawing {
  // A screen has no folds or stains, so large squares say more than spare ones; what room is left over is used for those.
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: margin })
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
  return { size, path }
}

/** Dark squares that lie side by side, as [first, how many]: fewer pieces, and no hairlines between them. */
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
