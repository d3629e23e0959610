// Offering, answering and taking back. What follows from what is for the method to say; this asks it and writes it down.
import { isDeepStrictEqual } from 'node:util'
import { canAnswerFinding, canOfferFinding, canWithdrawFinding } from '#method/access/finding.access.ts'
import { answerFinding as answerByRule, type FindingAction } from '#method/finding/answer-finding.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { type AskedFinding, changeReached, type ReachedFinding } from './finding.usecases.ts'
import { firstRefusal, placeOf } from './finding-context.usecases.ts'
import { changeFinding, type OpenFinding } from './keep-finding.ts'

export async function offerFinding(asked: AskedFinding, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  return changeReached(asked, dependencies, async (reached) => {
    const { reach, finding, dependencies: within } = reached
    if (!canOfferFinding(asked.actor, placeOf(finding.row), within.clock())) return refuse(403, 'finding.not-yours-to-offer')
    const refusal = await firstRefusal({ actor: asked.actor, reach, findingId: asked.findingId, body: finding.body }, within)
    return refusal === null ? settle(asked, reached, 'offer', null) : refuse(422, refusal)
  })
}

type Answer = AskedFinding & {
  readonly answer: 'accept' | 'refuse'
  readonly body: FindingBody | null
  readonly seen?: FindingBody | undefined
}

/** Own wording counts only when it differs; the wording that was offered stays in the history. */
export async function answerFinding(asked: Answer, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  return changeReached(asked, dependencies, async (reached) => {
    const { reach, finding, dependencies: within } = reached
    if (!canAnswerFinding(asked.actor, placeOf(finding.row))) return refuse(403, 'finding.not-yours-to-answer')
    // Nobody agrees to words they did not see. Once answered, the coach changes nothing any more: saying it again stays harmless.
    if (asked.seen !== undefined && finding.row.state === 'offered' && !isDeepStrictEqual(asked.seen, finding.body))
      return refuse(409, 'finding.changed')
    const own = asked.answer === 'accept' && asked.body !== null && !isDeepStrictEqual(asked.body, finding.body) ? asked.body : null
    if (own === null) return settle(asked, reached, asked.answer, null)
    if (own.kind !== finding.body.kind) return refuse(422, 'finding.kind-differs')
    const refusal = await firstRefusal({ actor: asked.actor, reach, findingId: asked.findingId, body: own }, within)
    return refusal === null ? settle(asked, reached, 'reword', own) : refuse(422, refusal)
  })
}

export async function withdrawFinding(asked: AskedFinding, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  return changeReached(asked, dependencies, async (reached) => {
    if (!canWithdrawFinding(asked.actor, placeOf(reached.finding.row), reached.dependencies.clock()))
      return refuse(403, 'finding.not-yours-to-withdraw')
    // Said twice, by a network that lost the first answer or on another device: it is as it was asked.
    if (reached.finding.row.state === 'withdrawn') return reached.finding
    return settle(asked, reached, 'withdraw', null)
  })
}

async function settle(
  { actor }: AskedFinding,
  { reach, finding, dependencies }: ReachedFinding,
  action: FindingAction,
  own: FindingBody | null,
): Promise<OpenFinding | Refusal> {
  const { state } = placeOf(finding.row)
  const madeByRole = finding.row.made_by === reach.trajectory.coachee_id ? 'coachee' : 'coach'
  const next = answerByRule({ state, reworded: finding.row.reworded === 1, madeByRole }, action, reach.as)
  if (!next.ok) return refuse(409, next.code)
  if (next.state === state && own === null) return finding
  return changeFinding(
    finding,
    { state: next.state, reworded: next.reworded, ...(own === null ? {} : { body: own }), byId: actor.personId, at: dependencies.clock() },
    dependencies,
  )
}
