// Invitations in the tension field, at the shift and after it. They follow what was said in the room; only the coachee confirms a shift.
import { isBlank } from '#method/finding/field.ts'
import { isPotential } from '#method/finding/potential.ts'
import { type InvitationCheck, thresholds } from '#method/invitation/invitation-context.ts'
import { areBothPolesNamed } from '#method/invitation/named-poles.ts'
import { areBothPolesFelt, canOpenTension } from '#method/tension/derive-tension.ts'

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

/** A tension field was opened, and nobody said that both poles are there at once. */
export const tensionNotHeld: InvitationCheck = (context) => {
  const { tension, last } = context
  if (tension === null || !areBothPolesNamed(context)) return null
  if (tension.answer !== null || tension.after !== null || tension.held === true) return null
  return { at: Math.max(tension.at, last?.at ?? 0), raisedBy: [tension.tensionId] }
}

/** A person said that the field is held, and there is no report after it yet: the coach could invite the strength back. */
export const tensionHeld: InvitationCheck = (context) => {
  const { tension } = context
  if (tension === null || !areBothPolesNamed(context)) return null
  if (tension.answer !== null || tension.after !== null || tension.held !== true) return null
  return { at: tension.at, raisedBy: [tension.tensionId] }
}

/** The coachee gave the rating "after", and was not asked whether something shifted. */
export const shiftUnasked: InvitationCheck = ({ tension }) =>
  tension?.after && tension.answer === null ? { at: tension.at, raisedBy: [tension.tensionId] } : null

/** "No shift" was chosen less than three minutes ago. */
export const noShiftIsFine: InvitationCheck = ({ tension, now }) =>
  tension?.answer === 'no-shift' && now - tension.at <= thresholds.freshFor ? { at: tension.at, raisedBy: [tension.tensionId] } : null

/** A shift was chosen, in the room or by the coachee, and no intention was picked up since. */
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
