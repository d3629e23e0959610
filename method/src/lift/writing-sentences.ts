// Splits a person's own text into sentences. It looks only at where sentences end, never at what they say (invariant I7).
/** [from, to) in UTF-16 units, without surrounding white space. */
export type Stretch = { readonly from: number; readonly to: number }

/** Punctuation that ends a sentence, with the quotes and brackets that belong to it. */
const closing = /[.!?…]+["'”’»)\]]*(?=\s)/gu
const lowercase = /^\s+\p{Ll}/u

function trimmed(text: string, from: number, to: number): Stretch | null {
  const words = text.slice(from, to)
  const lead = words.length - words.trimStart().length
  const rest = words.trim().length
  return rest === 0 ? null : { from: from + lead, to: from + lead + rest }
}

/** Positions after a closing sign, unless a lowercase letter follows ("bijv. een", "wacht… en toen"). */
function cutsOf(line: string): readonly number[] {
  return [...line.matchAll(closing)].map((found) => found.index + found[0].length).filter((end) => !lowercase.test(line.slice(end)))
}

/**
 * In order. A line break always ends a sentence. A full stop, question mark, exclamation mark or ellipsis ends it when white space follows
 * and then no lowercase letter. Every character that is not white space is in exactly one sentence.
 */
export function sentencesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const line of text.split('\n')) {
    let from = 0
    for (const to of [...cutsOf(line), line.length]) {
      const stretch = trimmed(text, at + from, at + to)
      if (stretch) stretches.push(stretch)
      from = to
    }
    at += line.length + 1
  }
  return stretches
}

/** The sentence that contains position `place`, else the one before it, else the first. Null when the text is empty. */
export function sentenceAt(text: string, place: number): Stretch | null {
  const all = sentencesOf(text)
  return all.find(({ from, to }) => place >= from && place < to) ?? all.findLast(({ from }) => from <= place) ?? all[0] ?? null
}
