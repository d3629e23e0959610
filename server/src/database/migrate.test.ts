// Migrations on every engine: they create the tables that Kysely expects, once, and never half.
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { aCoachee } from '../testing/builders.ts'
import { expectedSettings, readSettings, writeFormerSettings } from '../testing/former-settings.ts'
import { createPostgresUrl, openEmptyDatabase, openTestDatabase, testEngines } from '../testing/open-test-database.ts'
import { createTestDependencies } from '../testing/test-dependencies.ts'
import { migrate, migrations } from './migrate.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import type { Database } from './tables.ts'

const bytes = (engine: string) => (engine === 'sqlite' ? "x'00'" : "'\\x00'")

describe.each(testEngines)('a migrated database on %s', (engine) => {
  let database: Database
  let close: () => Promise<void>
  const start = async () => ({ database, close } = await openTestDatabase(engine))
  afterEach(() => close())

  it('runs no migration a second time', async () => {
    await start()
    expect(await migrate(database)).toEqual([])
  })

  it('leaves nothing of a migration that fails halfway', async () => {
    await start()
    const failing = { name: '9999-failing', statements: () => ['create table half (id text)', 'create table half (id text)'] }
    await expect(migrate(database, [...migrations, failing])).rejects.toThrow()
    await expect(sql`select * from half`.execute(database)).rejects.toThrow()
    expect(await migrate(database)).toEqual([])
  })

  it('knows of earlier session events whether they said who began, and that none was received later than now', async () => {
    await start()
    const own = await openEmptyDatabase(engine)
    try {
      await migrate(own.database, migrations.slice(0, 7))
      const run = (statement: string) => sql.raw(statement).execute(own.database)
      await run("INSERT INTO space VALUES ('s', 'person', 'p', 1)")
      for (const trajectory of ['t', 's'])
        await run(
          `INSERT INTO trajectory (space_id, id, practice_id, coach_id, coachee_id, body, started_at) VALUES ('s', '${trajectory}', 'practice', 'coach', 'p', ${bytes(engine)}, 1)`,
        )
      const session = (id: string, trajectory: string, imported: 0 | 1) =>
        run(
          `INSERT INTO session (space_id, id, trajectory_id, number, created_at, created_by, imported, state) VALUES ('s', '${id}', '${trajectory}', 1, 1, 'coach', ${imported}, 'running')`,
        )
      await session('live', 't', 0)
      await session('alone', 's', 0)
      const later = 253_402_300_799_999
      for (const [id, of, at] of [
        ['a', 'live', 5],
        ['b', 'live', later],
        ['c', 'alone', 5],
      ] as const)
        await run(
          `INSERT INTO session_event VALUES ('s', '${of}', '${id}', ${id === 'b' ? 2 : 1}, ${at}, 'tablet', 'coach', '${id}', ${bytes(engine)})`,
        )
      await migrate(own.database)
      const rows = await own.database.selectFrom('session_event').select(['id', 'received_at']).orderBy('id').execute()
      const received = Object.fromEntries(rows.map((row) => [row.id, row.received_at]))
      expect([received.a, received.c]).toEqual([null, 5])
      expect(received.b).toBeGreaterThan(1_000_000_000_000)
      expect(received.b).toBeLessThan(later)
    } finally {
      await own.close()
    }
  })

  it('keeps every finding and every revision when the tables are rebuilt, and accepts new kinds', async () => {
    await start()
    const own = await openEmptyDatabase(engine)
    try {
      await migrate(own.database, migrations.slice(0, 1))
      const run = (statement: string) => sql.raw(statement).execute(own.database)
      await run("INSERT INTO space VALUES ('s', 'person', 'p', 1)")
      await run(`INSERT INTO trajectory VALUES ('s', 't', 'practice', 'coach', 'p', ${bytes(engine)}, 1, NULL, NULL)`)
      await run(
        `INSERT INTO finding VALUES ('s', 't', 'f', NULL, NULL, 'quality', 'accepted', 'private', 'p', 1, 2, ${bytes(engine)}, 3, 4)`,
      )
      for (const revision of [1, 2])
        await run(`INSERT INTO finding_revision VALUES ('s', 'f', ${revision}, 3, 'p', 'accepted', ${bytes(engine)})`)
      await run(`INSERT INTO finding VALUES ('s', 't', 'g', NULL, NULL, 'ideal', 'accepted', 'shared', 'p', 1, 1, ${bytes(engine)}, 5, 6)`)
      await migrate(own.database)
      const row = await own.database.selectFrom('finding').selectAll().orderBy('id').executeTakeFirstOrThrow()
      expect(row).toMatchObject({ id: 'f', kind: 'quality', reworded: 1, revision: 2, created_at: 3, updated_at: 4 })
      // What both could read is shared with the trajectory it was made in; what was private is shared with no one.
      expect(await own.database.selectFrom('finding_share').selectAll().execute()).toEqual([
        { space_id: 's', finding_id: 'g', trajectory_id: 't', shared_at: 5, ended_at: null, left_out: '[]' },
      ])
      expect(await own.database.selectFrom('finding_revision').select('revision').orderBy('revision').execute()).toEqual([
        { revision: 1 },
        { revision: 2 },
      ])
      await own.database.updateTable('finding').set({ kind: 'check' }).execute()
      await expect(own.database.updateTable('finding').set({ state: 'praised' }).execute()).rejects.toThrow()
      await own.database.updateTable('trajectory').set({ practice_id: null }).execute()
      await own.database.deleteFrom('trajectory').execute()
      expect(await own.database.selectFrom('finding_revision').selectAll().execute()).toEqual([])
    } finally {
      await own.close()
    }
  })

  it('moves prompt settings out of the findings, as the same bytes, which still open', async () => {
    const world = await createTestDependencies({ engine })
    const own = await openEmptyDatabase(engine)
    close = async () => void (await Promise.all([world.close(), own.close()]))
    const { personId } = await aCoachee(world)
    const person = await world.database.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirstOrThrow()
    await writeFormerSettings(own.database, world.vault, person)
    const bytes = () => own.database.selectFrom('finding').select(['id', 'body']).where('id', '!=', 'check').orderBy('id').execute()
    const before = await bytes()
    expect(before).toHaveLength(expectedSettings.length)
    await migrate(own.database)
    expect(await own.database.selectFrom('prompt_setting').select(['id', 'body']).orderBy('id').execute()).toEqual(before)
    expect(await readSettings(own.database, world.vault)).toEqual({ settings: expectedSettings, left: ['check', 'check'] })
    expect(await bytes()).toEqual([])
  })

  it('refuses a database made by a newer version', async () => {
    await start()
    await expect(migrate(database, [])).rejects.toThrow('newer Krachtlijn')
  })

  it('gives numbers as numbers, bytes as bytes, and accepts FOR UPDATE', async () => {
    await start()
    const profile = new Uint8Array([0, 1, 254, 255])
    await database
      .insertInto('person')
      .values({
        id: 'p',
        space_id: 's',
        email_hash: null,
        profile,
        password_hash: null,
        totp: null,
        created_at: 1_800_000_000_000,
        last_seen_at: null,
        demo: 0,
      })
      .execute()
    const row = await database
      .transaction()
      .execute((transaction) => transaction.selectFrom('person').selectAll().forUpdate().executeTakeFirstOrThrow())
    expect(row).toMatchObject({ created_at: 1_800_000_000_000, demo: 0, profile })
    expect(row.profile.constructor.name).toBe('Uint8Array')
    const { count, total } = await database
      .selectFrom('person')
      .select((e) => [e.fn.countAll<number>().as('count'), e.fn.sum<number>('created_at').as('total')])
      .executeTakeFirstOrThrow()
    expect([count, total]).toEqual([1, 1_800_000_000_000])
  })

  it('refuses values outside a list, and a trajectory without space', async () => {
    await start()
    await expect(database.insertInto('space').values({ id: 's', kind: 'castle', owner_id: 'p', created_at: 1 }).execute()).rejects.toThrow()
    const body = new Uint8Array(1)
    const row = {
      space_id: 'none',
      id: 't',
      practice_id: 'r',
      coach_id: 'c',
      coachee_id: 'p',
      body,
      started_at: 1,
      ended_at: null,
      next_at: null,
    }
    await expect(database.insertInto('trajectory').values(row).execute()).rejects.toThrow()
  })

  it('undoes a transaction that throws, while others wait their turn', async () => {
    await start()
    const add = (id: string, fail: boolean) =>
      database.transaction().execute(async (transaction) => {
        await transaction.insertInto('setting').values({ key: id, value: '1' }).execute()
        if (fail) throw new Error('no')
      })
    await Promise.allSettled([add('a', false), add('b', true), add('c', false)])
    expect((await database.selectFrom('setting').select('key').orderBy('key').execute()).map((row) => row.key)).toEqual(['a', 'c'])
  })
})

describe('two processes that start at once', () => {
  it.runIf(testEngines.includes('postgres'))('migrate PostgreSQL once', async () => {
    const url = await createPostgresUrl()
    const both = await Promise.all([openPostgres(url, 2), openPostgres(url, 2), openPostgres(url, 2)])
    const names = await Promise.all(both.map((database) => migrate(database)))
    expect(names.flat()).toEqual(migrations.map((migration) => migration.name))
    await Promise.all(both.map((database) => database.destroy()))
  })

  it('migrate one SQLite file once', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs')
    const folder = mkdtempSync('/tmp/krachtlijn-migrate-')
    const both = [openSqlite(`${folder}/a.sqlite`), openSqlite(`${folder}/a.sqlite`)]
    const names: string[] = []
    for (const database of both) names.push(...(await migrate(database)))
    expect(names).toEqual(migrations.map((migration) => migration.name))
    for (const database of both) await database.destroy()
    rmSync(folder, { recursive: true })
  })
})
