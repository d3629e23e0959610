// Kysely on node:sqlite: a statement cache, transactions that take the write lock at their start, transactional DDL. There is one
// connection, and Kysely queues its users (supportsMultipleConnections is false), so transactions never mix.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { DatabaseConnection, Dialect, Driver, Kysely, SelectModifierNode, SqliteDatabase, SqliteStatement } from 'kysely'
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'

const cachedStatements = 300

class NodeSqliteAdapter extends SqliteAdapter {
  // Without this a failed migration would leave some of its tables behind.
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class NodeSqliteDriver extends SqliteDriver {
  // With a plain BEGIN, a transaction that reads and then writes fails with SQLITE_BUSY when another process wrote in between.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class NodeSqliteQueryCompiler extends SqliteQueryCompiler {
  /** Leaves out FOR UPDATE and the like: SQLite has no row locks, and a transaction has the write lock of the whole file. */
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === undefined || node.modifier === 'Distinct') super.visitSelectModifier(node)
  }
}

/** The part of the better-sqlite3 API that Kysely uses. */
function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>()
  return {
    close: () => {
      cache.clear()
      database.close()
    },
    prepare: (sql) => {
      const known = cache.get(sql)
      if (known) {
        cache.delete(sql)
        cache.set(sql, known)
        return known
      }
      const statement = adaptStatement(database.prepare(sql))
      cache.set(sql, statement)
      if (cache.size > cachedStatements) cache.delete(cache.keys().next().value ?? '')
      return statement
    },
  }
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
  }
}

export function createSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new NodeSqliteAdapter(),
    createDriver: (): Driver => new NodeSqliteDriver({ database: adaptDatabase(database) }),
    // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature.
    createIntrospector: (kysely: Kysely<any>) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new NodeSqliteQueryCompiler(),
  }
}
