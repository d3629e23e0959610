// Which questions are offered to the coach now: at most three. The wordings: invitation-cards.data.ts. Invariant I4: an invitation never
// directs the session.
import * as attention from '#method/invitation/attention-rules.ts'
import type { InvitationRule } from '#method/invitation/invitation.ts'
import { type InvitationCheck, type InvitationContext, invitationContext, type Raised } from '#method/invitation/invitation-context.ts'
import * as obstacle from '#method/invitation/obstacle-rules.ts'
import * as potential from '#method/invitation/potential-rules.ts'
import * as tension from '#method/invitation/tension-rules.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** `wording`: index in the wordings of the card. */
export type SuggestedInvitation = { readonly rule: InvitationRule; readonly wording: number; readonly reason: Raised }

/** All rules. Of two rules raised by the same instant, the one that is first in this list comes first. */
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

/**
 * After a rule was dismissed or used it is not offered for this many milliseconds and this many counting moments. Each further dismissal doubles both.
 */
export const restMs = 3 * 60_000
export const restMoments = 4
/** After this many dismissals a rule is not offered again in the session. */
export const wavesToSilence = 3

/** How many invitations are shown: three; two after four dismissals of any rule, one after seven, none after ten. */
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

/** Index of the first wording that was neither dismissed nor used in this session; null when there is none. */
function freshWording(rule: InvitationRule, view: SessionView, wordings: number): number | null {
  const taken = new Set([...view.waved, ...view.used].filter((mark) => mark.rule === rule).map((mark) => mark.wording))
  for (let wording = 0; wording < wordings; wording += 1) if (!taken.has(wording)) return wording
  return null
}

/**
 * Only while the session runs and quiet is off. A rule is offered when it is raised, is not in the pause after a dismissal or use, and has an unused wording. The rule
 * raised by the latest instant comes first. Deterministic: the same view and `now` give the same result. `wordings`: how many wordings each
 * card has. Invariants I4 and I7.
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
