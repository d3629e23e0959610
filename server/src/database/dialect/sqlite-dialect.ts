// Kysely on node:sqlite: a statement cache, transactions that take the write lock at their start, transactional DDL. There is one
// connection that writes; its users wait for each other. Reads outside a transaction use a second connection, so they never wait for one.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { DatabaseConnection, Dialect, Driver, Kysely, QueryResult, SelectModifierNode } from 'kysely'
import { CompiledQuery, SelectQueryNode, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { breathe } from '../../in-slices.ts'
import { Turns } from '../../turns.ts'

const cachedStatements = 300
const sqliteBusy = 5
/** Milliseconds to wait for a lock of another process, without blocking this one. */
const waitAtMost = 5000
const betweenTries = 10

class NodeSqliteAdapter extends SqliteAdapter {
  // Without this a failed migration would leave some of its tables behind.
  override get supportsTransactionalDdl(): boolean {
    return true
  }
  // The connections below wait for each other themselves.
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

class NodeSqliteQueryCompiler extends SqliteQueryCompiler {
  /** Leaves out FOR UPDATE and the like: SQLite has no row locks, and a transaction has the write lock of the whole file. */
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === undefined || node.modifier === 'Distinct') super.visitSelectModifier(node)
  }
}

type Run = (sql: string, parameters: readonly unknown[]) => QueryResult<unknown>

/** Runs statements, and keeps those that were used last. */
function runOn(database: DatabaseSync): Run {
  const cache = new Map<string, { readonly statement: StatementSync; readonly reads: boolean }>()
  const prepare = (sql: string) => {
    const known = cache.get(sql)
    if (known) cache.delete(sql)
    const statement = known?.statement ?? database.prepare(sql)
    const prepared = known ?? { statement, reads: statement.columns().length > 0 }
    cache.set(sql, prepared)
    if (cache.size > cachedStatements) cache.delete(cache.keys().next().value ?? '')
    return prepared
  }
  return (sql, parameters) => {
    const { statement, reads } = prepare(sql)
    if (reads) return { rows: statement.all(...(parameters as SQLInputValue[])) }
    const { changes, lastInsertRowid } = statement.run(...(parameters as SQLInputValue[]))
    return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] }
  }
}

/** Another process has the write lock. The low byte is the primary code. */
const isBusy = (error: unknown) => ((error as { errcode?: number }).errcode ?? 0) % 256 === sqliteBusy

async function untilFree<T>(work: () => T): Promise<T> {
  for (let waited = 0; ; waited += betweenTries) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || waited >= waitAtMost) throw error
    }
    await setTimeout(betweenTries)
  }
}

/** `turns`: the write connection is used by one transaction or statement at a time. */
type Shared = { readonly writer: DatabaseSync; readonly write: Run; readonly read: Run | null; readonly turns: Turns }

class NodeSqliteConnection implements DatabaseConnection {
  readonly #shared: Shared
  /** Set while this connection is in a transaction. */
  #release: (() => void) | null = null

  constructor(shared: Shared) {
    this.#shared = shared
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    await breathe()
    return (await this.#execute(compiled)) as QueryResult<R>
  }

  async #execute({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<unknown>> {
    const { write, read, turns } = this.#shared
    if (this.#release !== null) return this.#inTransaction(sql, parameters)
    if (read !== null && SelectQueryNode.is(query)) return untilFree(() => read(sql, parameters))
    const release = await turns.take()
    const begins = /^begin\b/i.test(sql)
    try {
      const result = await untilFree(() => write(sql, parameters))
      if (begins) this.#release = release
      return result
    } finally {
      if (this.#release === null) release()
    }
  }

  #inTransaction(sql: string, parameters: readonly unknown[]): QueryResult<unknown> {
    const rollsBack = /^rollback$/i.test(sql)
    // A full disk makes SQLite roll back by itself. A second rollback would fail and hide the first error.
    if (rollsBack && !this.#shared.writer.isTransaction) return this.#end({ rows: [] })
    const result = this.#shared.write(sql, parameters)
    return rollsBack || /^commit$/i.test(sql) ? this.#end(result) : result
  }

  #end(result: QueryResult<unknown>): QueryResult<unknown> {
    this.#release?.()
    this.#release = null
    return result
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for this method; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported')
  }
}

const raw = (sql: string) => (connection: DatabaseConnection) => connection.executeQuery(CompiledQuery.raw(sql)).then(() => {})

/** `reader` null: a database in memory, which has one connection. */
export function createSqliteDialect(writer: DatabaseSync, reader: DatabaseSync | null): Dialect {
  const shared: Shared = { writer, write: runOn(writer), read: reader === null ? null : runOn(reader), turns: new Turns() }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => new NodeSqliteConnection(shared),
    // With a plain BEGIN, a transaction that reads and then writes fails with SQLITE_BUSY when another process wrote in between.
    beginTransaction: raw('begin immediate'),
    commitTransaction: raw('commit'),
    rollbackTransaction: raw('rollback'),
    releaseConnection: async () => {},
    destroy: async () => {
      reader?.close()
      writer.close()
    },
  }
  return {
    createAdapter: () => new NodeSqliteAdapter(),
    createDriver: () => driver,
    // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature.
    createIntrospector: (kysely: Kysely<any>) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new NodeSqliteQueryCompiler(),
  }
}
