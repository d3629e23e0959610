// From noticings to dots on four bands. Pure numbers, as shares of the width: equally far apart, in the order of noticing.
import { type NoticingTiming, noticingTimings } from '#method/finding/kinds/noticing.ts'
import type { NoticingLine } from '#method/noticing/derive-noticing-lines.ts'

export type Dot = { readonly id: string; readonly across: number }
/** One band for each moment of noticing, empty ones too. */
export type Band = { readonly timing: NoticingTiming; readonly dots: readonly Dot[] }

/** A few dots stand close together at the left, so that room to the right is no empty promise; many share the whole width. */
const widest = 1 / 8

export function placeDots(line: NoticingLine): readonly Band[] {
  const step = Math.min(widest, line.length === 0 ? widest : 1 / line.length)
  const dots = line.map(({ id, timing }, index) => ({ id, timing, across: (index + 0.5) * step }))
  return noticingTimings.map((timing) => ({
    timing,
    dots: dots.flatMap((dot) => (dot.timing === timing ? [{ id: dot.id, across: dot.across }] : [])),
  }))
}
