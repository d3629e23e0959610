// What may become of a finding, and by whom. The coach offers; only the coachee accepts, rewords or refuses.
import type { FindingState } from '#method/finding/finding.ts'
import type { Speaker } from '#method/moment/moment.ts'

export const findingActions = ['offer', 'accept', 'reword', 'refuse', 'withdraw'] as const
export type FindingAction = (typeof findingActions)[number]

export const answerRefusals = [
  'finding.not-yours-to-answer', // only the coachee accepts, rewords or refuses
  'finding.not-yours-to-offer', // only the coach offers what the coach made
  'finding.not-yours-to-withdraw', // only who made it takes it back
  'finding.not-offered', // it was not offered yet
  'finding.already-offered',
  'finding.already-answered',
  'finding.withdrawn',
] as const
export type AnswerRefusal = (typeof answerRefusals)[number]

export type FindingAnswer =
  | { readonly ok: true; readonly state: FindingState; readonly reworded: boolean }
  | { readonly ok: false; readonly code: AnswerRefusal }

/** The part of a finding the answer depends on. `madeByRole`: who made it in this trajectory. */
export type AnswerableFinding = { readonly state: FindingState; readonly reworded: boolean; readonly madeByRole: Speaker }

/**
 * Meaning: how a new finding starts.
 * Rule: what the coachee notes about themselves needs nobody's answer: accepted. What the coach picks up is noted.
 * Source: I8, I12; S56.
 * @example startingState('coachee') // 'accepted'
 */
export function startingState(madeBy: Speaker): FindingState {
  return madeBy === 'coachee' ? 'accepted' : 'noted'
}

/**
 * Meaning: this finding stands on the pages of the trajectory for this reader.
 * Rule: for the coachee what the coach noted stands there from when it is offered. It is no secret before that: the owner of the
 * record may read it, and finds it under sharing; it is only not laid before them as if it were theirs.
 * Source: I8, S70.
 * @example isLaidBefore('coachee', 'noted') // false
 */
export function isLaidBefore(reader: Speaker, state: FindingState): boolean {
  return reader === 'coach' || state !== 'noted'
}

const refuse = (code: AnswerRefusal): FindingAnswer => ({ ok: false, code })

function answerByCoach(finding: AnswerableFinding, action: FindingAction): FindingAnswer {
  if (action !== 'offer' && action !== 'withdraw') return refuse('finding.not-yours-to-answer')
  if (finding.madeByRole !== 'coach') return refuse(action === 'offer' ? 'finding.not-yours-to-offer' : 'finding.not-yours-to-withdraw')
  if (finding.state === 'accepted' || finding.state === 'refused') return refuse('finding.already-answered')
  if (action === 'withdraw') return { ok: true, state: 'withdrawn', reworded: finding.reworded }
  if (finding.state === 'offered') return refuse('finding.already-offered')
  return { ok: true, state: 'offered', reworded: finding.reworded }
}

function answerByCoachee(finding: AnswerableFinding, action: FindingAction): FindingAnswer {
  if (action === 'offer') return refuse('finding.not-yours-to-offer')
  if (action === 'withdraw') {
    if (finding.madeByRole !== 'coachee') return refuse('finding.not-yours-to-withdraw')
    return { ok: true, state: 'withdrawn', reworded: finding.reworded }
  }
  if (finding.state === 'noted') return refuse('finding.not-offered')
  if (action === 'refuse') return { ok: true, state: 'refused', reworded: finding.reworded }
  return { ok: true, state: 'accepted', reworded: finding.reworded || action === 'reword' }
}

/**
 * Meaning: the next state of a finding, or why not.
 * Rule: noted → offered (coach, also after `checkFinding` found nothing); offered → accepted or refused (coachee only, who may
 * change their mind later and may put it in own words); noted or offered → withdrawn (coach, own findings); the coachee
 * withdraws what the coachee made, whenever. Once answered it is the coachee's: the coach takes nothing back. Withdrawn is final.
 * Source: I8, I12; section 2.3 (a refused quality stays in the history); S56, S70.
 * @example answerFinding({ state: 'offered', reworded: false, madeByRole: 'coach' }, 'accept', 'coach').ok // false
 */
export function answerFinding(finding: AnswerableFinding, action: FindingAction, by: Speaker): FindingAnswer {
  if (finding.state === 'withdrawn') return refuse('finding.withdrawn')
  return by === 'coach' ? answerByCoach(finding, action) : answerByCoachee(finding, action)
}
