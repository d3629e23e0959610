// What a session screen shows. Derived from the events and never stored. Lifts, depth and alignment are derived from `moments`.
import type { FindingBody } from '#method/finding/finding.ts'
import type { Moment, Step } from '#method/moment/moment.ts'
import type { SessionEvent, SessionState, ShiftAnswer, TensionRating } from '#method/session/session-event.ts'

/** A finding that was picked up in this session, in its latest wording. `at`: when it was picked up. */
export type FindingView = { readonly findingId: string; readonly momentId: string | null; readonly body: FindingBody; readonly at: number }

/** The parts of a report in a tension field. */
export const reportParts = ['before', 'after', 'words', 'answer', 'held'] as const
export type ReportPart = (typeof reportParts)[number]

/**
 * What was reported in one tension field. Parts in `own` were given by the coachee, signed in; the other parts were reported in the room, on
 * the coach's device. `at`: the latest report that counts.
 */
export type TensionView = {
  readonly tensionId: string
  readonly before: TensionRating | null
  readonly after: TensionRating | null
  readonly bodyNote: string
  readonly words: string
  readonly answer: ShiftAnswer | null
  /** When `answer` was given; null: no answer. */
  readonly answeredAt: number | null
  /** Whether both poles were there at once, mildly; null: not said. */
  readonly held: boolean | null
  readonly own: readonly ReportPart[]
  readonly at: number
}

export type StepVisit = { readonly step: Step; readonly at: number }
/** An invitation that was dismissed or used. Only the coach sees these. */
export type InvitationMark = { readonly rule: string; readonly wording: number; readonly at: number }

/** A time in which the session was paused or closed. */
export type Stillness = { readonly from: number; readonly to: number }

export type SessionView = {
  /** All known events in order, so that the view can be extended. */
  readonly events: readonly SessionEvent[]
  /** The device this view is for; null: the last event can be undone whichever device recorded it. */
  readonly deviceId: string | null
  /** Ids of events that another event revises or undoes and that are not known (yet). */
  readonly awaited: ReadonlySet<string>
  /** In order, in their latest wording, without those that were undone. */
  readonly moments: readonly Moment[]
  readonly state: SessionState
  readonly step: Step | null
  /** Every step that was entered, in order, with repetitions (invariant I5). */
  readonly stepsVisited: readonly StepVisit[]
  readonly findings: ReadonlyMap<string, FindingView>
  readonly tensions: ReadonlyMap<string, TensionView>
  readonly waved: readonly InvitationMark[]
  readonly used: readonly InvitationMark[]
  readonly quiet: boolean
  /** The first time it ran, entered a step or recorded a moment; null while prepared. */
  readonly startedAt: number | null
  /** When it was finished, broken off or referred; null until then. */
  readonly endedAt: number | null
  /** The pauses that ended, and the times between an ending and reopening, in order. See session-time.ts. */
  readonly stills: readonly Stillness[]
  readonly pausedSince: number | null
  /** The id of the last event that this device can undo; null when there is none. */
  readonly undoable: string | null
}
