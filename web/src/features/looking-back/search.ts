// Searching in one's own words: as they were written, apart from capitals and accents. Pure.
import type { Entry } from './timeline.ts'

/** Letter by letter, so that a place in what is folded is the same place in what was written. */
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

/** Every word that was typed stands somewhere in the entry. */
export function finds(entry: Entry, words: readonly string[]): boolean {
  const all = entry.texts.map(({ text }) => foldLetters(text)).join('\n')
  return words.every((word) => all.includes(word))
}

export type Piece = { readonly text: string; readonly found: boolean }

/** A text in pieces, those that were sought apart; together they are the text again, letter for letter. */
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
