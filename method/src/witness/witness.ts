// A witness (getuige): a person without an account who writes what they saw of one behaviour. A gift: a quality that one person gives
// another. The person it is about reads it first and decides what happens with it.
import { isBlank, longestWord } from '#method/finding/field.ts'

/** What a person saw becomes the act of a quality (finding/kinds/quality.ts); a page is enough for a person without an account. */
export const longestSighting = 4000

/** Thirty days, in milliseconds. */
export const linkLasts = 30 * 86_400_000
/** Per person. With more it would be a survey. */
export const mostOpenAsks = 20

/** withdrawn: by the person who asked. expired: no answer came in time. */
export const askStates = ['open', 'answered', 'withdrawn', 'expired'] as const
export type AskState = (typeof askStates)[number]
export type AskTimes = {
  readonly answeredAt: number | null
  readonly withdrawnAt: number | null
  readonly expiresAt: number
}

/** An answer counts, whatever happened after it; then the withdrawal; then the expiry. `expiresAt` itself is too late. */
export function deriveAskState({ answeredAt, withdrawnAt, expiresAt }: AskTimes, now: number): AskState {
  if (answeredAt !== null) return 'answered'
  if (withdrawnAt !== null) return 'withdrawn'
  return now < expiresAt ? 'open' : 'expired'
}

/** Whether the witness may be mailed a second time: once, only while the question is open, and only when the first message went by mail. */
export function canRemind(state: AskState, sent: { readonly mailedAt: number | null; readonly remindedAt: number | null }): boolean {
  return state === 'open' && sent.mailedAt !== null && sent.remindedAt === null
}

/** The reason why this question cannot be asked; null when it can. It needs a name or a behaviour. */
export function checkAsk({ forName, behaviour }: { readonly forName: string; readonly behaviour: string }): 'witness.nothing-asked' | null {
  return isBlank(forName) && isBlank(behaviour) ? 'witness.nothing-asked' : null
}

export const receivedSources = ['witness', 'gift'] as const
export type ReceivedSource = (typeof receivedSources)[number]

/** What a witness or giver wrote, literally (invariant I12). `fromName` and `word` may be empty for a witness. */
export type Sighting = { readonly saw: string; readonly word: string; readonly lexiconKey: string | null; readonly fromName: string }

export const sightingRefusals = ['witness.no-act', 'gift.no-word', 'gift.no-act', 'text.too-long'] as const
export type SightingRefusal = (typeof sightingRefusals)[number]

/**
 * The first reason why this cannot be sent; null when it can. It needs what was seen: a quality without an act is a label (invariant I2). A
 * giver also names the quality.
 */
export function checkSighting(source: ReceivedSource, { saw, word, fromName }: Sighting): SightingRefusal | null {
  if (source === 'gift' && isBlank(word)) return 'gift.no-word'
  if (isBlank(saw)) return source === 'gift' ? 'gift.no-act' : 'witness.no-act'
  return saw.length > longestSighting || word.length > longestWord || fromName.length > longestWord ? 'text.too-long' : null
}
