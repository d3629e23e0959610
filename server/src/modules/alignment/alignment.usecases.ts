// Creates, reads and revises krachtlijnen, and adds statements about their layers.
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { canReadAlignment, canReviseAlignment, canSetAlignmentState, isSlip } from '#method/access/alignment.access.ts'
import type { Flow } from '#method/alignment/alignment.ts'
import { type AlignmentRefusal, type AlignmentWording, checkAlignment, mayHoldObstacle } from '#method/alignment/check-alignment.ts'
import type { FindingState } from '#method/finding/finding.ts'
import type { Layer } from '#method/moment/moment.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { AlignmentRevisionRow, AlignmentRow, AlignmentStateRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal, type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { alignmentRevisionRecord } from '../../vault/record-names.ts'
import { firstVersion, weighWrite } from '../../weigh-write.ts'
import { findingsInReach, readableFindings, refusalsOf } from '../finding/finding-context.usecases.ts'
import { isMomentOf, isSessionOf } from '../session/session.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { type Reach, reachTrajectory, refuseWrite } from '../trajectory/reach.usecases.ts'
import {
  alignmentsOfTrajectory,
  deleteState,
  findAlignment,
  findState,
  insertAlignment,
  insertRevision,
  insertState,
  lockAlignment,
  revisionsOf,
  statesOf,
  updateAlignment,
} from './alignment.repository.ts'

export type AlignmentBody = { readonly title: string; readonly qualities: readonly string[] }
export type OpenAlignment = { readonly row: AlignmentRow; readonly body: AlignmentBody }
export type OpenAlignmentState = { readonly row: AlignmentStateRow; readonly words: string }
export type OpenAlignmentRevision = { readonly row: AlignmentRevisionRow; readonly body: AlignmentBody }
type Asked = { readonly actor: Actor; readonly trajectoryId: string }

async function reachAlignments(
  { actor, trajectoryId }: Asked,
  may: typeof canReadAlignment,
  dependencies: Dependencies,
  unknown = 'alignment.unknown',
): Promise<Reach | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, unknown)
  return may(actor, { spaceId: reach.spaceId, trajectoryId }, dependencies.clock()) ? reach : refuseWrite(reach, 'alignment.not-yours')
}

const openAlignment = async (row: AlignmentRow, { vault }: Dependencies): Promise<OpenAlignment> => ({
  row,
  body: await vault.open<AlignmentBody>(row.space_id, row.id, row.body),
})
const openState = async (row: AlignmentStateRow, { vault }: Dependencies): Promise<OpenAlignmentState> => ({
  row,
  words: (await vault.open<{ words: string }>(row.space_id, row.id, row.body)).words,
})

const openRevision = async (row: AlignmentRevisionRow, { vault }: Dependencies): Promise<OpenAlignmentRevision> => ({
  row,
  body: await vault.open<AlignmentBody>(row.space_id, alignmentRevisionRecord(row.alignment_id, row.version), row.body),
})

export async function listAlignments(
  asked: Asked,
  dependencies: Dependencies,
): Promise<{ alignments: OpenAlignment[]; states: OpenAlignmentState[]; revisions: OpenAlignmentRevision[] } | Refusal> {
  const reach = await reachAlignments(asked, canReadAlignment, dependencies, 'trajectory.unknown')
  if (isRefusal(reach)) return reach
  const rows = await alignmentsOfTrajectory(dependencies.database, reach.spaceId, asked.trajectoryId)
  if (rows.length > 0) await recordLook(reach, asked.actor, 'alignments', dependencies)
  const ids = rows.map((row) => row.id)
  const states = await statesOf(dependencies.database, reach.spaceId, ids)
  const revisions = await revisionsOf(dependencies.database, reach.spaceId, ids)
  return {
    alignments: await Promise.all(rows.map((row) => openAlignment(row, dependencies))),
    states: await Promise.all(states.map((row) => openState(row, dependencies))),
    revisions: await Promise.all(revisions.map((row) => openRevision(row, dependencies))),
  }
}

