// Opens PostgreSQL by DATABASE_URL. Migrations: migrate.ts.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { StartRefusal } from '../start/start-refusal.ts'
import { postgresParsers } from './dialect/postgres-types.ts'
import type { Database, Tables } from './tables.ts'

/** Connects once to check the settings; throws StartRefusal when that fails. Later failures are handled per query by the pool. */
export async function openPostgres(url: string, poolSize = 10): Promise<Database> {
  const types = {
    getTypeParser: (type: number, format?: 'text' | 'binary') => postgresParsers[type] ?? pg.types.getTypeParser(type, format),
  }
  const pool = new pg.Pool({ connectionString: url, max: poolSize, types: types as pg.CustomTypesConfig, application_name: 'krachtlijn' })
  // Without a listener, an idle connection that breaks would end the process.
  pool.on('error', () => {})
  try {
    const client = await pool.connect()
    client.release()
  } catch (error) {
    await pool.end()
    throw new StartRefusal(`PostgreSQL of DATABASE_URL cannot be reached: ${(error as { code?: string }).code ?? 'no answer'}.`)
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
