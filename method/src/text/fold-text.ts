// Makes texts comparable, for searching and grouping. Never for showing or storing (invariant I12).

const quotes = /[‘’‚‛‹›`´ʼ′＇]/gu
const doubleQuotes = /[“”„‟«»″＂]/gu
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu
/** Characters without a shape of their own: soft hyphens, zero-width spaces and joiners, direction marks. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

/** A soft hyphen only says where a line may break. A text that was copied from a page may contain some. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '')
}

/**
 * One piece of text: without accents (NFKD without combining marks), capitals and invisible characters, with straight quotes and plain
 * hyphens. Folding a text character by character gives the same result as folding it whole.
 */
function foldCharacters(text: string): string {
  return text
    .replace(invisible, '')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Equal for two texts that a reader sees as the same words. Quotes around the whole text and extra spaces do not count. */
export function foldText(text: string): string {
  return [...text]
    .map(foldCharacters)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"]+|[\s"]+$/gu, '')
}

/** `places[i]`: the index in the text of the character that the folded character `i` came from. Used to mark what was found. */
export type FoldedText = { readonly folded: string; readonly places: readonly number[] }

/** Folds a text without removing spaces, and remembers where each character came from. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const plain = foldCharacters(character)
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    folded += plain
    at += character.length
  }
  return { folded, places }
}