/** Why the method does not allow this wording; null when it does. `before`: the wording that it replaces. */
async function refusalOf(
  { reach, asked, wording, before }: { reach: Reach; asked: Asked; wording: AlignmentWording; before: AlignmentWording | null },
  dependencies: Dependencies,
): Promise<AlignmentRefusal | null> {
  const readable = await findingsInReach({ actor: asked.actor, reach }, dependencies)
  const findings = readable.map(({ row, body }) => ({ id: row.id, state: row.state as FindingState, body }))
  return checkAlignment(wording, findings, before)
}

export async function createAlignment(
  input: Asked & AlignmentWording & { readonly id: string },
  dependencies: Dependencies,
): Promise<OpenAlignment | Refusal> {
  const reach = await reachAlignments(input, canSetAlignmentState, dependencies, 'trajectory.unknown')
  if (isRefusal(reach)) return reach
  const { actor, trajectoryId, id, title, idealId, qualities } = input
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const known = await findAlignment(database, reach.spaceId, id)
    if (known !== undefined)
      return known.trajectory_id === trajectoryId && known.made_by === actor.personId
        ? openAlignment(known, within)
        : refuse(422, 'alignment.differs')
    if (within.vault.erasedOf(reach.spaceId, [id]).has(id)) return refuse(410, 'alignment.erased')
    const refusal = await refusalOf({ reach, asked: input, wording: { title, idealId, qualities }, before: null }, within)
    if (refusal !== null) return refuse(422, refusal)
    const body: AlignmentBody = { title, qualities }
    const sealed = await within.vault.seal(reach.spaceId, id, body)
    const row: AlignmentRow = {
      space_id: reach.spaceId,
      id,
      trajectory_id: trajectoryId,
      ideal_id: idealId,
      body: sealed,
      created_at: within.clock(),
      made_by: actor.personId,
      ...firstVersion,
    }
    await insertAlignment(database, row)
    await addRevision({ row, body }, { at: row.created_at, byId: actor.personId }, within)
    return { row, body }
  })
}

async function addRevision(
  { row, body }: OpenAlignment,
  { at, byId }: { readonly at: number; readonly byId: string },
  { database, vault }: Dependencies,
): Promise<void> {
  const { space_id, id: alignment_id, version, ideal_id } = row
  const sealed = await vault.seal(space_id, alignmentRevisionRecord(alignment_id, version), body)
  await insertRevision(database, { space_id, alignment_id, version, at, by_id: byId, ideal_id, body: sealed })
}

type AskedAlignment = Asked & { readonly alignmentId: string }

export async function reviseAlignment(
  input: AskedAlignment & AlignmentWording & Basis,
  dependencies: Dependencies,
): Promise<OpenAlignment | Refusal<OpenAlignment>> {
  const reach = await reachAlignments(input, canSetAlignmentState, dependencies)
  if (isRefusal(reach)) return reach
  const { alignmentId, title, idealId, qualities } = input
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockAlignment(database, reach.spaceId, alignmentId)
    if (row?.trajectory_id !== input.trajectoryId) return refuse(404, 'alignment.unknown')
    const place = { spaceId: row.space_id, trajectoryId: row.trajectory_id, madeBy: row.made_by }
    if (!canReviseAlignment(input.actor, place, within.clock())) return refuse(403, 'alignment.not-yours-to-revise')
    await recordLook(reach, input.actor, 'alignments', within)
    const stored = await openAlignment(row, within)
    const body: AlignmentBody = { title, qualities }
    const isSame = idealId === row.ideal_id && isDeepStrictEqual(body, stored.body)
    const verdict = weighWrite(row, input, isSame ? [] : ['line'])
    if (verdict === 'done') return stored
    if (verdict === 'changed') return refuseChanged('alignment.changed', stored)
    const before = { ...stored.body, idealId: row.ideal_id }
    const refusal = await refusalOf({ reach, asked: input, wording: { title, idealId, qualities }, before }, within)
    if (refusal !== null) return refuse(422, refusal)
    const change = { ideal_id: idealId, body: await within.vault.seal(reach.spaceId, alignmentId, body), ...verdict }
    await updateAlignment(database, reach.spaceId, alignmentId, change)
    const changed = { row: { ...row, ...change }, body }
    // A krachtlijn from before history was kept has no first revision.
    if (row.version === 1) await addRevision(stored, { at: row.created_at, byId: row.made_by }, within)
    await addRevision(changed, { at: within.clock(), byId: input.actor.personId }, within)
    return changed
  })
}

