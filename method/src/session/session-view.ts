// What a session looks like once its facts are read: the one thing every session screen draws from.
// Derived, never stored as truth. Not: lifts, depth or alignment, which are derived from `moments`.
import type { FindingBody } from '#method/finding/finding.ts'
import type { Moment, Step } from '#method/moment/moment.ts'
import type { SessionEvent, SessionState, TensionRating } from '#method/session/session-event.ts'

/** Something picked up in this session, in its latest wording. `at`: when it was picked up. */
export type FindingView = { readonly findingId: string; readonly momentId: string | null; readonly body: FindingBody; readonly at: number }

/** What the coachee reported in one tension field. `at`: the latest report. */
export type TensionView = {
  readonly tensionId: string
  readonly before: TensionRating | null
  readonly after: TensionRating | null
  readonly bodyNote: string
  readonly words: string
  readonly answer: 'shift' | 'no-shift' | null
  readonly at: number
}

export type StepVisit = { readonly step: Step; readonly at: number }
/** A question that was waved away, or asked. Seen by the coach only. */
export type InvitationMark = { readonly rule: string; readonly wording: number; readonly at: number }

export type SessionView = {
  /** Every known fact in order, so that a view can be extended. */
  readonly events: readonly SessionEvent[]
  /** The device this view is for; null: any device may take back the last fact. */
  readonly deviceId: string | null
  /** Facts that another fact revises or takes back, and that are not known here (yet). */
  readonly awaited: ReadonlySet<string>
  /** In order, in their latest wording, without what was taken back. */
  readonly moments: readonly Moment[]
  readonly state: SessionState
  readonly step: Step | null
  /** The path taken, repeats included (I5). */
  readonly stepsVisited: readonly StepVisit[]
  readonly findings: ReadonlyMap<string, FindingView>
  readonly tensions: ReadonlyMap<string, TensionView>
  readonly waved: readonly InvitationMark[]
  readonly used: readonly InvitationMark[]
  readonly quiet: boolean
  /** The first running, step or moment; null while prepared. */
  readonly startedAt: number | null
  /** When it was finished, broken off or referred; null while it is not. */
  readonly endedAt: number | null
  /** Closed pauses, in ms; an open pause is counted from `pausedSince`. */
  readonly pausedMs: number
  readonly pausedSince: number | null
  /** The last fact this device can take back; null when there is none. */
  readonly undoable: string | null
}
