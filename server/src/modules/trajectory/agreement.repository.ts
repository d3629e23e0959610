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
