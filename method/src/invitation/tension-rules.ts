// Invitations in the tension field, at the shift and after it. The coach may propose; only the coachee confirms a shift.
import { isBlank } from '#method/finding/field.ts'
import { isPotential } from '#method/finding/potential.ts'
import { type InvitationCheck, thresholds } from '#method/invitation/invitation-context.ts'
import { areBothPolesNamed } from '#method/invitation/named-poles.ts'
import { areBothPolesFelt, canOpenTension, deriveTensionState, heldSince } from '#method/tension/derive-tension.ts'

/**
 * No tension field was opened yet, and one could be: an ideal or quality and an inner obstacle were picked up, or both poles were felt or
 * wanted; and both were put into words.
 */
export const bothPolesPresent: InvitationCheck = (context) => {
  const { tension, findings, counting, last } = context
  if (!areBothPolesNamed(context)) return null
  if (tension !== null || !(canOpenTension(findings) || areBothPolesFelt(counting))) return null
  const poles = findings.filter(({ body }) => isPotential(body) || body.kind === 'obstacle')
  return { at: Math.max(last?.at ?? 0, ...poles.map(({ at }) => at)), raisedBy: poles.map(({ findingId }) => findingId) }
}

/** A tension field was opened, and its poles were never felt or wanted close together. */
export const tensionNotHeld: InvitationCheck = (context) => {
  const { tension, counting, last } = context
  if (!areBothPolesNamed(context)) return null
  if (tension === null || tension.answer !== null || tension.after !== null) return null
  const state = deriveTensionState(counting, tension)
  return state === 'seen' || state === 'felt' ? { at: Math.max(tension.at, last?.at ?? 0), raisedBy: [tension.tensionId] } : null
}

/** The field is held, and there is no report after it yet: the coach could invite the strength back. */
export const tensionHeld: InvitationCheck = (context) => {
  const { tension, counting } = context
  if (!areBothPolesNamed(context)) return null
  if (tension === null || tension.answer !== null || tension.after !== null) return null
  const since = heldSince(counting)
  return since === null ? null : { at: Math.max(since, tension.at), raisedBy: [tension.tensionId] }
}

/** The coachee gave the rating "after", and was not asked whether something shifted. */
export const shiftUnasked: InvitationCheck = ({ tension }) =>
  tension?.after && tension.answer === null ? { at: tension.at, raisedBy: [tension.tensionId] } : null

/** The coachee answered "no shift" less than three minutes ago. */
export const noShiftIsFine: InvitationCheck = ({ tension, now }) =>
  tension?.answer === 'no-shift' && now - tension.at <= thresholds.freshFor ? { at: tension.at, raisedBy: [tension.tensionId] } : null

/** The coachee confirmed a shift, and no intention was picked up since. */
export const shiftToBehaviour: InvitationCheck = ({ tension, findings }) => {
  if (tension?.answer !== 'shift') return null
  const isIntended = findings.some(({ body, at }) => body.kind === 'intention' && at >= tension.at)
  return isIntended ? null : { at: tension.at, raisedBy: [tension.tensionId] }
}

/** An intention without an if-then for the brake. Source: MCII, doi 10.3389/fpsyg.2021.565202. */
export const intentionWithoutBrake: InvitationCheck = ({ findings }) => {
  const bare = findings.findLast(({ body }) => body.kind === 'intention' && (isBlank(body.ifBrake) || isBlank(body.thenI)))
  return bare ? { at: bare.at, raisedBy: [bare.findingId] } : null
}
