// An invitation: a question that a coach may ask now, with the reason in the session that raised it. The coach can dismiss it, and the
// coachee never sees it.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension } from '#method/moment/moment.ts'

/** The conditions that can raise an invitation. The functions: invitationChecks in suggest-invitations.ts. */
export const invitationRules = [
  'no-wish-yet', // contact lasted a while, nothing wanted has been said
  'no-concrete-moment', // no moment at environment or behaviour yet
  'mostly-thinking', // attention stayed in thinking for long
  'core-named-not-felt', // core touched in thinking only
  'felt-not-wanted', // feeling on the potential pole, no wanting since
  'wanted-not-felt', // wanting without feeling on the potential pole
  'quality-without-act', // a quality was picked up without a concrete act
  'quality-not-anchored', // a quality felt, no anchor yet
  'obstacle-before-potential', // an obstacle worked while no potential is alive
  'obstacle-without-sentence', // obstacle pole touched, no first-person sentence
  'obstacle-thought-not-felt', // obstacle pole only in thinking
  'external-only', // only environment on the obstacle pole
  'potential-out-of-sight', // long on the obstacle pole without return
  'both-poles-present', // a tension field can be opened
  'tension-not-held', // both poles there, never in quick succession in feeling
  'tension-held', // held: strength could be invited back
  'shift-unasked', // after-rating given, shift not asked of the coachee
  'no-shift-is-fine', // coachee said no shift
  'shift-to-behaviour', // shift confirmed, no intention yet
  'intention-without-brake', // intention without if-then
  'coach-leads-all', // every lift started by the coach for a while
  'self-lift-seen', // the coachee lifted unasked
  'not-landed-twice', // two prompts in a row did not land
  'long-stillness', // nothing recorded for a while: rest, or contact (never read as a fault)
] as const
export type InvitationRule = (typeof invitationRules)[number]

export type InvitationCard = {
  readonly rule: InvitationRule
  /** The dimension that the wordings ask for; null: any. */
  readonly dimension: Dimension | null
  /** Why it is offered: one line for the coach, without judgement. */
  readonly reason: Bilingual
  /** At least four wordings, for the coach to say. */
  readonly wordings: readonly Bilingual[]
}
