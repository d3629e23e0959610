// Places noticings as dots on four bands, equally far apart in the order of noticing. Pure; positions are shares of the width.
import { type NoticingTiming, noticingTimings } from '#method/finding/kinds/noticing.ts'
import type { NoticingLine } from '#method/noticing/derive-noticing-lines.ts'

export type Dot = { readonly id: string; readonly across: number }
/** One band per timing, also when it has no dots. */
export type Band = { readonly timing: NoticingTiming; readonly dots: readonly Dot[] }

/** The largest distance between dots. A few dots stay at the left, so that the empty space does not look like something to fill. */
const widest = 1 / 8

export function placeDots(line: NoticingLine): readonly Band[] {
  const step = Math.min(widest, line.length === 0 ? widest : 1 / line.length)
  const dots = line.map(({ id, timing }, index) => ({ id, timing, across: (index + 0.5) * step }))
  return noticingTimings.map((timing) => ({
    timing,
    dots: dots.flatMap((dot) => (dot.timing === timing ? [{ id: dot.id, across: dot.across }] : [])),
  }))
}
