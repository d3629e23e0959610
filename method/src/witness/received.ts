// What somebody saw, once it arrived: only its reader says what becomes of it, and may always come back to that.
import type { FindingBody } from '#method/finding/finding.ts'
import type { Sighting } from '#method/witness/witness.ts'

/** new: not read to the end yet. parked (geparkeerd): for later. kept: stands among one's qualities. let-go: not taken over. */
export const receivedStates = ['new', 'parked', 'kept', 'let-go'] as const
export type ReceivedState = (typeof receivedStates)[number]

/**
 * May what arrived go from one state to the other.
 * Everything may be taken up again, except what was kept: that is a quality now, and is changed or taken back there. Saying it twice is harmless.
 * Invariants: I8.
 */
export function canSettle(from: ReceivedState, to: ReceivedState): boolean {
  return from === to || from !== 'kept'
}

/** What waits to be read, oldest first; what was parked does not press. */
export function waitingOf<T extends { readonly state: ReceivedState; readonly at: number }>(received: readonly T[]): readonly T[] {
  return received.filter(({ state }) => state === 'new').toSorted((a, b) => a.at - b.at)
}

/** How the reader lets it in: the word they give it, how strongly it is felt now (own report, or not said), and where it was. */
export type Landing = {
  readonly word: string
  readonly lexiconKey: string | null
  readonly strength: number | null
  readonly context: string
}

/**
 * What arrived, as a sighting of a core quality in one's own record.
 * The act is what the other saw, literally; the word is the reader's; felt only when the reader says so, never read from a text (I7).
 * Invariants: I2, I7, I12.
 */
export function qualityOf(seen: Sighting, { word, lexiconKey, strength, context }: Landing): Extract<FindingBody, { kind: 'quality' }> {
  const [name, where] = [seen.fromName.trim(), context.trim()]
  return {
    kind: 'quality',
    word: word.trim(),
    lexiconKey,
    act: seen.saw,
    seenBy: 'other',
    felt: strength !== null && strength > 0,
    used: false,
    strength,
    ...(name === '' ? {} : { seenByName: name }),
    ...(where === '' ? {} : { context: where }),
  }
}
