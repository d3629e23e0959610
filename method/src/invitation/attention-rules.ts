// Invitations about where attention is and who moves it. Each rule is one pure function; thresholds are in invitation-context.ts.
import { type InvitationCheck, raisedByMoments, thresholds, trailing } from '#method/invitation/invitation-context.ts'
import { sessionTime } from '#method/session/session-time.ts'

/** The session ran for eight minutes, and there is no moment in wanting. */
export const noWishYet: InvitationCheck = ({ counting, now }) => {
  if (now < thresholds.noWishAfter) return null
  return counting.some((moment) => moment.dimension === 'wanting') ? null : { at: 0, raisedBy: [] }
}

/** Five counting moments on a layer, none at environment or behaviour. */
export const noConcreteMoment: InvitationCheck = (context) => {
  const counting = context.counting.filter((moment) => moment.layer !== null)
  if (counting.length < thresholds.noConcreteAfterMoments) return null
  return counting.some((moment) => moment.layer === 'environment' || moment.layer === 'behaviour')
    ? null
    : raisedByMoments(counting.slice(-1))
}

/** The last five counting moments in a dimension are all in thinking, or at least three over six minutes. */
export const mostlyThinking: InvitationCheck = ({ counting, now }) => {
  const said = counting.filter((moment) => moment.dimension !== null)
  const run = trailing(said, (moment) => moment.dimension === 'thinking')
  const lasts = run[0] ? now - run[0].at : 0
  const long =
    run.length >= thresholds.thinkingRunMoments || (run.length >= thresholds.thinkingRunLeast && lasts >= thresholds.thinkingRunLasts)
  return long ? raisedByMoments(run) : null
}

/** The coach started the last six lifts, and a person said so of each. A lift of which it was not said shows nothing (invariant I7). */
export const coachLeadsAll: InvitationCheck = ({ lifts }) => {
  const recent = lifts.slice(-thresholds.coachLifts)
  const last = recent.at(-1)
  if (!last || recent.length < thresholds.coachLifts || recent.some((lift) => lift.initiative !== 'coach')) return null
  return { at: last.at, raisedBy: recent.map((lift) => lift.momentId) }
}

/** The coachee started the latest lift, less than three minutes ago. */
export const selfLiftSeen: InvitationCheck = ({ lifts, now }) => {
  const last = lifts.at(-1)
  return last && last.initiative === 'coachee' && now - last.at <= thresholds.freshFor ? { at: last.at, raisedBy: [last.momentId] } : null
}

/** The last two judged prompts did not land, and the coachee has no moment since. */
export const notLandedTwice: InvitationCheck = ({ view }) => {
  const judged = view.moments.filter((moment) => moment.speaker === 'coach' && moment.landed !== null).slice(-2)
  const latest = judged[1]
  if (!latest || judged.some((prompt) => prompt.landed !== 'no')) return null
  return view.moments.some((moment) => moment.speaker === 'coachee' && moment.at > latest.at) ? null : raisedByMoments(judged)
}

/** Nothing was recorded for four minutes while the session runs. A pause is never a fault. */
export const longStillness: InvitationCheck = ({ view, now }) => {
  const latest = view.events.at(-1)
  if (latest === undefined) return null
  const at = sessionTime(view, latest.at)
  return now - at >= thresholds.stillness ? { at, raisedBy: [] } : null
}
