// Rows of questions to witnesses, of gifts, and of received texts. Links are found by the hash of their token.
import type { Database, GiftRow, ReceivedRow, WitnessAskRow } from '../../database/tables.ts'

export async function insertAsk(database: Database, row: WitnessAskRow): Promise<void> {
  await database.insertInto('witness_ask').values(row).execute()
}

export async function asksOfSpace(database: Database, spaceId: string): Promise<WitnessAskRow[]> {
  return database
    .selectFrom('witness_ask')
    .selectAll()
    .where('space_id', '=', spaceId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Locks until the transaction ends. */
export async function lockAsk(database: Database, spaceId: string, askId: string): Promise<WitnessAskRow | undefined> {
  return database
    .selectFrom('witness_ask')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', askId)
    .forUpdate()
    .executeTakeFirst()
}

/** By the token of the first link or of the reminder. */
export async function findAskByHash(database: Database, hash: string): Promise<WitnessAskRow | undefined> {
  return database
    .selectFrom('witness_ask')
    .selectAll()
    .where((where) => where.or([where('token_hash', '=', hash), where('reminder_hash', '=', hash)]))
    .executeTakeFirst()
}

export async function updateAsk(database: Database, row: WitnessAskRow): Promise<void> {
  const { space_id: spaceId, id, ...change } = row
  await database.updateTable('witness_ask').set(change).where('space_id', '=', spaceId).where('id', '=', id).execute()
}

/** Questions that expired without an answer after one mail: they may still have the e-mail address of the witness. */
export async function asksThatEnded(database: Database, after: number, until: number): Promise<WitnessAskRow[]> {
  return database
    .selectFrom('witness_ask')
    .selectAll()
    .where('expires_at', '>', after)
    .where('expires_at', '<=', until)
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('mailed_at', 'is not', null)
    .execute()
}

export async function insertReceived(database: Database, row: ReceivedRow): Promise<void> {
  await database.insertInto('received').values(row).execute()
}

export async function receivedOfSpace(database: Database, spaceId: string): Promise<ReceivedRow[]> {
  return database.selectFrom('received').selectAll().where('space_id', '=', spaceId).orderBy('at').orderBy('id').execute()
}

export async function receivedByOrigin(database: Database, spaceId: string, originId: string): Promise<ReceivedRow | undefined> {
  return database.selectFrom('received').selectAll().where('space_id', '=', spaceId).where('origin_id', '=', originId).executeTakeFirst()
}

/** Locks until the transaction ends. */
export async function lockReceived(database: Database, spaceId: string, receivedId: string): Promise<ReceivedRow | undefined> {
  return database
    .selectFrom('received')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', receivedId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateReceivedState(database: Database, row: ReceivedRow): Promise<void> {
  await database
    .updateTable('received')
    .set({ state: row.state, settled_at: row.settled_at })
    .where('space_id', '=', row.space_id)
    .where('id', '=', row.id)
    .execute()
}

export async function insertGift(database: Database, row: GiftRow): Promise<void> {
  await database.insertInto('gift').values(row).execute()
}

export async function giftsOfSpace(database: Database, spaceId: string): Promise<GiftRow[]> {
  return database.selectFrom('gift').selectAll().where('space_id', '=', spaceId).orderBy('created_at', 'desc').orderBy('id').execute()
}

/** Locks until the transaction ends. */
export async function lockGift(database: Database, spaceId: string, giftId: string): Promise<GiftRow | undefined> {
  return database.selectFrom('gift').selectAll().where('space_id', '=', spaceId).where('id', '=', giftId).forUpdate().executeTakeFirst()
}

export async function findGiftByHash(database: Database, hash: string): Promise<GiftRow | undefined> {
  return database.selectFrom('gift').selectAll().where('token_hash', '=', hash).executeTakeFirst()
}

export async function closeGift(database: Database, row: GiftRow, at: number): Promise<void> {
  await database.updateTable('gift').set({ closed_at: at }).where('space_id', '=', row.space_id).where('id', '=', row.id).execute()
}
