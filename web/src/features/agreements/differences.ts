// What a later wording says otherwise than an earlier one, word by word, for reading. Pure; compares, never judges.

/** `kept`: in both; `gone`: only before; `added`: only after. Joined, kept and added read as the later text. */
export type Piece = { readonly text: string; readonly as: 'kept' | 'gone' | 'added' }

/** Beyond this many pairs of words both texts are shown whole: comparing word by word would keep the screen waiting. */
const mostPairs = 4_000_000

/** With less than this in common a text was written anew: then word by word reads worse than the two texts themselves. */
const leastKept = 0.5

/** Words with the space or line end behind them, so that nothing is lost when they are put together again. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? []
const same = (a: string | undefined, b: string | undefined) => a?.trim() === b?.trim()

/** For each pair of places: how many words are still to come in both, in order. */
function commonAhead(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = rows[i] as Uint32Array
      const below = rows[i + 1] as Uint32Array
      row[j] = same(before[i], after[j]) ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number)
    }
  }
  return rows
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: { text: string; as: Piece['as'] }[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.as === piece.as) last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}

function whole(earlier: string, later: string): readonly Piece[] {
  const pieces: Piece[] = []
  if (earlier !== '') pieces.push({ text: later === '' ? earlier : `${earlier} `, as: 'gone' })
  if (later !== '') pieces.push({ text: later, as: 'added' })
  return pieces
}

export function differencesOf(earlier: string, later: string): readonly Piece[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)]
  if (before.length * after.length > mostPairs) return whole(earlier, later)
  const ahead = commonAhead(before, after)
  if ((ahead[0]?.[0] ?? 0) < Math.max(before.length, after.length) * leastKept) return whole(earlier, later)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [gone, added] = [before[i], after[j]]
    if (gone !== undefined && added !== undefined && same(gone, added)) {
      pieces.push({ text: added, as: 'kept' })
      i += 1
      j += 1
    } else if (gone !== undefined && (added === undefined || (ahead[i + 1]?.[j] ?? 0) >= (ahead[i]?.[j + 1] ?? 0))) {
      const apart = /\S$/u.test(pieces.at(-1)?.text ?? ' ') ? ' ' : ''
      pieces.push({ text: `${apart}${/\s$/u.test(gone) ? gone : `${gone} `}`, as: 'gone' })
      i += 1
    } else {
      pieces.push({ text: added ?? '', as: 'added' })
      j += 1
    }
  }
  return joined(pieces)
}
