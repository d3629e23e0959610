// A witness (getuige): somebody without an account who says what they saw of one behaviour. And a gift: a quality somebody gives, with its moment.
// What arrives is first read by the person it is about, and only they decide what becomes of it.
import { longestWord } from '#method/finding/field.ts'

/** What someone saw becomes the act of a quality (finding/kinds/quality.ts); a page is enough for a stranger. */
export const longestSighting = 4000

/** How long a link stays open, in milliseconds: thirty days. */
export const linkLasts = 30 * 86_400_000
/** More open questions at a time would be a survey. */
export const mostOpenAsks = 20

/** open: waits for an answer. answered: the one answer came. withdrawn: taken back by who asked. expired: nobody answered in time. */
export const askStates = ['open', 'answered', 'withdrawn', 'expired'] as const
export type AskState = (typeof askStates)[number]
export type AskTimes = {
  readonly answeredAt: number | null
  readonly withdrawnAt: number | null
  readonly expiresAt: number
}

/**
 * How it stands with a question to a witness.
 * An answer that came stays one, whatever was done after it; then taken back; then the end of its time; the end itself is outside.
 */
export function deriveAskState({ answeredAt, withdrawnAt, expiresAt }: AskTimes, now: number): AskState {
  if (answeredAt !== null) return 'answered'
  if (withdrawnAt !== null) return 'withdrawn'
  return now < expiresAt ? 'open' : 'expired'
}

/**
 * May the witness be asked a second time by mail.
 * Once, only by hand, only while the question is open, and only when the first one went by mail.
 */
export function canRemind(state: AskState, sent: { readonly mailedAt: number | null; readonly remindedAt: number | null }): boolean {
  return state === 'open' && sent.mailedAt !== null && sent.remindedAt === null
}

/**
 * Why a question to a witness cannot be asked yet; null when it can.
 * It says for whom it is or what it is about; one of both is enough. A link for nobody about nothing is a slip of a finger.
 */
export function checkAsk({ forName, behaviour }: { readonly forName: string; readonly behaviour: string }): 'witness.nothing-asked' | null {
  return forName.trim() === '' && behaviour.trim() === '' ? 'witness.nothing-asked' : null
}

export const receivedSources = ['witness', 'gift'] as const
export type ReceivedSource = (typeof receivedSources)[number]

/** What somebody wrote about a person, literally (I12). `fromName` and `word` may be empty: a witness need not sign, nor know a word. */
export type Sighting = { readonly saw: string; readonly word: string; readonly lexiconKey: string | null; readonly fromName: string }

export const sightingRefusals = ['witness.no-act', 'gift.no-word', 'gift.no-act', 'text.too-long'] as const
export type SightingRefusal = (typeof sightingRefusals)[number]

/**
 * The first reason why these words cannot be sent yet; null when they can.
 * Never without what was seen: a quality without an act is a label (I2). A giver names the quality; a witness may leave the word to the reader.
 * Invariants: I2.
 */
export function checkSighting(source: ReceivedSource, { saw, word, fromName }: Sighting): SightingRefusal | null {
  if (source === 'gift' && word.trim() === '') return 'gift.no-word'
  if (saw.trim() === '') return source === 'gift' ? 'gift.no-act' : 'witness.no-act'
  return saw.length > longestSighting || word.length > longestWord || fromName.length > longestWord ? 'text.too-long' : null
}
