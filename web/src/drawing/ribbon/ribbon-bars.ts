// Turns stretches of attention into the bars of a ribbon that covers a fixed time. Pure.
import type { LiftSegment } from '#method/lift/derive-lifts.ts'
import type { Dimension } from '#method/moment/moment.ts'

export type RibbonBar = {
  readonly dimension: Dimension
  readonly start: number
  readonly width: number
  readonly from: number
  readonly to: number
}

/** Bars as fractions, 0 to 1, of the window of time that ends now; earlier time is cut off. */
export function ribbonBars(segments: readonly LiftSegment[], now: number, windowMs: number): readonly RibbonBar[] {
  const begin = now - windowMs
  return segments.flatMap(({ dimension, from, to }) => {
    const start = Math.max(from, begin)
    const end = Math.min(Math.max(to, from), now)
    if (end <= begin || start >= now) return []
    return [{ dimension, start: (start - begin) / windowMs, width: Math.max(0, end - start) / windowMs, from: start, to: end }]
  })
}

/** Whole minutes per dimension inside the window, for the text alternative. */
export function ribbonMinutes(bars: readonly RibbonBar[]): Readonly<Record<Dimension, number>> {
  const ms: Record<Dimension, number> = { thinking: 0, feeling: 0, wanting: 0 }
  for (const bar of bars) ms[bar.dimension] += bar.to - bar.from
  return { thinking: Math.round(ms.thinking / 60_000), feeling: Math.round(ms.feeling / 60_000), wanting: Math.round(ms.wanting / 60_000) }
}
