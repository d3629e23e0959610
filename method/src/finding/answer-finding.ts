// The states a finding goes through. The coach offers; only the coachee accepts, rewords or refuses.
import type { FindingState } from '#method/finding/finding.ts'
import type { Speaker } from '#method/moment/moment.ts'

export const findingActions = ['offer', 'accept', 'reword', 'refuse', 'withdraw'] as const
export type FindingAction = (typeof findingActions)[number]

export const answerRefusals = [
  'finding.not-yours-to-answer', // only the coachee accepts, rewords or refuses
  'finding.not-yours-to-offer', // only the coach offers what the coach made
  'finding.not-yours-to-withdraw', // only its maker takes it back
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

/** A coachee's own finding needs no answer: it starts accepted. What a coach picks up starts noted (I8, I12). */
export function startingState(madeBy: Speaker): FindingState {
  return madeBy === 'coachee' ? 'accepted' : 'noted'
}

/**
 * Whether a finding in this state is shown on the pages of the trajectory to this reader. A coachee sees what the coach noted there
 * once it is offered. It is no secret before that: as the owner of the record they find it under sharing (I8).
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
 * The next state of a finding, or the reason why the action is refused (I8, I12).
 * - The coach offers what the coach noted. The server first asks `checkFinding`.
 * - The coachee accepts or refuses what was offered, may use other words, and may answer otherwise later.
 * - The coach withdraws an own finding until it is answered; the coachee withdraws an own finding at any time.
 * - Withdrawn is final.
 */
export function answerFinding(finding: AnswerableFinding, action: FindingAction, by: Speaker): FindingAnswer {
  if (finding.state === 'withdrawn') return refuse('finding.withdrawn')
  return by === 'coach' ? answerByCoach(finding, action) : answerByCoachee(finding, action)
}
