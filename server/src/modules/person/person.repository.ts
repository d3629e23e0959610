// Rows of people, their spaces and their own places.
import type { Database, PersonRow, Sealed, TrajectoryRow } from '../../database/tables.ts'

export async function findPersonIdByEmail(database: Database, emailHash: string): Promise<string | null> {
  return (await database.selectFrom('person').select('id').where('email_hash', '=', emailHash).executeTakeFirst())?.id ?? null
}

export async function insertPerson(database: Database, row: PersonRow): Promise<void> {
  const { id, space_id, created_at } = row
  await database.insertInto('space').values({ id: space_id, kind: 'person', owner_id: id, created_at }).execute()
  await database.insertInto('person').values(row).execute()
}

type ProfileColumns = Pick<PersonRow, 'id' | 'space_id' | 'profile'>

export async function profilesOf(database: Database, personIds: readonly string[]): Promise<ProfileColumns[]> {
  if (personIds.length === 0) return []
  return database
    .selectFrom('person')
    .select(['id', 'space_id', 'profile'])
    .where('id', 'in', [...new Set(personIds)])
    .execute()
}

/** Locked until the transaction ends. */
export async function lockProfile(
  database: Database,
  personId: string,
): Promise<(ProfileColumns & Pick<PersonRow, 'email_hash' | 'version' | 'written'>) | undefined> {
  return database
    .selectFrom('person')
    .select(['id', 'space_id', 'profile', 'email_hash', 'version', 'written'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateProfile(
  database: Database,
  personId: string,
  change: Pick<PersonRow, 'profile' | 'email_hash' | 'version' | 'written'> & Partial<Pick<PersonRow, 'email_verified_at'>>,
): Promise<void> {
  await database.updateTable('person').set(change).where('id', '=', personId).execute()
}

/** The people of these who ever opened their account: they signed in, or have an address or a password. */
export async function peopleWhoWereThere(database: Database, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await database
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...new Set(personIds)])
    .where((where) =>
      where.or([where('last_seen_at', 'is not', null), where('email_hash', 'is not', null), where('password_hash', 'is not', null)]),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export async function findPerson(database: Database, personId: string): Promise<PersonRow | undefined> {
  return database.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
}

export async function findPersonOfSpace(database: Database, spaceId: string): Promise<string> {
  return (await database.selectFrom('person').select('id').where('space_id', '=', spaceId).executeTakeFirstOrThrow()).id
}

/** Replaces only the hash that was read before; false when another request changed it meanwhile. */
export async function replacePasswordHash(database: Database, personId: string, before: string | null, after: string): Promise<boolean> {
  const changed = await database
    .updateTable('person')
    .set({ password_hash: after })
    .where('id', '=', personId)
    .where('password_hash', before === null ? 'is' : '=', before)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Replaces only the bytes that were read before; false when another request changed them meanwhile. */
export async function replaceTotp(database: Database, personId: string, before: Sealed | null, after: Sealed): Promise<boolean> {
  const changed = await database
    .updateTable('person')
    .set({ totp: after })
    .where('id', '=', personId)
    .where('totp', before === null ? 'is' : '=', before)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

export async function clearTotp(database: Database, personId: string): Promise<void> {
  await database.updateTable('person').set({ totp: null }).where('id', '=', personId).execute()
}

export async function setLastSeen(database: Database, personId: string, at: number): Promise<void> {
  await database.updateTable('person').set({ last_seen_at: at }).where('id', '=', personId).execute()
}

/** Does nothing when the row exists: two servers may start at the same moment. */
export async function insertOwnPlace(database: Database, row: TrajectoryRow): Promise<void> {
  await database
    .insertInto('trajectory')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .execute()
}

export async function peopleWithoutOwnPlace(database: Database): Promise<{ id: string; spaceId: string }[]> {
  return database
    .selectFrom('person')
    .leftJoin('trajectory', (join) =>
      join.onRef('trajectory.space_id', '=', 'person.space_id').onRef('trajectory.id', '=', 'person.space_id'),
    )
    .select(['person.id', 'person.space_id as spaceId'])
    .where('trajectory.id', 'is', null)
    .execute()
}
