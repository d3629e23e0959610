// Prompt settings as they were stored before migration 0005: as findings. For tests of that migration, also through a backup.
import { sql } from 'kysely'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'
import { migrate, migrations } from '../database/migrate.ts'
import type { Database, PersonRow } from '../database/tables.ts'
import type { Vault } from '../vault/vault.ts'

const level: PromptSettingBody = { kind: 'support', prompt: 'now.feeling', level: 'cue' }
const question: PromptSettingBody = { kind: 'question', prompt: 'now.body', words: 'Zit ik bij het raam?' }
const former: PromptSettingBody = { kind: 'question', prompt: 'now.body', words: 'Sta ik?' }
const check = { kind: 'check', thought: 'Het lukt.', felt: '', wanted: '', bodyPlace: '' }

/** The expected rows of the new table, oldest first. */
export const expectedSettings = [
  { id: 'level', created_at: 10, withdrawn_at: null, body: level },
  { id: 'former', created_at: 20, withdrawn_at: 25, body: former },
  { id: 'question', created_at: 30, withdrawn_at: null, body: question },
] as const

/** Migrates an empty database up to, and without, 0005, and writes one person with settings and a check. */
export async function writeFormerSettings(database: Database, vault: Vault, person: PersonRow): Promise<void> {
  await migrate(
    database,
    migrations.filter(({ name }) => name < '0005'),
  )
  const space = person.space_id
  // The tables as they were then have other columns than today's types.
  const insert = (table: string, row: object) =>
    database
      .insertInto(table as 'person')
      .values(row as never)
      .execute()
  const { version: _version, written: _written, email_verified_at: _verified, ...before } = person
  await insert('person', before)
  await insert('space', { id: space, kind: 'person', owner_id: person.id, created_at: 1 })
  for (const id of [space, 'with-coach']) {
    const body = await vault.seal(space, id, { aim: '' })
    const ofSpace = { space_id: space, id, practice_id: null, coach_id: 'coach', coachee_id: person.id, body }
    await insert('trajectory', { ...ofSpace, started_at: 1, ended_at: null, next_at: null })
  }
  const write = async (id: string, trajectoryId: string, created: number, withdrawn: number | null, body: object) => {
    const kind = (body as { kind: string }).kind
    const state = withdrawn === null ? 'accepted' : 'withdrawn'
    await insert('finding', {
      space_id: space,
      trajectory_id: trajectoryId,
      id,
      session_id: null,
      moment_id: null,
      kind,
      state,
      visibility: 'private',
      made_by: person.id,
      reworded: 0,
      revision: 1,
      body: await vault.seal(space, id, body),
      created_at: created,
      updated_at: withdrawn ?? created,
    })
    const revision = await vault.seal(space, `${id}/revision/1`, { body, visibility: 'private' })
    await insert('finding_revision', { space_id: space, finding_id: id, revision: 1, at: created, by_id: person.id, state, body: revision })
  }
  // No screen could create one in a trajectory with a coach, or share one; an API call could.
  await write('level', 'with-coach', 10, null, level)
  await write('former', space, 20, 25, former)
  await write('question', space, 30, null, question)
  await write('check', space, 40, null, check)
  const share = { space_id: space, finding_id: 'question', trajectory_id: 'with-coach', shared_at: 31, ended_at: null }
  await insert('finding_share', share)
}

/** The rows of the new table with their bodies opened, and the ids that are left in the tables of findings. */
export async function readSettings(database: Database, vault: Vault) {
  const rows = await database.selectFrom('prompt_setting').selectAll().orderBy('created_at').execute()
  const settings = await Promise.all(
    rows.map(async ({ space_id: spaceId, body, ...row }) => ({ ...row, body: await vault.open<PromptSettingBody>(spaceId, row.id, body) })),
  )
  const { rows: left } = await sql<{ id: string }>`select id from finding union all select finding_id from finding_revision
    union all select finding_id from finding_share`.execute(database)
  return { settings, left: left.map(({ id }) => id) }
}
