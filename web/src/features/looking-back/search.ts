// Search in the owner's texts, without regard to capitals and accents. Pure.
import type { Entry } from './timeline.ts'

/** Folds letter by letter, so that an index in the folded text is the same index in the original. */
function foldLetters(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return plain.length === letter.length ? plain : letter
    })
    .join('')
}

export function wordsIn(query: string): readonly string[] {
  return foldLetters(query).split(/\s+/).filter(Boolean)
}

/** True when each word occurs somewhere in the entry. */
export function finds(entry: Entry, words: readonly string[]): boolean {
  const all = entry.texts.map(({ text }) => foldLetters(text)).join('\n')
  return words.every((word) => all.includes(word))
}

export type Piece = { readonly text: string; readonly found: boolean }

/** The text cut into pieces that match the words and pieces that don't; joined they are the text again. */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const folded = foldLetters(text)
  const marked = new Uint8Array(text.length)
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) marked.fill(1, at, at + word.length)
  const found: Piece[] = []
  for (let from = 0; from < text.length; ) {
    let to = from
    while (to < text.length && marked[to] === marked[from]) to += 1
    found.push({ text: text.slice(from, to), found: marked[from] === 1 })
    from = to
  }
  return found
}
