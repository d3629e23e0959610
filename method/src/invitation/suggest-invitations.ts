// Which questions could be offered to the coach now: at most three, easy to wave away, silent on request (S69, I4).
// Not: their wording (invitation-cards.data.ts), nor what to do: an invitation never dictates.
import * as attention from '#method/invitation/attention-rules.ts'
import type { InvitationRule } from '#method/invitation/invitation.ts'
import { type InvitationCheck, type InvitationContext, invitationContext, type Raised } from '#method/invitation/invitation-context.ts'
import * as obstacle from '#method/invitation/obstacle-rules.ts'
import * as potential from '#method/invitation/potential-rules.ts'
import * as tension from '#method/invitation/tension-rules.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** `wording`: index in the card's wordings. `reason`: what in the trace raised it, and since when. */
export type SuggestedInvitation = { readonly rule: InvitationRule; readonly wording: number; readonly reason: Raised }

/** All rules. Their order decides between two that answer to the same instant: first what asks most care. */
export const invitationChecks: Readonly<Record<InvitationRule, InvitationCheck>> = {
  'no-shift-is-fine': tension.noShiftIsFine,
  'shift-unasked': tension.shiftUnasked,
  'not-landed-twice': attention.notLandedTwice,
  'external-only': obstacle.externalOnly,
  'obstacle-before-potential': obstacle.obstacleBeforePotential,
  'potential-out-of-sight': obstacle.potentialOutOfSight,
  'tension-held': tension.tensionHeld,
  'tension-not-held': tension.tensionNotHeld,
  'shift-to-behaviour': tension.shiftToBehaviour,
  'intention-without-brake': tension.intentionWithoutBrake,
  'quality-without-act': potential.qualityWithoutAct,
  'quality-not-anchored': potential.qualityNotAnchored,
  'core-named-not-felt': potential.coreNamedNotFelt,
  'felt-not-wanted': potential.feltNotWanted,
  'wanted-not-felt': potential.wantedNotFelt,
  'obstacle-thought-not-felt': obstacle.obstacleThoughtNotFelt,
  'obstacle-without-sentence': obstacle.obstacleWithoutSentence,
  'both-poles-present': tension.bothPolesPresent,
  'mostly-thinking': attention.mostlyThinking,
  'no-concrete-moment': attention.noConcreteMoment,
  'self-lift-seen': attention.selfLiftSeen,
  'coach-leads-all': attention.coachLeadsAll,
  'no-wish-yet': attention.noWishYet,
  'long-stillness': attention.longStillness,
}

/** A rule rests this long and this many counting moments after it was waved away or used; each further wave doubles both. */
export const restMs = 3 * 60_000
export const restMoments = 4
/** Waved away this often, a rule is silent for the rest of the session. */
export const wavesToSilence = 3

/**
 * Meaning: how many invitations the coach still wants to see.
 * Rule: three; two from the fourth wave over all rules, one from the seventh, none from the tenth.
 * Source: S69; product ("waved away without a trace").
 * @example mostInvitations(4) // 2
 */
export function mostInvitations(waves: number): number {
  return Math.max(0, 3 - Math.max(0, Math.floor((waves - 1) / 3)))
}

function isRested(rule: InvitationRule, { view, counting, now }: InvitationContext): boolean {
  const waves = view.waved.filter((mark) => mark.rule === rule)
  const marks = [...waves, ...view.used.filter((mark) => mark.rule === rule)]
  if (waves.length >= wavesToSilence) return false
  if (marks.length === 0) return true
  const at = Math.max(...marks.map((mark) => mark.at))
  const factor = 2 ** Math.max(0, waves.length - 1)
  return now - at >= restMs * factor && counting.filter((moment) => moment.at > at).length >= restMoments * factor
}

/** The first wording of the rule that was neither waved away nor asked in this session; null when all were. */
function freshWording(rule: InvitationRule, view: SessionView, wordings: number): number | null {
  const taken = new Set([...view.waved, ...view.used].filter((mark) => mark.rule === rule).map((mark) => mark.wording))
  for (let wording = 0; wording < wordings; wording += 1) if (!taken.has(wording)) return wording
  return null
}

/**
 * Meaning: the questions to lay beside the session now, the one closest to what just happened first.
 * Rule: only while the session runs and quiet is off; a rule must be raised, rested and have a wording left; ordered by the
 * instant each answers to, latest first, then by the order of `invitationChecks`; cut at `mostInvitations`.
 * The same view and instant give the same invitations: nothing flickers. `wordings`: how many each card has.
 * Source: S34 to S62, S69, I4, I7.
 * @example suggestInvitations({ ...view, quiet: true }, now, wordings) // []
 */
export function suggestInvitations(
  view: SessionView,
  now: number,
  wordings: Readonly<Partial<Record<InvitationRule, number>>>,
): readonly SuggestedInvitation[] {
  if (view.quiet || view.state !== 'running') return []
  const context = invitationContext(view, now)
  const raised = (Object.keys(invitationChecks) as InvitationRule[]).flatMap((rule) => {
    const reason = isRested(rule, context) ? invitationChecks[rule](context) : null
    const wording = reason && freshWording(rule, view, wordings[rule] ?? 0)
    return reason && wording !== null ? [{ rule, wording, reason }] : []
  })
  return raised.sort((a, b) => b.reason.at - a.reason.at).slice(0, mostInvitations(view.waved.length))
}
