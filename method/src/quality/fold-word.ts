// Making words comparable: for searching and grouping only, never for showing (I12).

/**
 * Meaning: a word without the differences people do not mean: capitals, accents, stray spaces.
 * Rule: NFKD without combining marks, lower case, outer spaces off, inner spaces single.
 * Source: own design; search on a normalised form.
 * @example foldWord('  Geduldíg ') // 'geduldig'
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
}
