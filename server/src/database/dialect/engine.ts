// The differences between the two databases in SQL, apart from opening a connection.
import { SqliteAdapter, sql } from 'kysely'
import type { Database, Transacting } from '../tables.ts'

export type Engine = 'sqlite' | 'postgres'

export function engineOf(database: Database | Transacting): Engine {
  return database.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
}

/** Column types for migrations. `suffix` ends a CREATE TABLE: with STRICT, SQLite refuses the same wrong types as PostgreSQL. */
export const columnTypes = {
  sqlite: { instant: 'INTEGER', sealed: 'BLOB', suffix: 'STRICT' },
  postgres: { instant: 'BIGINT', sealed: 'BYTEA', suffix: '' },
} as const

const migrationLock = 7_205_461_033

/** Locks until the transaction ends. On SQLite the transaction has the write lock already. */
export async function lockForMigration(transaction: Transacting): Promise<void> {
  if (engineOf(transaction) === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction)
}
