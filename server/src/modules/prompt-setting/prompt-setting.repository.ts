// Rows of prompt settings. A row is never changed, except that it can be withdrawn once.
import type { Database, PromptSettingRow } from '../../database/tables.ts'

export async function promptSettingsOf(database: Database, spaceId: string): Promise<PromptSettingRow[]> {
  return database.selectFrom('prompt_setting').selectAll().where('space_id', '=', spaceId).orderBy('created_at').orderBy('id').execute()
}

export async function findPromptSetting(database: Database, spaceId: string, settingId: string): Promise<PromptSettingRow | undefined> {
  return database.selectFrom('prompt_setting').selectAll().where('space_id', '=', spaceId).where('id', '=', settingId).executeTakeFirst()
}

/** Does nothing when there is a row with this id already. */
export async function insertPromptSetting(database: Database, row: PromptSettingRow): Promise<void> {
  await database
    .insertInto('prompt_setting')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .execute()
}

/** Does nothing when it was withdrawn before. */
export async function markWithdrawn(database: Database, spaceId: string, settingId: string, at: number): Promise<void> {
  await database
    .updateTable('prompt_setting')
    .set({ withdrawn_at: at })
    .where('space_id', '=', spaceId)
    .where('id', '=', settingId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
