// The append-only facts of a session. Everything a screen shows is derived from these (derive-session.ts).
// A fact is never changed: it is revised or taken back by a later fact.
import type { SentBody } from '#method/finding/finding.ts'
import type { Dimension, Landing, Layer, Moment, Pole, Speaker, Step } from '#method/moment/moment.ts'

/** Where a session stands besides the steps: people pause, break off or refer from anywhere. */
export const sessionStates = ['prepared', 'running', 'paused', 'broken-off', 'referred', 'finished'] as const
export type SessionState = (typeof sessionStates)[number]

/** The coachee's own report, 0..10 each: how strong is the brake, how present is the strength. */
export type TensionRating = { readonly brake: number; readonly strength: number }

export type MomentChange = Partial<{
  text: string
  landed: Landing | null
  speaker: Speaker
  initiative: Speaker
  dimension: Dimension
  layer: Layer
  pole: Pole
}>

/** What happened, without the envelope. */
export type SessionFact =
  | { readonly kind: 'moment'; readonly moment: Omit<Moment, 'id' | 'at'> }
  | { readonly kind: 'moment-revised'; readonly momentId: string; readonly change: MomentChange }
  | { readonly kind: 'taken-back'; readonly eventId: string }
  | { readonly kind: 'step-entered'; readonly step: Step }
  | { readonly kind: 'state-set'; readonly state: Exclude<SessionState, 'prepared'>; readonly note: string }
  /** Something picked up from a moment (momentId null: picked up without one). `findingId` stays its id for good. */
  | { readonly kind: 'finding-picked-up'; readonly findingId: string; readonly momentId: string | null; readonly body: SentBody }
  | { readonly kind: 'finding-revised'; readonly findingId: string; readonly body: SentBody }
  | { readonly kind: 'tension-rated'; readonly tensionId: string; readonly when: 'before' | 'after'; readonly rating: TensionRating }
  | { readonly kind: 'tension-noted'; readonly tensionId: string; readonly body: string; readonly words: string }
  /** Only the coachee confirms; no shift is a normal outcome. */
  | { readonly kind: 'shift-answered'; readonly tensionId: string; readonly answer: 'shift' | 'no-shift'; readonly confirmedBy: 'coachee' }
  | { readonly kind: 'invitation-waved'; readonly rule: string; readonly wording: number }
  | { readonly kind: 'invitation-used'; readonly rule: string; readonly wording: number }
  | { readonly kind: 'quiet-set'; readonly quiet: boolean }

/** A fact with its envelope. Order is (at, deviceId, id): the same on every device. */
export type SessionEvent = {
  readonly id: string
  /** Instant in ms since 1970, by the device's clock, never earlier than that device's previous event. */
  readonly at: number
  readonly deviceId: string
} & SessionFact