type Said = AskedAlignment & {
  readonly id: string
  readonly layer: Layer
  readonly flow: Flow
  readonly words: string
  readonly sessionId: string | null
  readonly momentId: string | null
  readonly obstacleId: string | null
}

/** Adds one statement; earlier ones stay, so that the change over time can be shown. Idempotent by id. */
export async function setAlignmentState(input: Said, dependencies: Dependencies): Promise<OpenAlignmentState | Refusal> {
  const reach = await reachAlignments(input, canSetAlignmentState, dependencies)
  if (isRefusal(reach)) return reach
  const { actor, alignmentId, id, layer, flow, words, sessionId, momentId, obstacleId } = input
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const alignment = await findAlignment(database, reach.spaceId, alignmentId)
    if (alignment?.trajectory_id !== input.trajectoryId) return refuse(404, 'alignment.unknown')
    const said = {
      alignment_id: alignmentId,
      layer,
      flow,
      session_id: sessionId,
      moment_id: momentId,
      obstacle_id: obstacleId,
      set_by: actor.personId,
    }
    const known = await findState(database, reach.spaceId, id)
    if (known !== undefined) {
      const open = await openState(known, within)
      const { space_id: _space, id: _id, at: _at, body: _body, ...before } = known
      return isDeepStrictEqual({ ...before, words: open.words }, { ...said, words }) ? open : refuse(422, 'alignment.state-differs')
    }
    if (within.vault.erasedOf(reach.spaceId, [id]).has(id)) return refuse(410, 'alignment.erased')
    if (sessionId !== null && !(await isSessionOf(reach, sessionId, within))) return refuse(422, 'alignment.session-unknown')
    if (momentId !== null && !(await isMomentOf(reach, sessionId, momentId, within))) return refuse(422, 'alignment.moment-unknown')
    if (obstacleId !== null && !mayHoldObstacle(layer)) return refuse(422, 'alignment.obstacle-in-core')
    if (obstacleId !== null && !(await isObstacle(reach, actor, obstacleId, within))) return refuse(422, 'alignment.obstacle-unknown')
    const row: AlignmentStateRow = {
      ...said,
      space_id: reach.spaceId,
      id,
      at: within.clock(),
      body: await within.vault.seal(reach.spaceId, id, { words }),
    }
    await insertState(database, row)
    return { row, words }
  })
}

/** A slip: the person who said it takes it back within a day, and it is no part of the history. */
export async function takeBackAlignmentState(
  input: AskedAlignment & { readonly stateId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const reach = await reachAlignments(input, canSetAlignmentState, dependencies)
  if (isRefusal(reach)) return reach
  return inTransaction(dependencies, async (within) => {
    const { database, clock } = within
    const alignment = await findAlignment(database, reach.spaceId, input.alignmentId)
    if (alignment?.trajectory_id !== input.trajectoryId) return refuse(404, 'alignment.unknown')
    const state = await findState(database, reach.spaceId, input.stateId)
    if (state?.alignment_id !== input.alignmentId) return { ok: true }
    if (state.set_by !== input.actor.personId) return refuse(403, 'alignment.state-not-yours')
    if (!isSlip({ setBy: state.set_by, at: state.at }, input.actor.personId, clock())) return refuse(409, 'alignment.state-too-old')
    await within.vault.rememberErased(reach.spaceId, [input.stateId])
    await deleteState(database, reach.spaceId, input.stateId)
    return { ok: true }
  })
}

/** An obstacle that stands, and that has its strength beside it (I3). */
async function isObstacle(reach: Reach, actor: Actor, obstacleId: string, dependencies: Dependencies): Promise<boolean> {
  const found = (await readableFindings({ actor, reach, ids: [obstacleId] }, dependencies)).get(obstacleId)
  if (found?.body.kind !== 'obstacle' || found.row.state === 'refused' || found.row.state === 'withdrawn') return false
  const [lacks] = await refusalsOf({ actor, reach, findingId: obstacleId, body: found.body, before: found.body }, dependencies)
  return lacks !== 'obstacle.no-potential'
}
