// Makes words comparable, for searching and grouping. Never for showing (invariant I12).
/** Removes accents (NFKD without combining marks), capitals and extra spaces. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
}
