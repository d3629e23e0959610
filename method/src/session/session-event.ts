// The append-only events of a session. Everything a screen shows is derived from them (derive-session.ts). An event is never changed: a
// later event revises or undoes it.
import type { SentBody } from '#method/finding/finding.ts'
import type { Dimension, Landing, Layer, Moment, Pole, Speaker, Step } from '#method/moment/moment.ts'

/** The state of a session, independent of the steps: people can pause, break off or refer at any step. */
export const sessionStates = ['prepared', 'running', 'paused', 'broken-off', 'referred', 'finished'] as const
export type SessionState = (typeof sessionStates)[number]

/** Reported by the coachee, 0 to 10 each: how strong the brake is, and how present the strength is. */
export type TensionRating = { readonly brake: number; readonly strength: number }

/** Whether something shifted. */
export const shiftAnswers = ['shift', 'no-shift'] as const
export type ShiftAnswer = (typeof shiftAnswers)[number]

export type MomentChange = Partial<{
  text: string
  landed: Landing | null
  speaker: Speaker
  initiative: Speaker | null
  dimension: Dimension | null
  layer: Layer | null
  pole: Pole | null
  step: Step | null
  place: number
}>

/** What happened, without id, instant and device. */
export type SessionFact =
  | { readonly kind: 'moment'; readonly moment: Omit<Moment, 'id' | 'at' | 'clockAt'> }
  | { readonly kind: 'moment-revised'; readonly momentId: string; readonly change: MomentChange }
  | { readonly kind: 'taken-back'; readonly eventId: string }
  | { readonly kind: 'step-entered'; readonly step: Step }
  | { readonly kind: 'state-set'; readonly state: Exclude<SessionState, 'prepared'>; readonly note: string }
  /** `momentId` null: picked up without a moment. `findingId` becomes the id of the finding. */
  | { readonly kind: 'finding-picked-up'; readonly findingId: string; readonly momentId: string | null; readonly body: SentBody }
  | { readonly kind: 'finding-revised'; readonly findingId: string; readonly body: SentBody }
  | { readonly kind: 'tension-rated'; readonly tensionId: string; readonly when: 'before' | 'after'; readonly rating: TensionRating }
  | { readonly kind: 'tension-noted'; readonly tensionId: string; readonly body: string; readonly words: string }
  /** Both poles were there at once, mildly. A person says so; it is never derived. */
  | { readonly kind: 'tension-held'; readonly tensionId: string; readonly held: boolean }
  /**
   * No shift is a normal outcome. Who gave the answer follows from `by` of the event. `confirmedBy`: earlier versions sent it; it is read
   * and ignored.
   */
  | {
      readonly kind: 'shift-answered'
      readonly tensionId: string
      readonly answer: ShiftAnswer
      readonly confirmedBy?: 'coachee' | undefined
    }
  | { readonly kind: 'invitation-waved'; readonly rule: string; readonly wording: number }
  | { readonly kind: 'invitation-used'; readonly rule: string; readonly wording: number }
  | { readonly kind: 'quiet-set'; readonly quiet: boolean }

/** Ordered by (at, clockAt, deviceId, id): the same order on every device. */
export type SessionEvent = {
  readonly id: string
  /** Epoch milliseconds by the device's clock; later than every event that the device knew. No later than the server received it. */
  readonly at: number
  /** What the device's clock said, when that cannot be: later than the server received it. See event-time.ts. */
  readonly clockAt?: number | undefined
  readonly deviceId: string
  /**
   * Whose sign-in recorded it. The server adds it when it reads an event, and it is no part of a request. Absent: not known, which never
   * counts as the coachee.
   */
  readonly by?: Speaker | undefined
} & SessionFact
