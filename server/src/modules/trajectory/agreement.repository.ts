// Rows of agreement versions and of who agreed to them. There is no update and no delete.
import type { AgreementRow, AssentRow, Database } from '../../database/tables.ts'

export async function findLatestAgreement(database: Database, spaceId: string, trajectoryId: string): Promise<AgreementRow | undefined> {
  return database
    .selectFrom('agreement')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Of these trajectories: the latest version, when another person wrote it and this person did not agree to it. */
export async function agreementsToAnswer(
  database: Database,
  personId: string,
  trajectories: readonly { readonly space_id: string; readonly id: string }[],
): Promise<{ trajectory_id: string; version: number }[]> {
  if (trajectories.length === 0) return []
  return database
    .selectFrom('agreement')
    .leftJoin('assent', (join) =>
      join
        .onRef('assent.space_id', '=', 'agreement.space_id')
        .onRef('assent.trajectory_id', '=', 'agreement.trajectory_id')
        .onRef('assent.version', '=', 'agreement.version')
        .on('assent.person_id', '=', personId),
    )
    .select(['agreement.trajectory_id', 'agreement.version'])
    .where('agreement.space_id', 'in', [...new Set(trajectories.map(({ space_id }) => space_id))])
    .where('agreement.trajectory_id', 'in', [...new Set(trajectories.map(({ id }) => id))])
    .where('agreement.by_id', '<>', personId)
    .where('assent.version', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agreement as later')
            .select('later.version')
            .whereRef('later.space_id', '=', 'agreement.space_id')
            .whereRef('later.trajectory_id', '=', 'agreement.trajectory_id')
            .whereRef('later.version', '>', 'agreement.version'),
        ),
      ),
    )
    .execute()
}

/** Oldest first. */
export async function agreementVersions(database: Database, spaceId: string, trajectoryId: string): Promise<AgreementRow[]> {
  return database
    .selectFrom('agreement')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('version')
    .execute()
}

export async function insertAgreement(database: Database, row: AgreementRow): Promise<void> {
  await database.insertInto('agreement').values(row).execute()
}

export async function assentsTo(database: Database, spaceId: string, trajectoryId: string, version: number): Promise<AssentRow[]> {
  return database
    .selectFrom('assent')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where('version', '=', version)
    .execute()
}

/** Idempotent; the first instant stays. */
export async function insertAssent(database: Database, row: AssentRow): Promise<void> {
  await database
    .insertInto('assent')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
