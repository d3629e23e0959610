// The states a finding goes through. The coach offers; only the coachee accepts, rewords or refuses.
import type { FindingState } from '#method/finding/finding.ts'
import type { Speaker } from '#method/moment/moment.ts'

export const findingActions = ['offer', 'accept', 'reword', 'refuse', 'withdraw'] as const
export type FindingAction = (typeof findingActions)[number]

export const answerRefusals = [
  'finding.not-yours-to-answer', // only the coachee accepts, rewords or refuses
  'finding.not-yours-to-offer', // only the coach offers what the coach made
  'finding.not-yours-to-withdraw', // only its maker withdraws it
  'finding.not-offered', // it was not offered yet
  'finding.already-offered',
  'finding.already-answered',
  'finding.withdrawn',
] as const
export type AnswerRefusal = (typeof answerRefusals)[number]

export type FindingAnswer =
  | { readonly ok: true; readonly state: FindingState; readonly reworded: boolean }
  | { readonly ok: false; readonly code: AnswerRefusal }

/** The fields of a finding that the answer depends on. `madeByRole`: the role of its maker in this trajectory. */
export type AnswerableFinding = { readonly state: FindingState; readonly reworded: boolean; readonly madeByRole: Speaker }

/** A coachee's own finding needs no answer: it starts accepted. A coach's finding starts noted (I8, I12). */
export function startingState(madeBy: Speaker): FindingState {
  return madeBy === 'coachee' ? 'accepted' : 'noted'
}

/**
 * Whether this reader sees a finding in this state on the pages of the trajectory. A coachee does not see there what the coach only
 * noted, but can always read it on the sharing page, as owner of the record (I8).
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
 * - The coach offers a noted finding. The server first calls `checkFinding`.
 * - The coachee accepts or refuses an offered finding, may use other words, and may change the answer later.
 * - The coach withdraws an own finding until it is answered; the coachee withdraws an own finding at any time.
 * - Withdrawn is final.
 */
export function answerFinding(finding: AnswerableFinding, action: FindingAction, by: Speaker): FindingAnswer {
  if (finding.state === 'withdrawn') return refuse('finding.withdrawn')
  return by === 'coach' ? answerByCoach(finding, action) : answerByCoachee(finding, action)
}
