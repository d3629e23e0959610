// What coach and coachee agreed, in versions. Each agrees anew to a new version. Access does not follow from it (grants).
import { isDeepStrictEqual } from 'node:util'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '../../actor.ts'
import type { AgreementRow, AssentRow, Database, Versioned } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { weighNew, weighWrite } from '../../weigh-write.ts'
import { agreementVersions, assentsTo, findLatestAgreement, insertAgreement, insertAssent } from './agreement.repository.ts'
import type { AgreementBody } from './agreement.words.ts'
import { type Reach, reachTrajectory } from './reach.usecases.ts'
import { lockTrajectory } from './trajectory.repository.ts'

export type { AgreementBody }
export type AgreementView = {
  readonly body: AgreementBody
  readonly row: AgreementRow
  readonly assents: readonly AssentRow[]
  readonly reach: Reach
}
type Asked = { readonly actor: Actor; readonly trajectoryId: string }

export const agreementSealedAs = (trajectoryId: string, version: number) => `${trajectoryId}/agreement/${version}`

async function view(
  reach: Reach,
  row: AgreementRow,
  { vault, database }: Pick<Dependencies, 'vault' | 'database'>,
): Promise<AgreementView> {
  const body = await vault.open<AgreementBody>(row.space_id, agreementSealedAs(row.trajectory_id, row.version), row.body)
  return { body, row, assents: await assentsTo(database, row.space_id, row.trajectory_id, row.version), reach }
}

export async function getAgreement({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<AgreementView | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  const row = await findLatestAgreement(dependencies.database, reach.spaceId, trajectoryId)
  return row === undefined ? refuse(404, 'agreement.unknown') : view(reach, row, dependencies)
}

/** Every version, oldest first; none is ever changed or removed. */
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
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
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

/** Only to the present version: with an older number the actor read another text. */
export async function agree(
  { actor, trajectoryId, version }: Asked & { readonly version: number },
  dependencies: Dependencies,
): Promise<AgreementView | Refusal<AgreementView>> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  return dependencies.database.transaction().execute(async (database) => {
    const row = await findLatestAgreement(database, reach.spaceId, trajectoryId)
    if (row === undefined) return refuse(404, 'agreement.unknown')
    if (row.version !== version) return refuseChanged('agreement.changed', await view(reach, row, { ...dependencies, database }))
    await insertAssent(database, {
      space_id: reach.spaceId,
      trajectory_id: trajectoryId,
      version,
      person_id: actor.personId,
      at: dependencies.clock(),
    })
    return view(reach, row, { ...dependencies, database })
  })
}

type NewVersion = Versioned & {
  readonly spaceId: string
  readonly trajectoryId: string
  readonly body: AgreementBody
  readonly byId: string
  readonly at: number
}

/** Used when a trajectory begins, inside its transaction. */
export async function addVersion(input: NewVersion, { vault, database }: Pick<Dependencies, 'vault' | 'database'>): Promise<AgreementRow> {
  const { spaceId, trajectoryId, version, written, at, byId } = input
  const body = await vault.seal(spaceId, agreementSealedAs(trajectoryId, version), input.body)
  const row = { space_id: spaceId, trajectory_id: trajectoryId, version, written, body, updated_at: at, by_id: byId }
  await insertAgreement(database, row)
  return row
}

/** The invited coachee agrees to the present version by accepting. Called by the invitation use case, in its transaction. */
export async function assentOnAccepting(
  input: { readonly spaceId: string; readonly trajectoryId: string; readonly personId: string; readonly at: number },
  database: Database,
): Promise<void> {
  const row = await findLatestAgreement(database, input.spaceId, input.trajectoryId)
  if (row === undefined) return
  await insertAssent(database, {
    space_id: input.spaceId,
    trajectory_id: input.trajectoryId,
    version: row.version,
    person_id: input.personId,
    at: input.at,
  })
}
