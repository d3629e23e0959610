// Invitations about where attention is and who moves it. Each rule is one small pure function with its threshold.
import { type InvitationCheck, raisedByMoments, thresholds, trailing } from '#method/invitation/invitation-context.ts'

/** Eight minutes ran, pauses left out, and nothing wanted was said. Source: step 0, S1, S27. */
export const noWishYet: InvitationCheck = ({ view, counting, ranMs }) => {
  if (view.startedAt === null || ranMs < thresholds.noWishAfter) return null
  return counting.some((moment) => moment.dimension === 'wanting') ? null : { at: view.startedAt, raisedBy: [] }
}

/** Five counting moments, none at environment or behaviour. Source: step 1; S19, S20. */
export const noConcreteMoment: InvitationCheck = ({ counting }) => {
  if (counting.length < thresholds.noConcreteAfterMoments) return null
  return counting.some((moment) => moment.layer === 'environment' || moment.layer === 'behaviour')
    ? null
    : raisedByMoments(counting.slice(-1))
}

/** The last five counting moments all in thinking, or at least three over six minutes. Source: S34, S35. */
export const mostlyThinking: InvitationCheck = ({ counting, now }) => {
  const run = trailing(counting, (moment) => moment.dimension === 'thinking')
  const lasts = run[0] ? now - run[0].at : 0
  const long =
    run.length >= thresholds.thinkingRunMoments || (run.length >= thresholds.thinkingRunLeast && lasts >= thresholds.thinkingRunLasts)
  return long ? raisedByMoments(run) : null
}

/**
 * The last six lifts were all started by the coach, in a session in which the coachee started one as well. Without that nobody has
 * said who starts, and what was only never changed is no ground for a remark (I7). Source: S17, S74, S40.
 */
export const coachLeadsAll: InvitationCheck = ({ lifts }) => {
  const recent = lifts.slice(-thresholds.coachLifts)
  const last = recent.at(-1)
  if (!last || recent.length < thresholds.coachLifts || recent.some((lift) => lift.initiative === 'coachee')) return null
  if (!lifts.some((lift) => lift.initiative === 'coachee')) return null
  return { at: last.at, raisedBy: recent.map((lift) => lift.momentId) }
}

/** The latest lift was the coachee's own, within three minutes. Source: S17, S74. */
export const selfLiftSeen: InvitationCheck = ({ lifts, now }) => {
  const last = lifts.at(-1)
  return last && last.initiative === 'coachee' && now - last.at <= thresholds.freshFor ? { at: last.at, raisedBy: [last.momentId] } : null
}

/** The last two prompts that somebody judged did not land, and the coachee did not move since. Source: S40, S41. */
export const notLandedTwice: InvitationCheck = ({ view }) => {
  const judged = view.moments.filter((moment) => moment.speaker === 'coach' && moment.landed !== null).slice(-2)
  const latest = judged[1]
  if (!latest || judged.some((prompt) => prompt.landed !== 'no')) return null
  return view.moments.some((moment) => moment.speaker === 'coachee' && moment.at > latest.at) ? null : raisedByMoments(judged)
}

/** Nothing recorded for four minutes while the session runs: rest, or contact. Never read as a fault. Source: S36, S69. */
export const longStillness: InvitationCheck = ({ view, now }) => {
  const at = view.events.at(-1)?.at
  return at !== undefined && now - at >= thresholds.stillness ? { at, raisedBy: [] } : null
}
