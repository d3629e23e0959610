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

/** The hashes of the sign-in links of this person that still work. */
export async function openLinks(database: Database, personId: string, now: number): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('sign_in_link')
    .select('token_hash')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
  return new Set(rows.map(({ token_hash: hash }) => hash))
}
