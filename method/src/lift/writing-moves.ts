// Keeps the marks in a text on their words while the text is edited.
import type { SideMark } from '#method/finding/finding.ts'

/** before[from, to) was replaced by `length` new UTF-16 units. */
type Edit = { readonly from: number; readonly to: number; readonly length: number }

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800

/**
 * `caret`: position of the cursor after the edit. It distinguishes edits that give the same text, such as which of two equal letters was
 * deleted.
 */
function editOf(before: string, after: string, caret: number): Edit {
  const shortest = Math.min(before.length, after.length)
  let suffix = 0
  const mostSuffix = Math.min(shortest, after.length - Math.min(caret, after.length))
  while (suffix < mostSuffix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1
  let prefix = 0
  while (prefix < shortest - suffix && before[prefix] === after[prefix]) prefix += 1
  // Do not split a surrogate pair.
  if (prefix > 0 && isHigh(after, prefix - 1)) prefix -= 1
  return { from: prefix, to: before.length - suffix, length: after.length - suffix - prefix }
}

const inWord = /[\p{L}\p{N}]/u

function moved(mark: SideMark, { from, to, length }: Edit, after: string): SideMark | null {
  const by = length - (to - from)
  // Letters typed at the end of the last marked word belong to the mark; a new word does not.
  const typedOn = from === mark.to && to === from && inWord.test(after[from - 1] ?? '') && inWord.test(after[from] ?? '')
  if (from >= mark.to && !typedOn) return mark
  if (to <= mark.from && !(to === from && from > mark.from)) return { ...mark, from: mark.from + by, to: mark.to + by }
  if (from <= mark.from && to >= mark.to) return null
  if (from >= mark.from && to <= mark.to) return { ...mark, to: mark.to + by }
  return from < mark.from ? { ...mark, from: from + length, to: mark.to + by } : { ...mark, to: from }
}

/**
 * Words outside the edit keep their marks. Text typed inside a mark belongs to it. A mark whose words were all deleted is removed. Marks of
 * other fields do not change. O(n) in the text.
 */
export function moveMarks(
  marks: readonly SideMark[],
  field: string,
  before: string,
  after: string,
  caret: number = after.length,
): readonly SideMark[] {
  if (before === after || !marks.some((mark) => mark.field === field)) return marks
  const edit = editOf(before, after, caret)
  return marks.flatMap((mark) => {
    if (mark.field !== field) return [mark]
    const next = moved(mark, edit, after)
    return next && next.to > next.from ? [next] : []
  })
}
