// Rows of the sign-in links that another person made.
import type { Database, GivenLinkRow } from '../../../database/tables.ts'

export async function insertGivenLink(database: Database, row: GivenLinkRow): Promise<void> {
  await database.insertInto('given_link').values(row).execute()
}

/** Nothing happens for a link that this person made themselves. */
export async function setGivenLinkUsed(database: Database, tokenHash: string, at: number): Promise<void> {
  await database.updateTable('given_link').set({ used_at: at }).where('token_hash', '=', tokenHash).execute()
}

/** Newest first. */
export async function givenLinksOf(database: Database, personId: string, since: number): Promise<GivenLinkRow[]> {
  return database
    .selectFrom('given_link')
    .selectAll()
    .where('person_id', '=', personId)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .limit(20)
    .execute()
}
