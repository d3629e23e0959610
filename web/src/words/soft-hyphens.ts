// Adds soft hyphens to long words, for browsers without hyphenation in that language. Typography only; the word is not interpreted.

/** Letters. A word up to this length fits on a line. */
const long = 12
/** The shortest part, in letters, that may stand alone on a line. */
const least = 3
/** Dutch and English words may break before these endings. Breaking at every syllable would need a dictionary. */
const ends =
  /(?=vermogen|vaardig|waardig|gevoel|kracht|(?<!sc)heid|scheid|lijk|zaam|schap|baar|loos|vertrouwen|verbonden|beheersing|bewust|bereid|gericht|gezind|ziend|geest|plezier|compassie|discipline|liefde|drang|lust|teit|ability|ibility|ful|ness|ment|ship|hood|less|tion)/i
const soft = '\u00ad'

/**
 * Puts soft hyphens before the endings of long words; a browser shows them only at the end of a line.
 * `verantwoordelijkheid` becomes `verantwoorde\u00adlijk\u00adheid`.
 */
export function softHyphens(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => (word.length <= long ? word : join(word.split(ends))))
}

function join(pieces: readonly string[]): string {
  const kept: string[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (last !== undefined && (last.length < least || piece.length < least)) kept[kept.length - 1] = last + piece
    else kept.push(piece)
  }
  return kept.join(soft)
}

/** The length of the longest part that cannot break, in letters, with the hyphen that would follow it. */
export function longestPiece(text: string): number {
  const pieces = softHyphens(text)
    .split(/(?<=[-\u00ad])|\s+/)
    .map((piece) => piece.length)
  return Math.max(0, ...pieces)
}
