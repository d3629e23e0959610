// A backup contains everything, opens only with its keys, and is restored as a whole or not at all, on either database.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { migrate, migrations } from '../database/migrate.ts'
import { openPostgres } from '../database/open-postgres.ts'
import { openSqlite } from '../database/open-sqlite.ts'
import type { Database } from '../database/tables.ts'
import { eraseDemo } from '../modules/demo/demo.usecases.ts'
import { fillWhenEmpty } from '../start/first-start.ts'
import { expectedSettings, readSettings, writeFormerSettings } from '../testing/former-settings.ts'
import { createPostgresUrl, openEmptyDatabase, type TestEngine, testEngines } from '../testing/open-test-database.ts'
import { createTestDependencies, describeOnEachDatabase, type TestDependencies } from '../testing/test-dependencies.ts'
import { openVault } from '../vault/open-vault.ts'
import { backedUp, leftOut } from './backed-up.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const about = { madeBy: '0.0.0-test', at: Date.UTC(2026, 10, 1) }

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function anEmptyDatabase(engine: TestEngine): Promise<Database> {
  const { database, close } = await openEmptyDatabase(engine)
  onTestFinished(close)
  return database
}

async function backupOf({ database }: Pick<TestDependencies, 'database'>): Promise<string> {
  const path = join(aFolder(), 'test.backup.gz')
  await writeBackup(database, path, about)
  return path
}

/** All rows of all tables in a backup, in the order of the primary key. */
async function everything(database: Database): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {}
  for (const { name, key } of backedUp) {
    const order = sql.join(key.map((column) => sql.ref(column)))
    all[name] = (await sql`select * from ${sql.table(name)} order by ${order}`.execute(database)).rows
  }
  return all
}

const countPeople = async (database: Database) => (await database.selectFrom('person').select('id').execute()).length

describeOnEachDatabase('a backup', (open, engine) => {
  let world: TestDependencies
  beforeAll(async () => {
    world = await open()
    await fillWhenEmpty(world)
  })
  const other: TestEngine = engine === 'sqlite' ? 'pglite' : 'sqlite'

  it.each([engine, other])('is restored row by row, and every sealed value opens: on %s', async (target) => {
    const database = await anEmptyDatabase(target)
    const read = await readBackup(await backupOf(world), database, world.vault)
    const before = await everything(world.database)
    expect(await everything(database)).toEqual(before)
    expect(read.rows).toBe(Object.values(before).flat().length)
    expect(read).toMatchObject({ madeAt: about.at, erased: 0 })
    expect(read.opened).toBeGreaterThan(500)
    // A backup contains no sign-ins.
    expect(await database.selectFrom('sign_in').selectAll().execute()).toEqual([])
  })

  it('knows every table with its primary key, and every sealed column', async () => {
    const tables = (await world.database.introspection.getTables()).filter(({ name }) => name !== 'migration')
    expect(tables.map(({ name }) => name).toSorted()).toEqual([...backedUp.map(({ name }) => name), ...leftOut].toSorted())
    const isBytes = (type: string) => ['blob', 'bytea'].includes(type.toLowerCase())
    const bytes = tables.flatMap(({ name, columns }) =>
      columns.filter((column) => isBytes(column.dataType)).map((column) => `${name}.${column.name}`),
    )
    const sealed = backedUp.flatMap(({ name, sealed }) => Object.keys(sealed).map((column) => `${name}.${column}`))
    expect(bytes.toSorted()).toEqual([...sealed, 'address_check.body', 'passkey.public_key', 'push_subscription.body'].toSorted())
  })

  it('of an older version is migrated', async () => {
    const old = await anEmptyDatabase(engine)
    await migrate(old, migrations.slice(0, 2))
    const {
      version: _version,
      written: _written,
      email_verified_at: _verified,
      ...person
    } = await world.database.selectFrom('person').selectAll().executeTakeFirstOrThrow()
    await old
      .insertInto('person')
      .values(person as never)
      .execute()
    const database = await anEmptyDatabase(engine)
    expect(await readBackup(await backupOf({ database: old }), database, world.vault)).toMatchObject({ rows: 1, opened: 1 })
    expect(await database.selectFrom('received').selectAll().execute()).toEqual([])
    expect(await database.selectFrom('person').select(['version', 'written']).execute()).toEqual([{ version: 1, written: '{}' }])
    expect(await migrate(database)).toEqual([])
  })

  it('from before the table prompt_setting restores its settings into that table, unchanged', async () => {
    const old = await anEmptyDatabase(engine)
    const person = await world.database.selectFrom('person').selectAll().executeTakeFirstOrThrow()
    await writeFormerSettings(old, world.vault, person)
    const database = await anEmptyDatabase(engine)
    await readBackup(await backupOf({ database: old }), database, world.vault)
    expect(await readSettings(database, world.vault)).toEqual({ settings: expectedSettings, left: ['check', 'check'] })
  })

  it('is not restored into a database that is not empty', async () => {
    const path = await backupOf(world)
    await expect(readBackup(path, world.database, world.vault)).rejects.toThrow('This database is not empty')
  })

  it('is restored as a whole or not at all', async () => {
    const path = await backupOf(world)
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
    writeFileSync(`${path}.short`, gzipSync(lines.slice(0, -1).join('\n')))
    const database = await anEmptyDatabase(engine)
    await expect(readBackup(`${path}.short`, database, world.vault)).rejects.toThrow('not written whole')
    expect(await countPeople(database)).toBe(0)
    await readBackup(path, database, world.vault)
    expect(await countPeople(database)).toBe(await countPeople(world.database))
  })

  it('is refused with keys that are older', async () => {
    const stranger = openVault(aFolder(), null)
    onTestFinished(stranger.close)
    await expect(readBackup(await backupOf(world), await anEmptyDatabase(engine), stranger)).rejects.toThrow(/older than the backup/)
  })

  it('leaves erased what was erased since, without any row of it', async () => {
    const path = await backupOf(world)
    const people = await countPeople(world.database)
    await eraseDemo(world)
    const database = await anEmptyDatabase(engine)
    expect(await readBackup(path, database, world.vault)).toMatchObject({ erased: people, opened: 0 })
    for (const table of ['person', 'space', 'finding', 'session_event', 'note', 'membership'] as const)
      expect(await database.selectFrom(table).selectAll().execute(), table).toEqual([])
  })
})

