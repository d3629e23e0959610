// Lifting in writing: parts of a text that the writer marked as thinking, feeling or wanting, and the dimension that may be invited next.
// Nothing here reads the words (invariant I7).
import { isBlank } from '#method/finding/field.ts'
import type { FindingBody, SideMark } from '#method/finding/finding.ts'
import type { Dimension } from '#method/moment/moment.ts'

/** The order of inviting: feeling, then wanting, because wanting follows felt strength. Thinking is rarely missing. */
const invitedFirst = ['feeling', 'wanting', 'thinking'] as const satisfies readonly Dimension[]

const fieldOf = { thinking: 'thought', feeling: 'felt', wanting: 'wanted' } as const satisfies Record<Dimension, string>

/** The dimensions for which this finding has a field of its own that is not empty. */
export function saidSides(body: FindingBody): readonly Dimension[] {
  const texts = body as unknown as Readonly<Record<string, unknown>>
  return invitedFirst.filter((side) => {
    const text = texts[fieldOf[side]]
    return typeof text === 'string' && !isBlank(text)
  })
}

/**
 * The dimensions that the writer did not mark, the first one to invite first. Empty while nothing is marked. `said`: dimensions written in
 * a field of their own. An invitation, never a task.
 */
export function missingSides(text: string, marks: readonly SideMark[], said: readonly Dimension[] = []): readonly Dimension[] {
  const standing = marks.filter(({ from, to }) => !isBlank(text.slice(from, to)))
  if (standing.length === 0) return []
  return invitedFirst.filter((side) => !said.includes(side) && !standing.some(({ dimension }) => dimension === side))
}

const byPlace = (a: SideMark, b: SideMark) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.from - b.from)

/** The parts of `mark` that remain without the given range. */
function without(mark: SideMark, { field, from, to }: SideMark): readonly SideMark[] {
  if (mark.field !== field || mark.to <= from || mark.from >= to) return [mark]
  return [
    { ...mark, to: from },
    { ...mark, from: to },
  ].filter((part) => part.to > part.from)
}

/**
 * A range has one dimension, and the latest mark wins. Marking a range again with the same dimension removes the mark. Adjacent marks of
 * the same dimension are joined.
 */
export function setMark(marks: readonly SideMark[], mark: SideMark): readonly SideMark[] {
  if (mark.to <= mark.from) return marks
  const inside = (one: SideMark) =>
    one.field === mark.field && one.dimension === mark.dimension && one.from <= mark.from && one.to >= mark.to
  if (marks.some(inside)) return marks.flatMap((one) => without(one, mark))
  const rest = marks.flatMap((one) => (one.dimension === mark.dimension ? [one] : without(one, mark)))
  const touches = (one: SideMark) =>
    one.field === mark.field && one.dimension === mark.dimension && one.to >= mark.from && one.from <= mark.to
  const joined = rest.filter(touches)
  const grown = {
    ...mark,
    from: Math.min(mark.from, ...joined.map(({ from }) => from)),
    to: Math.max(mark.to, ...joined.map(({ to }) => to)),
  }
  return [...rest.filter((one) => !touches(one)), grown].sort(byPlace)
}
