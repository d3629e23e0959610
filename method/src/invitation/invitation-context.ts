// What the invitation rules look at, computed once from the session view. Only what people recorded; nothing is inferred (invariant I7).
import { deriveLifts, type LiftMovement } from '#method/lift/derive-lifts.ts'
import { doesMomentCount } from '#method/moment/does-moment-count.ts'
import type { Moment, Pole } from '#method/moment/moment.ts'
import { inSessionTime, sessionTime } from '#method/session/session-time.ts'
import type { FindingView, SessionView, TensionView } from '#method/session/session-view.ts'
import { noReport } from '#method/tension/no-report.ts'

const minute = 60_000

/** All thresholds in one place. They are our own choice: no source gives numbers. Milliseconds of running time. */
export const thresholds = {
  noWishAfter: 8 * minute,
  noConcreteAfterMoments: 5,
  thinkingRunMoments: 5,
  thinkingRunLasts: 6 * minute,
  thinkingRunLeast: 3,
  stayWithFeeling: 1 * minute,
  obstacleMoments: 3,
  obstacleThoughtMoments: 2,
  externalMoments: 2,
  outOfSightMoments: 5,
  outOfSightLasts: 5 * minute,
  outOfSightLeast: 2,
  coachLifts: 6,
  freshFor: 3 * minute,
  stillness: 4 * minute,
} as const

/** `raisedBy`: the ids of the moments or findings that raised the rule. `at`: when the latest one was, in session time. */
export type Raised = { readonly at: number; readonly raisedBy: readonly string[] }
export type InvitationCheck = (context: InvitationContext) => Raised | null

export type InvitationContext = {
  /** With its instants in session time: pauses do not count. Only the instants of `view.events` are those of the clock. */
  readonly view: SessionView
  /** Now, in session time: how long the session ran. */
  readonly now: number
  /** Counting moments only: see moment/does-moment-count.ts. */
  readonly counting: readonly Moment[]
  readonly last: Moment | null
  readonly lifts: readonly LiftMovement[]
  readonly findings: readonly FindingView[]
  /** The tension field that was picked up or reported on last. */
  readonly tension: TensionView | null
}

function latestTension(view: SessionView, findings: readonly FindingView[]): TensionView | null {
  const opened = findings
    .filter(({ body, findingId }) => body.kind === 'tension' && !view.tensions.has(findingId))
    .map(({ findingId, at }) => noReport(findingId, at))
  return [...opened, ...view.tensions.values()].reduce<TensionView | null>(
    (best, tension) => (best && best.at > tension.at ? best : tension),
    null,
  )
}

/** `at`: epoch milliseconds. */
export function invitationContext(session: SessionView, at: number): InvitationContext {
  const view = inSessionTime(session)
  const counting = view.moments.filter(doesMomentCount)
  const findings = [...view.findings.values()]
  return {
    view,
    now: sessionTime(session, at),
    counting,
    last: counting.at(-1) ?? null,
    lifts: deriveLifts(counting),
    findings,
    tension: latestTension(view, findings),
  }
}

export const onPole = ({ counting }: InvitationContext, pole: Pole): readonly Moment[] => counting.filter((moment) => moment.pole === pole)

/** Null when there are no moments. */
export function raisedByMoments(moments: readonly Moment[]): Raised | null {
  const latest = moments.at(-1)
  return latest ? { at: latest.at, raisedBy: moments.map((moment) => moment.id) } : null
}

/** The longest run at the end of which every moment holds. */
export function trailing(moments: readonly Moment[], holds: (moment: Moment) => boolean): readonly Moment[] {
  return moments.slice(moments.findLastIndex((moment) => !holds(moment)) + 1)
}
