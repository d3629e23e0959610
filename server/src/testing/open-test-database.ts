// A real database with the real migrations for each test, on every engine: SQLite, PGlite in memory, and PostgreSQL where it is installed.
// KRACHTLIJN_TEST_ENGINES (comma separated) selects fewer.
import { randomBytes } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import pg from 'pg'
import { postgresParsers } from '../database/dialect/postgres-types.ts'
import { migrate } from '../database/migrate.ts'
import { openPostgres } from '../database/open-postgres.ts'
import { openSqlite } from '../database/open-sqlite.ts'
import type { Database, Tables } from '../database/tables.ts'
import { findPostgres, startCluster } from './postgres-cluster.ts'

export type TestEngine = 'sqlite' | 'pglite' | 'postgres'
export type TestDatabase = { readonly engine: TestEngine; readonly database: Database; readonly close: () => Promise<void> }

/** The engines that tests run on here. Without initdb, PostgreSQL is not in the list. */
export const testEngines: readonly TestEngine[] = (['sqlite', 'pglite', 'postgres'] as const)
  .filter((engine) => process.env.KRACHTLIJN_TEST_ENGINES?.split(',').includes(engine) ?? true)
  .filter((engine) => engine !== 'postgres' || findPostgres() !== null)

export async function openTestDatabase(engine: TestEngine): Promise<TestDatabase> {
  if (engine === 'sqlite') return openMemory()
  return engine === 'pglite' ? openPglite() : openOnCluster()
}

async function openMemory(): Promise<TestDatabase> {
  const database = openSqlite(':memory:')
  await migrate(database)
  return { engine: 'sqlite', database, close: () => database.destroy() }
}

type Kept = { readonly database: Database; readonly tables: string }
// Starting PGlite takes a second and emptying it milliseconds, so each worker reuses idle ones.
const idle: Kept[] = []

async function openPglite(): Promise<TestDatabase> {
  const kept = idle.pop() ?? (await startPglite())
  await sql.raw(`truncate ${kept.tables} restart identity cascade`).execute(kept.database)
  return { engine: 'pglite', database: kept.database, close: async () => void idle.push(kept) }
}

async function openPlainPglite(): Promise<Database> {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await PGlite.create({ parsers: postgresParsers }) }) })
}

async function startPglite(): Promise<Kept> {
  const database = await openPlainPglite()
  await migrate(database)
  const { rows } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`.execute(database)
  return { database, tables: rows.map((row) => `"${row.name}"`).join(', ') }
}

let template: Promise<void> | null = null

async function openOnCluster(): Promise<TestDatabase> {
  const socket = await startCluster()
  template ??= makeTemplate(socket)
  await template
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(socket, `create database ${name} template ${templateName}`)
  const database = await openPostgres(urlOf(socket, name), 5)
  const close = async () => {
    await database.destroy()
    await administer(socket, `drop database if exists ${name} with (force)`)
  }
  return { engine: 'postgres', database, close }
}

const templateName = `template_${process.pid}_${randomBytes(3).toString('hex')}`
const urlOf = (socket: string, name: string) => `postgresql://krachtlijn@/${name}?host=${encodeURIComponent(socket)}`

/** Without migrations: for tests of migrating. */
export async function openEmptyDatabase(engine: TestEngine): Promise<TestDatabase> {
  const database =
    engine === 'sqlite'
      ? openSqlite(':memory:')
      : engine === 'pglite'
        ? await openPlainPglite()
        : await openPostgres(await createPostgresUrl(), 1)
  return { engine, database, close: () => database.destroy() }
}

/** A new empty database on the PostgreSQL of this run, without migrations. For tests of migrating and of the server process. */
export async function createPostgresUrl(): Promise<string> {
  const socket = await startCluster()
  const name = `plain_${randomBytes(8).toString('hex')}`
  await administer(socket, `create database ${name}`)
  return urlOf(socket, name)
}

async function makeTemplate(socket: string): Promise<void> {
  await administer(socket, `create database ${templateName}`)
  const database = await openPostgres(urlOf(socket, templateName), 1)
  await migrate(database)
  await database.destroy()
}

async function administer(socket: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(socket, 'postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
