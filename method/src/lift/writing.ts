// Lifting in writing: the sides of an own text that the writer marked as thinking, feeling or wanting, and the side that may be
// invited. Nothing here reads what the words say (I7).
import type { FindingBody, SideMark } from '#method/finding/finding.ts'
import type { Dimension } from '#method/moment/moment.ts'

/** Feeling is invited first, then wanting: once strength is felt, the will awakes. Thinking is seldom what lacks (S34 to S38). */
const invitedFirst = ['feeling', 'wanting', 'thinking'] as const satisfies readonly Dimension[]

const fieldOf = { thinking: 'thought', feeling: 'felt', wanting: 'wanted' } as const satisfies Record<Dimension, string>

/** The sides for which a finding has a field of its own and that field was filled. */
export function saidSides(body: FindingBody): readonly Dimension[] {
  const texts = body as unknown as Readonly<Record<string, unknown>>
  return invitedFirst.filter((side) => {
    const text = texts[fieldOf[side]]
    return typeof text === 'string' && text.trim() !== ''
  })
}

/**
 * Meaning: the sides the writer did not mark in this text, the one to invite first in front.
 * Rule: none as long as nothing was marked; a side that was said in a field of its own is not missing. The words themselves
 * are never looked at. An invitation, never a task: leaving it is as good.
 * Source: M9, I7; S33 to S41.
 * @example missingSides('Ik dacht: rustig.', [{ field: 'did', from: 0, to: 17, dimension: 'thinking' }])[0] // 'feeling'
 */
export function missingSides(text: string, marks: readonly SideMark[], said: readonly Dimension[] = []): readonly Dimension[] {
  const standing = marks.filter(({ from, to }) => text.slice(from, to).trim() !== '')
  if (standing.length === 0) return []
  return invitedFirst.filter((side) => !said.includes(side) && !standing.some(({ dimension }) => dimension === side))
}

const byPlace = (a: SideMark, b: SideMark) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.from - b.from)
/** What is left of a mark when a stretch is taken out of it. */
function without(mark: SideMark, { field, from, to }: SideMark): readonly SideMark[] {
  if (mark.field !== field || mark.to <= from || mark.from >= to) return [mark]
  return [
    { ...mark, to: from },
    { ...mark, from: to },
  ].filter((part) => part.to > part.from)
}

/**
 * Meaning: the marks after the writer marked a stretch.
 * Rule: a stretch stands on one side only, and the latest word counts; the same side over the same stretch once more takes the
 * mark away; a mark of the same side that it touches grows together with it.
 * Source: M9.
 * @example setMark(setMark([], mark), mark) // []
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
