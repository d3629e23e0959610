// What a witness or giver wrote, once it arrived. Only the person it is about decides what happens with it.
import type { Body } from '#method/finding/finding.ts'
import type { Sighting } from '#method/witness/witness.ts'

/** new: not decided yet. parked (geparkeerd): for later. kept: became a finding. let-go: not taken over. */
export const receivedStates = ['new', 'parked', 'kept', 'let-go'] as const
export type ReceivedState = (typeof receivedStates)[number]

/** Every state can change, except kept: then it is a finding, and is changed there. The same state again is allowed. Invariant I8. */
export function canSettle(from: ReceivedState, to: ReceivedState): boolean {
  return from === to || from !== 'kept'
}

/** Those with state new, oldest first. */
export function waitingOf<T extends { readonly state: ReceivedState; readonly at: number }>(received: readonly T[]): readonly T[] {
  return received.filter(({ state }) => state === 'new').toSorted((a, b) => a.at - b.at)
}

/** How the person keeps it: the word they give it, how strongly they feel it now (0 to 10; null: not said), and the context. */
export type Landing = {
  readonly word: string
  readonly lexiconKey: string | null
  readonly strength: number | null
  readonly context: string
}

/**
 * The received text as a core quality. The act is what the other person wrote, literally; the word is the reader's. Felt only when the
 * reader reported a strength above 0. Invariants I2, I7 and I12.
 */
export function qualityOf(seen: Sighting, { word, lexiconKey, strength, context }: Landing): Body<'quality'> {
  return {
    kind: 'quality',
    word: word.trim(),
    lexiconKey,
    act: seen.saw,
    seenBy: 'other',
    felt: strength !== null && strength > 0,
    used: false,
    strength,
    seenByName: seen.fromName.trim(),
    context: context.trim(),
    fromId: null,
  }
}
