// Creates, reads and revises findings. Offering and answering: answer-finding.usecases.ts; sharing: share-finding.usecases.ts.
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { canAnswerFinding, canMakeFinding, canOfferFinding, canReadFinding, canReviseFinding } from '#method/access/finding.access.ts'
import { startingState } from '#method/finding/answer-finding.ts'
import type { FindingBody, FindingState } from '#method/finding/finding.ts'
import { withFittingKey } from '#method/quality/lexicon-key.ts'
import { shareFor } from '#method/sharing/share.ts'
import { bodyForCoach } from '#method/sharing/share-parts.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { FindingRevisionRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { isMomentOf, isSessionOf } from '../session/session.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { type Reach, reachTrajectory, refuseWrite } from '../trajectory/reach.usecases.ts'
import { findFinding, findingsOfSpace, findingsOfTrajectory, lockFinding, revisionsOf, sharesOf } from './finding.repository.ts'
import { findReadable, noteRefusalsOf, openReadable, placeOf, refusalsOf } from './finding-context.usecases.ts'
import { addFinding, changeFinding, type OpenFinding, openFinding, openRevision, weighWording } from './keep-finding.ts'

type Asked = { readonly actor: Actor; readonly trajectoryId: string }
export type AskedFinding = Asked & { readonly findingId: string }

/** For a coach, findings that are not shared are left out before they are decrypted. */
export async function listFindings(
  { actor, trajectoryId, sessionId }: Asked & { readonly sessionId?: string | undefined },
  dependencies: Dependencies,
): Promise<OpenFinding[] | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const rows = await findingsOfTrajectory(dependencies.database, reach.spaceId, trajectoryId)
  const readable = await openReadable({ actor, reach, rows }, dependencies)
  const asked = sessionId === undefined ? readable : readable.filter(({ row }) => row.session_id === sessionId)
  if (asked.length > 0) await recordLook(reach, actor, 'findings', dependencies)
  return asked
}

/** All findings in one's own space, of all trajectories. */
export async function listOwnFindings({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenFinding[]> {
  const now = dependencies.clock()
  const rows = await findingsOfSpace(dependencies.database, actor.ownSpaceId)
  const readable = rows.filter((row) => canReadFinding(actor, placeOf(row), now))
  return Promise.all(readable.map((row) => openFinding(row, dependencies)))
}

type Create = Asked & {
  readonly id: string
  readonly sessionId: string | null
  readonly momentId: string | null
  readonly body: FindingBody
}

/**
 * A coach's finding is noted, and both read it. A coachee's finding is accepted at once, and private until they share it. Idempotent by
 * id: the same id with another body is refused.
 */
export async function createFinding(asked: Create, dependencies: Dependencies): Promise<OpenFinding | Refusal> {
  const input = { ...asked, body: withFittingKey(asked.body) }
  const { actor, trajectoryId, body } = input
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  // A device may still have sent the creation after the owner erased it elsewhere.
  if (dependencies.vault.erasedOf(reach.spaceId, [input.id]).has(input.id)) return refuse(410, 'finding.erased')
  if (!canMakeFinding(actor, { spaceId: reach.spaceId, trajectoryId }, body.kind, dependencies.clock()))
    return refuseWrite(reach, 'finding.not-for-coach')
  const kept = await keepNew(input, reach, dependencies)
  // Null: a concurrent request inserted this id. Now its row can be compared.
  return kept ?? createFinding(input, dependencies)
}

async function keepNew(input: Create, reach: Reach, dependencies: Dependencies): Promise<OpenFinding | Refusal | null> {
  const { actor, trajectoryId, id, body } = input
  const state = startingState(reach.as)
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const known = await findFinding(database, reach.spaceId, id)
    if (known !== undefined) {
      if ((await findReadable({ actor, reach, id }, within)) === null) return refuse(404, 'finding.unknown')
      await recordLook(reach, actor, 'findings', within)
      const [first] = await revisionsOf(database, reach.spaceId, id)
      const said = first === undefined ? null : (await openRevision(first, within)).body
      const same = known.made_by === actor.personId && known.trajectory_id === trajectoryId && isDeepStrictEqual(said, body)
      return same ? openFinding(known, within) : refuse(422, 'finding.differs')
    }
    if (input.sessionId !== null && !(await isSessionOf(reach, input.sessionId, within))) return refuse(422, 'finding.session-unknown')
    if (input.momentId !== null && !(await isMomentOf(reach, input.sessionId, input.momentId, within)))
      return refuse(422, 'finding.moment-unknown')
    const check = state === 'noted' ? noteRefusalsOf : refusalsOf
    const [refusal] = await check({ actor, reach, findingId: id, body, before: null }, within)
    if (refusal !== undefined) return refuse(422, refusal)
    const now = within.clock()
    const where = { space_id: reach.spaceId, id, trajectory_id: trajectoryId, session_id: input.sessionId, moment_id: input.momentId }
    const sharedWith = reach.as === 'coach' ? trajectoryId : null
    return addFinding({ ...where, state, sharedWith, made_by: actor.personId, body, created_at: now, updated_at: now }, within)
  })
}

export type ReachedFinding = { readonly reach: Reach; readonly finding: OpenFinding; readonly dependencies: Dependencies }

