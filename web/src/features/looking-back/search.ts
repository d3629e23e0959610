// Search in the owner's texts, by the one rule for what looks the same (fold-text.ts). Pure.
import { foldText, foldWithPlaces } from '#method/text/fold-text.ts'
import type { Entry } from './timeline.ts'

export function wordsIn(query: string): readonly string[] {
  return foldText(query).split(' ').filter(Boolean)
}

/** True when each word occurs somewhere in the entry. */
export function finds(entry: Pick<Entry, 'texts'>, words: readonly string[]): boolean {
  const all = entry.texts.map(({ text }) => foldText(text)).join('\n')
  return words.every((word) => all.includes(word))
}

export type Piece = { readonly text: string; readonly found: boolean }

/** The text cut into pieces that match the words and pieces that don't; joined they are the text again. */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const { folded, places } = foldWithPlaces(text)
  const marked = new Uint8Array(text.length)
  // Up to the next character that was kept, so that accents and soft hyphens are marked with their letter.
  const end = (at: number) => places[at] ?? text.length
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) marked.fill(1, places[at], end(at + word.length))
  const found: Piece[] = []
  for (let from = 0; from < text.length; ) {
    let to = from
    while (to < text.length && marked[to] === marked[from]) to += 1
    found.push({ text: text.slice(from, to), found: marked[from] === 1 })
    from = to
  }
  return found
}
