// Offers, answers and withdraws findings. Which state follows from which action: method/src/finding/answer-finding.ts.
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import { canAnswerFinding, canOfferFinding, canWithdrawFinding } from '#method/access/finding.access.ts'
import { answerFinding as answerByRule, type FindingAction } from '#method/finding/answer-finding.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { withFittingKey } from '#method/quality/lexicon-key.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { refuseWrite } from '../trajectory/reach.usecases.ts'
import { revisionsOf } from './finding.repository.ts'
import { type AskedFinding, changeReached, type ReachedFinding } from './finding.usecases.ts'
import { placeOf, refusalsOf } from './finding-context.usecases.ts'
import { changeFinding, type OpenFinding, openRevision, weighWording } from './keep-finding.ts'

export async function offerFinding(asked: AskedFinding, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  return changeReached(asked, dependencies, async (reached) => {
    const { reach, finding, dependencies: within } = reached
    if (!canOfferFinding(asked.actor, placeOf(finding.row), within.clock())) return refuseWrite(reach, 'finding.not-yours-to-offer')
    const { body } = finding
    const [refusal] = await refusalsOf({ actor: asked.actor, reach, findingId: asked.findingId, body, before: body }, within)
    return refusal === undefined ? settle(asked, reached, 'offer', null) : refuse(422, refusal)
  })
}

type Answer = AskedFinding &
  Basis & {
    readonly answer: 'accept' | 'refuse'
    readonly body: FindingBody | null
    readonly seen?: FindingBody | undefined
  }

/**
 * `body`: the coachee's own wording, or null; an equal wording counts as null. The offered wording stays in the history. `seen`: the
 * wording that was on the screen.
 */
export async function answerFinding(asked: Answer, dependencies: Dependencies): Promise<OpenFinding | Refusal<OpenFinding>> {
  return changeReached(asked, dependencies, async (reached) => {
    const { reach, finding, dependencies: within } = reached
    if (!canAnswerFinding(asked.actor, placeOf(finding.row))) return refuse(403, 'finding.not-yours-to-answer')
    // The coach may have changed the wording since. After the answer the coach cannot, so a repeated answer is not compared.
    const said = asked.body && withFittingKey(asked.body)
    const own = asked.answer === 'accept' && said !== null && !isDeepStrictEqual(said, finding.body) ? said : null
    const verdict = weighWording(finding, { basedOn: await seenVersion(asked, finding, within), edit: asked.edit })
    // An answer is to words that the coachee saw. The same answer again, after it was stored, changes nothing.
    if (verdict === 'changed' && (own !== null || finding.row.state === 'offered')) return refuseChanged('finding.changed', finding)
    const checked = { actor: asked.actor, reach, findingId: asked.findingId, before: finding.body }
    if (own === null) {
      // What was offered may have lost its strength since (I3). Words that are longer than today's limit were never the coachee's.
      const isNew = asked.answer === 'accept' && finding.row.state !== 'accepted'
      const refusals = isNew ? await refusalsOf({ ...checked, body: finding.body }, within) : []
      const refusal = refusals.find((code) => code !== 'text.too-long')
      return refusal === undefined ? settle(asked, reached, asked.answer, null) : refuse(422, refusal)
    }
    if (verdict === 'done') return finding
    if (own.kind !== finding.body.kind) return refuse(422, 'finding.kind-differs')
    const [refusal] = await refusalsOf({ ...checked, body: own }, within)
    return refusal === undefined ? settle(asked, reached, 'reword', own) : refuse(422, refusal)
  })
}

/**
 * An answer without `seen` and `basedOn` may come from an older client. Then the wording counts as seen when it is still the wording that
 * was offered; after a change by the coach the answer is refused.
 */
async function seenVersion({ seen, basedOn }: Answer, finding: OpenFinding, within: Dependencies): Promise<Basis['basedOn']> {
  const { row, body } = finding
  if (seen !== undefined) return isDeepStrictEqual(seen, body) ? row.revision : undefined
  if (basedOn !== undefined || row.state !== 'offered') return basedOn
  return (await isAsOffered(finding, within)) ? row.revision : undefined
}

/** Whether the wording is the one of the last offer: the first of the latest revisions that are offered. */
async function isAsOffered({ row, body }: OpenFinding, within: Dependencies): Promise<boolean> {
  const revisions = await revisionsOf(within.database, row.space_id, row.id)
  const offered = revisions[revisions.findLastIndex(({ state }) => state !== 'offered') + 1]
  return offered !== undefined && isDeepStrictEqual((await openRevision(offered, within)).body, body)
}

export async function withdrawFinding(asked: AskedFinding, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  return changeReached(asked, dependencies, async (reached) => {
    if (!canWithdrawFinding(asked.actor, placeOf(reached.finding.row), reached.dependencies.clock()))
      return refuseWrite(reached.reach, 'finding.not-yours-to-withdraw')
    // Idempotent: the first response may have been lost, or another device withdrew it.
    if (reached.finding.row.state === 'withdrawn') return reached.finding
    return settle(asked, reached, 'withdraw', null)
  })
}

async function settle(
  { actor, basedOn, edit }: AskedFinding & Basis,
  { reach, finding, dependencies }: ReachedFinding,
  action: FindingAction,
  own: FindingBody | null,
): Promise<OpenFinding | Refusal> {
  const { state } = placeOf(finding.row)
  const madeByRole = finding.row.made_by === reach.trajectory.coachee_id ? 'coachee' : 'coach'
  const next = answerByRule({ state, reworded: finding.row.reworded === 1, madeByRole }, action, reach.as)
  if (!next.ok) return refuse(409, next.code)
  if (next.state === state && own === null) return finding
  const wording = own === null ? {} : { body: own, basis: { basedOn, edit } }
  const change = { state: next.state, reworded: next.reworded, ...wording, byId: actor.personId, at: dependencies.clock() }
  return changeFinding(finding, change, dependencies)
}
