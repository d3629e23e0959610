// The differences between two versions of a text, word by word, by the package `diff`. Pure.
import { diffArrays } from 'diff'

/** `kept`: in both; `gone`: only in the earlier text; `added`: only in the later one. Kept and added together are the later text. */
export type Piece = { readonly text: string; readonly as: 'kept' | 'gone' | 'added' }

/** Words with the white space that follows them. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? []

/** A text of which less than half is kept counts as rewritten: then the two whole texts are easier to read than marked words. */
export function differencesOf(earlier: string, later: string): readonly Piece[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)]
  const changes = diffArrays(before, after, {
    comparator: (a, b) => a.trim() === b.trim(),
    // At this many changes half of the longer text is kept. It bounds the time for long texts too.
    maxEditLength: Math.min(before.length, after.length),
  })
  if (!changes) return bothWhole(earlier, later)
  return changes.map(({ value, added, removed }, index): Piece => {
    const text = value.join('')
    if (!removed) return { text, as: added ? 'added' : 'kept' }
    // The later text may have no space on either side of the place where words were removed.
    const space = /\S$/u.test(changes[index - 1]?.value.at(-1) ?? ' ') ? ' ' : ''
    return { text: `${space}${/\s$/u.test(text) ? text : `${text} `}`, as: 'gone' }
  })
}

function bothWhole(earlier: string, later: string): readonly Piece[] {
  const pieces: Piece[] = []
  if (earlier !== '') pieces.push({ text: later === '' ? earlier : `${earlier} `, as: 'gone' })
  if (later !== '') pieces.push({ text: later, as: 'added' })
  return pieces
}
