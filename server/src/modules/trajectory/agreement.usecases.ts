// The agreement between coach and coachee, in versions. Both must agree to each new version. Access does not depend on it: see grants.
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { isOwnerOrWritingCoach } from '#method/access/space.access.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { AgreementRow, AssentRow, Database, Versioned } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { agreementRecord } from '../../vault/record-names.ts'
import { weighNew, weighWrite } from '../../weigh-write.ts'
import { agreementVersions, assentsTo, findLatestAgreement, insertAgreement, insertAssent } from './agreement.repository.ts'
import { type Reach, reachTrajectory, refuseWrite } from './reach.usecases.ts'
import { lockTrajectory } from './trajectory.repository.ts'

export type AgreementBody = { readonly purpose: string; readonly between: string; readonly sponsor: string; readonly retention: string }
export type AgreementView = {
  readonly body: AgreementBody
  readonly row: AgreementRow
  readonly assents: readonly AssentRow[]
  readonly reach: Reach
}
type Asked = { readonly actor: Actor; readonly trajectoryId: string }

async function view(
  reach: Reach,
  row: AgreementRow,
  { vault, database }: Pick<Dependencies, 'vault' | 'database'>,
): Promise<AgreementView> {
  const body = await vault.open<AgreementBody>(row.space_id, agreementRecord(row.trajectory_id, row.version), row.body)
  return { body, row, assents: await assentsTo(database, row.space_id, row.trajectory_id, row.version), reach }
}

export async function getAgreement({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<AgreementView | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const row = await findLatestAgreement(dependencies.database, reach.spaceId, trajectoryId)
  return row === undefined ? refuse(404, 'agreement.unknown') : view(reach, row, dependencies)
}

/** All versions, oldest first. A version is never changed or removed. */
export async function listAgreementVersions(
  { actor, trajectoryId }: Asked,
  dependencies: Dependencies,
): Promise<AgreementView[] | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const rows = await agreementVersions(dependencies.database, reach.spaceId, trajectoryId)
  return Promise.all(rows.map((row) => view(reach, row, dependencies)))
}

/** Adds the version that follows the one that the writer saw. The text of the present version again adds nothing. */
export async function reviseAgreement(
  { actor, trajectoryId, body, ...basis }: Asked & Basis & { readonly body: AgreementBody },
  dependencies: Dependencies,
): Promise<AgreementView | Refusal<AgreementView>> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const now = dependencies.clock()
  if (!isOwnerOrWritingCoach(actor, { spaceId: reach.spaceId, trajectoryId }, now)) return refuseWrite(reach, 'access.not-yours')
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    await lockTrajectory(database, reach.spaceId, trajectoryId)
    const latest = await findLatestAgreement(database, reach.spaceId, trajectoryId)
    const add = async (columns: Versioned) =>
      view(
        reach,
        await addVersion({ spaceId: reach.spaceId, trajectoryId, ...columns, body, byId: actor.personId, at: now }, within),
        within,
      )
    if (latest === undefined) {
      const verdict = weighNew(basis, ['text'])
      return verdict === 'removed' ? refuse(404, 'agreement.unknown') : add(verdict)
    }
    const present = await view(reach, latest, within)
    const verdict = weighWrite(latest, basis, isDeepStrictEqual(present.body, body) ? [] : ['text'])
    if (verdict === 'done') return present
    return verdict === 'changed' ? refuseChanged('agreement.changed', present) : add(verdict)
  })
}

/** Refused when `version` is not the latest: the text changed after this person read it. */
export async function agree(
  { actor, trajectoryId, version }: Asked & { readonly version: number },
  dependencies: Dependencies,
): Promise<AgreementView | Refusal<AgreementView>> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const place = { spaceId: reach.spaceId, trajectoryId }
  if (!isOwnerOrWritingCoach(actor, place, dependencies.clock())) return refuseWrite(reach, 'access.not-yours')
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await findLatestAgreement(database, reach.spaceId, trajectoryId)
    if (row === undefined) return refuse(404, 'agreement.unknown')
    if (row.version !== version) return refuseChanged('agreement.changed', await view(reach, row, within))
    await insertAssent(database, {
      space_id: reach.spaceId,
      trajectory_id: trajectoryId,
      version,
      person_id: actor.personId,
      at: within.clock(),
    })
    return view(reach, row, within)
  })
}

type NewVersion = Versioned & {
  readonly spaceId: string
  readonly trajectoryId: string
  readonly body: AgreementBody
  readonly byId: string
  readonly at: number
}

/** Also called when a trajectory is created, inside that transaction. */
export async function addVersion(input: NewVersion, { vault, database }: Pick<Dependencies, 'vault' | 'database'>): Promise<AgreementRow> {
  const { spaceId, trajectoryId, version, written, at, byId } = input
  const body = await vault.seal(spaceId, agreementRecord(trajectoryId, version), input.body)
  const row = { space_id: spaceId, trajectory_id: trajectoryId, version, written, body, updated_at: at, by_id: byId }
  await insertAgreement(database, row)
  return row
}

type Invited = { readonly spaceId: string; readonly trajectoryId: string }

/** What an invited person reads before accepting. The caller checked the link. */
export async function invitedAgreement(
  { spaceId, trajectoryId }: Invited,
  { vault, database }: Pick<Dependencies, 'vault' | 'database'>,
): Promise<(AgreementBody & { readonly version: number }) | null> {
  const row = await findLatestAgreement(database, spaceId, trajectoryId)
  if (row === undefined) return null
  return { ...(await vault.open<AgreementBody>(spaceId, agreementRecord(trajectoryId, row.version), row.body)), version: row.version }
}

/**
 * By accepting the invitation the coachee agrees to the version that was on screen. Refused when there is a later one. Runs in the
 * transaction that uses the link up; the trajectory is locked until it ends.
 */
export async function assentOnAccepting(
  { spaceId, trajectoryId, personId, version, at }: Invited & { personId: string; version: number | null; at: number },
  database: Database,
): Promise<Refusal | null> {
  await lockTrajectory(database, spaceId, trajectoryId)
  const row = await findLatestAgreement(database, spaceId, trajectoryId)
  if (row === undefined) return null
  if (row.version !== version) return refuse(409, 'agreement.changed')
  await insertAssent(database, { space_id: spaceId, trajectory_id: trajectoryId, version, person_id: personId, at })
  return null
}
