// The sentences of somebody's own text, as stretches of it. Only where they begin and end; never what they say (I7).

/** [from, to) in UTF-16 units of the text, without the space around it. */
export type Stretch = { readonly from: number; readonly to: number }

/** What closes a sentence, with quotes and brackets that belong to it. */
const closing = /[.!?…]+["'”’»)\]]*(?=\s)/gu
const lowercase = /^\s+\p{Ll}/u

function trimmed(text: string, from: number, to: number): Stretch | null {
  const words = text.slice(from, to)
  const lead = words.length - words.trimStart().length
  const rest = words.trim().length
  return rest === 0 ? null : { from: from + lead, to: from + lead + rest }
}

/** Where the text may be cut: after a closing sign, unless a small letter follows ("bijv. een", "wacht… en toen"). */
function cutsOf(line: string): readonly number[] {
  return [...line.matchAll(closing)].map((found) => found.index + found[0].length).filter((end) => !lowercase.test(line.slice(end)))
}

/**
 * Meaning: the sentences of a text, in order, so that somebody can point at one of their own.
 * Rule: a new line always ends a sentence; a full stop, question mark, exclamation mark or ellipsis does when white space
 * and no small letter follows. Every sign that is not white space lies in exactly one sentence.
 * Source: M2, M9.
 * @example sentencesOf('Ik wachtte. Toen vroeg ik door.').length // 2
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

/**
 * The sentence somebody's cursor stands in, or just behind; null where there is none.
 * @example sentenceAt('Ja. Nee.', 5) // { from: 4, to: 8 }
 */
export function sentenceAt(text: string, place: number): Stretch | null {
  const all = sentencesOf(text)
  return all.find(({ from, to }) => place >= from && place < to) ?? all.findLast(({ from }) => from <= place) ?? all[0] ?? null
}
