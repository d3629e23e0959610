// A text cut at its marks, for drawing them under the words. Pure.
import type { SideMark } from '#method/finding/finding.ts'
import type { Dimension } from '#method/moment/moment.ts'

export type Segment = { readonly from: number; readonly text: string; readonly dimension: Dimension | null }

/** The whole text in order; each mark is one segment. Marks that lie outside the text or overlap an earlier one are left out. */
export function segmentsOf(text: string, marks: readonly SideMark[]): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { from, to, dimension } of marks.toSorted((a, b) => a.from - b.from)) {
    if (from < at || to > text.length || to <= from) continue
    if (from > at) segments.push({ from: at, text: text.slice(at, from), dimension: null })
    segments.push({ from, text: text.slice(from, to), dimension })
    at = to
  }
  if (at < text.length) segments.push({ from: at, text: text.slice(at), dimension: null })
  return segments
}