/** Runs `change` on one finding, locked. Unknown, private and of another person give the same 404. */
export async function changeReached<Current extends OpenFinding = never>(
  asked: AskedFinding,
  dependencies: Dependencies,
  change: (reached: ReachedFinding) => Promise<OpenFinding | Refusal<Current>>,
): Promise<OpenFinding | Refusal<Current>> {
  const reach = await reachTrajectory(asked.actor, asked.trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'finding.unknown')
  return inTransaction(dependencies, async (within) => {
    const row = await lockFinding(within.database, reach.spaceId, asked.findingId)
    const finding = row && (await findReadable({ actor: asked.actor, reach, id: row.id }, within))
    if (!finding || row.trajectory_id !== asked.trajectoryId) return refuse(404, 'finding.unknown')
    // Every answer from here on holds the finding.
    await recordLook(reach, asked.actor, 'findings', within)
    return change({ reach, finding, dependencies: within })
  })
}

/** The coach may revise until the coachee answered; the coachee once they accepted. The kind cannot change. */
export async function reviseFinding(
  asked: AskedFinding & Basis & { readonly body: FindingBody },
  dependencies: Dependencies,
): Promise<OpenFinding | Refusal<OpenFinding>> {
  const { actor } = asked
  const body = withFittingKey(asked.body)
  return changeReached(asked, dependencies, async ({ reach, finding, dependencies: within }) => {
    const place = placeOf(finding.row)
    const maker = reach.as === 'coach' ? canOfferFinding(actor, place, within.clock()) : canAnswerFinding(actor, place)
    if (!maker) return refuseWrite(reach, 'finding.not-yours-to-revise')
    if (!canReviseFinding(actor, place, within.clock()))
      return refuse(409, reach.as === 'coach' ? 'finding.already-answered' : 'finding.not-yours-yet')
    if (body.kind !== finding.body.kind) return refuse(422, 'finding.kind-differs')
    const verdict = isDeepStrictEqual(body, finding.body) ? 'done' : weighWording(finding, asked)
    if (verdict === 'done') return finding
    if (verdict === 'changed') return refuseChanged('finding.changed', finding)
    const checked = { actor, reach, findingId: asked.findingId, body, before: finding.body }
    const refusals = await refusalsOf(checked, within)
    const [refusal] = place.state === 'noted' ? await noteRefusalsOf(checked, within) : refusals
    if (refusal !== undefined) return refuse(422, refusal)
    // An own finding that was not complete yet needs no answer once it is.
    const state = reach.as === 'coachee' && refusals.length === 0 ? startingState('coachee') : place.state
    const reworded = finding.row.reworded === 1 || (reach.as === 'coachee' && place.madeBy !== actor.personId)
    return changeFinding(finding, { body, state, basis: asked, reworded, byId: actor.personId, at: within.clock() }, within)
  })
}

export type FindingRevision = { readonly at: number; readonly byName: string; readonly state: FindingState; readonly body: FindingBody }

/** Every wording and answer, oldest first. A coach reads those that were shared, each without the fields that were left out. */
export async function findingHistory(
  { actor, trajectoryId, findingId }: AskedFinding,
  dependencies: Dependencies,
): Promise<FindingRevision[] | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  const finding = reach && (await findReadable({ actor, reach, id: findingId }, dependencies))
  if (reach === null || finding === null) return refuse(404, 'finding.unknown')
  await recordLook(reach, actor, 'findings', dependencies)
  const rows = await revisionsOf(dependencies.database, reach.spaceId, findingId)
  const leftOutOf = reach.as === 'coachee' ? () => [] : await leftOutPerRevision(finding, reach, rows, dependencies)
  const profiles = await profilesByPerson([...new Set(rows.map((revision) => revision.by_id))], dependencies)
  // A guest does not see the name of another coach.
  const known = new Set([actor.personId, reach.trajectory.coachee_id])
  const revisions = await Promise.all(
    rows.map(async (revision, index): Promise<FindingRevision | null> => {
      const leftOut = leftOutOf(index)
      const { body, visibility } = await openRevision(revision, dependencies)
      if (leftOut === null || (reach.as === 'coach' && visibility === 'private')) return null
      const byName = reach.as === 'coachee' || known.has(revision.by_id) ? (profiles.get(revision.by_id)?.name ?? '') : ''
      const state = revision.state as FindingState
      return { at: revision.at, byName, state, body: reach.as === 'coachee' ? body : bodyForCoach(body, leftOut) }
    }),
  )
  return revisions.filter((revision) => revision !== null)
}

/** By the index of a revision, the fields that this coach does not get; null when the revision was never shared with this trajectory. */
async function leftOutPerRevision(
  { row }: OpenFinding,
  { spaceId, trajectory }: Reach,
  revisions: readonly FindingRevisionRow[],
  { database }: Dependencies,
): Promise<(index: number) => readonly string[] | null> {
  const shares = await sharesOf(database, spaceId, row.id, trajectory.id)
  const now = shareFor(row, trajectory.id)?.leftOut ?? []
  return (index) => {
    const from = revisions[index]?.at ?? 0
    const until = revisions[index + 1]?.at ?? Number.POSITIVE_INFINITY
    // A revision was readable when it was the current one at some instant of a share.
    const share = shares.findLast(({ shared_at, ended_at }) => shared_at < until && (ended_at ?? Number.POSITIVE_INFINITY) > from)
    return share ? [...new Set([...(JSON.parse(share.left_out) as string[]), ...now])] : null
  }
}
