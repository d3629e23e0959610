// Where a long word may break, when a browser knows no hyphenation of its own for it. Typography only: nothing is read out of the word.

/** A part that stays below this stands on a line of its own without breaking. */
const long = 12
const least = 3
/** Before these, Dutch and English both break; a break by syllables in general would need a dictionary. */
const ends =
  /(?=vermogen|vaardig|waardig|gevoel|kracht|(?<!sc)heid|scheid|lijk|zaam|schap|baar|loos|vertrouwen|verbonden|beheersing|bewust|bereid|gericht|gezind|ziend|geest|plezier|compassie|discipline|liefde|drang|lust|teit|ability|ibility|ful|ness|ment|ship|hood|less|tion)/i
const soft = '\u00ad'

/**
 * Long words with soft hyphens before their endings; they show only where a line breaks. Short words stay as they are.
 * @example softHyphens('verantwoordelijkheid') // 'verantwoorde\u00adlijk\u00adheid'
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

/** How many letters the longest piece has that a line cannot break, with the hyphen that would stand behind it. */
export function longestPiece(text: string): number {
  const pieces = softHyphens(text)
    .split(/(?<=[-\u00ad])|\s+/)
    .map((piece) => piece.length)
  return Math.max(0, ...pieces)
}