describe.each(testEngines.filter((engine) => engine !== 'pglite'))('a backup on %s while others write', (engine) => {
  it('contains the data of one instant', async () => {
    const place = engine === 'postgres' ? await createPostgresUrl() : join(aFolder(), 'busy.sqlite')
    const open = async () => (engine === 'postgres' ? openPostgres(place, 1) : openSqlite(place))
    const [busy, other] = [await open(), await open()]
    onTestFinished(async () => void (await Promise.all([busy.destroy(), other.destroy()])))
    await migrate(busy)
    await busy.insertInto('setting').values({ key: 'before', value: '1' }).execute()
    // Practices are read after settings: without one snapshot, the backup would have the practice and not the setting.
    const write = async () => {
      await other.insertInto('setting').values({ key: 'after', value: '1' }).execute()
      await other.insertInto('practice').values({ id: 'after', name: 'after', demo: 0, created_at: 1 }).execute()
    }
    const path = join(aFolder(), 'test.backup.gz')
    const interrupted = busy.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.rows.some((row) => row.key === 'before')) await write()
        return result
      },
    })
    await writeBackup(interrupted, path, about)
    const lines = gunzipSync(readFileSync(path)).toString()
    expect(lines).toContain('"before"')
    expect(lines).not.toContain('"after"')
    expect(await other.selectFrom('practice').select('id').execute()).toEqual([{ id: 'after' }])
  })
})

describe('a backup that is damaged', () => {
  let world: TestDependencies
  let lines: readonly string[]
  let path: string
  const damagedFile = (change: (lines: string[]) => void): string => {
    const changed = [...lines]
    change(changed)
    writeFileSync(path, gzipSync(changed.join('\n')))
    return path
  }
  const rowOf = (table: string) => lines.findIndex((line) => line.startsWith(`{"${table}":`))

  beforeAll(async () => {
    world = await createTestDependencies()
    await fillWhenEmpty(world)
    return world.close
  })

  it.each([
    ['not a backup', (all: string[]) => all.splice(0, 1), /^Line 1 .* does not say that this is a backup/],
    ['another version', (all: string[]) => (all[0] = (all[0] ?? '').replace('"version":1', '"version":2')), /version 2; .* version 1/],
    ['a newer Krachtlijn', (all: string[]) => (all[0] = (all[0] ?? '').replace('"0001-', '"0009-')), /newer Krachtlijn/],
    ['no end', (all: string[]) => all.splice(all.length - 2), /not written whole/],
    ['a row less', (all: string[]) => all.splice(rowOf('note'), 1), /says it has \d+ rows of note, and has \d+/],
    ['a row twice', (all: string[]) => all.splice(rowOf('note'), 0, all[rowOf('note')] ?? ''), /do not fit in note/],
    ['a broken line', (all: string[]) => all.splice(rowOf('note'), 1, '{"note":'), /^Line \d+ .* is not JSON/],
    ['an unknown table', (all: string[]) => all.splice(rowOf('note'), 1, '{"notes":{"id":"1"}}'), /table that is not known/],
    ['a table that does not travel', (all: string[]) => all.splice(rowOf('note'), 1, '{"sign_in":{"id":"1"}}'), /table that is not known/],
    ['an unknown column', (all: string[]) => all.splice(rowOf('note'), 1, '{"note":{"secret":"1"}}'), /column that note does not have/],
    ['a value of another kind', (all: string[]) => all.splice(rowOf('note'), 1, '{"note":{"id":[1]}}'), /value that no column/],
    [
      'words of another row',
      (all: string[]) => {
        const [one, two] = [rowOf('note'), rowOf('note') + 1]
        const bodyOf = (line = '') => /"base64":"[^"]+"/.exec(line)?.[0] ?? ''
        all[one] = (all[one] ?? '').replace(bodyOf(all[one]), bodyOf(all[two]))
      },
      /A value in note does not open/,
    ],
  ] as const)('%s, and nothing was put back', async (_what, change, sentence) => {
    path = await backupOf(world)
    lines = gunzipSync(readFileSync(path)).toString().split('\n')
    const database = await anEmptyDatabase('sqlite')
    const whole = readFileSync(path)
    await expect(readBackup(damagedFile(change), database, world.vault)).rejects.toThrow(sentence)
    // Afterwards the undamaged backup can be restored into the same database.
    writeFileSync(path, whole)
    expect((await readBackup(path, database, world.vault)).rows).toBeGreaterThan(500)
  })

  it('a file that was cut off is refused', async () => {
    const path = await backupOf(world)
    writeFileSync(path, readFileSync(path).subarray(0, 20_000))
    await expect(readBackup(path, await anEmptyDatabase('sqlite'), world.vault)).rejects.toThrow(/cannot be read after line \d+/)
  })
})
