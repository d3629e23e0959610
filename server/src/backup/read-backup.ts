// Restores a backup into an empty database and proves it with its keys: all of it, or nothing.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { inTransaction } from '../database/in-transaction.ts'
import { migrate, migrations } from '../database/migrate.ts'
import type { Database, Tables, Transacting } from '../database/tables.ts'
import { StartRefusal } from '../start/start-refusal.ts'
import type { OpenVault } from '../vault/open-vault.ts'
import { type BackupRow, backedUp } from './backed-up.ts'
import { type BackupHeader, type BackupLine, DamagedBackup, damaged, type RowCounts, readLine } from './backup-file.ts'
import { proveAllOpens, removeErased } from './prove-backup.ts'

const rowsAtOnce = 200

const sum = (counts: RowCounts) => Object.values(counts).reduce((all, count) => all + count, 0)

type Numbered = { readonly number: number; readonly line: BackupLine }

/** `erased`: spaces that were erased after the backup was made. `opened`: number of sealed values, all of them. */
export type BackupSummary = { readonly madeAt: number; readonly rows: number; readonly erased: number; readonly opened: number }

/** Throws DamagedBackup or StartRefusal; then nothing was restored. Runs later migrations afterwards. */
export async function readBackup(path: string, database: Database, vault: OpenVault): Promise<BackupSummary> {
  const lines = linesOf(path)
  try {
    const first = (await lines.next()).value
    if (!first || !('header' in first.line)) throw new DamagedBackup('The backup is empty.')
    const { header } = first.line
    await prepare(database, header)
    const read = await inTransaction({ database }, async ({ database: transaction }) => {
      const counts = await putBack(transaction, lines)
      const erased = await removeErased(transaction, vault, header.at)
      return { rows: sum(counts), erased, opened: await proveAllOpens(transaction, vault, Object.keys(counts)) }
    })
    await migrate(database)
    return { madeAt: header.at, ...read }
  } finally {
    await lines.return(undefined)
  }
}

async function* linesOf(path: string): AsyncGenerator<Numbered, undefined> {
  const file = createReadStream(path)
  const unzipped = createGunzip()
  // pipe() does not pass on errors: without this the reader would wait forever.
  file.on('error', (error) => unzipped.destroy(error)).pipe(unzipped)
  let number = 0
  try {
    for await (const text of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      yield { number, line: readLine(text, number) }
    }
  } catch (error) {
    if (error instanceof DamagedBackup) throw error
    throw new DamagedBackup(`The backup cannot be read after line ${number} (${(error as { code?: string }).code ?? 'damaged'}).`)
  } finally {
    file.destroy()
  }
}

/** Creates the tables as they were when the backup was made. */
async function prepare(database: Database, { migrations: made, madeBy }: BackupHeader): Promise<void> {
  const known = migrations.map(({ name }) => name)
  if (made.some((name, index) => name !== known[index]))
    throw new StartRefusal(`This backup was made by a newer Krachtlijn (${madeBy}); restore it with that version.`)
  const there = new Set((await database.introspection.getTables()).map(({ name }) => name))
  if (there.size > 0 && !(await isEmpty(database, there, made)))
    throw new StartRefusal('This database is not empty; restore the backup into an empty one.')
  await migrate(
    database,
    migrations.filter(({ name }) => made.includes(name)),
  )
}

/** Also true after a restore that was refused halfway: tables without rows. */
async function isEmpty(database: Database, there: ReadonlySet<string>, made: readonly string[]): Promise<boolean> {
  if (!there.has('migration') || !there.has('person')) return false
  const { rows: done } = await sql<{ name: string }>`select name from migration`.execute(database)
  if (done.some(({ name }) => !made.includes(name))) return false
  return (await database.selectFrom('person').select('id').limit(1).execute()).length === 0
}

async function putBack(transaction: Transacting, lines: AsyncGenerator<Numbered, undefined>): Promise<RowCounts> {
  const columns = new Map(
    (await transaction.introspection.getTables()).map((table) => [table.name, new Set(table.columns.map((one) => one.name))]),
  )
  const waiting: { table: string; rows: BackupRow[]; from: number } = { table: '', rows: [], from: 0 }
  const counts: Record<string, number> = {}
  const flush = async () => {
    if (waiting.rows.length === 0) return
    await insert(transaction, waiting.table, waiting.rows, waiting.from)
    counts[waiting.table] = (counts[waiting.table] ?? 0) + waiting.rows.length
    waiting.rows = []
  }
  let end: RowCounts | null = null
  for await (const { number, line } of lines) {
    if (end || 'header' in line) throw damaged(number, 'comes after the end')
    if ('end' in line) {
      end = line.end
      continue
    }
    if (!backedUp.some(({ name }) => name === line.table)) throw damaged(number, 'is of a table that is not known')
    const unknown = Object.keys(line.row).some((column) => !columns.get(line.table)?.has(column))
    if (unknown) throw damaged(number, `has a column that ${line.table} does not have`)
    if (line.table !== waiting.table || waiting.rows.length >= rowsAtOnce) await flush()
    if (waiting.rows.length === 0) Object.assign(waiting, { table: line.table, from: number })
    waiting.rows.push(line.row)
  }
  await flush()
  if (end === null) throw new DamagedBackup('The backup stops before its end: it was not written whole.')
  const short = Object.entries(end).find(([table, count]) => (counts[table] ?? 0) !== count)
  if (short) throw new DamagedBackup(`The backup says it has ${short[1]} rows of ${short[0]}, and has ${counts[short[0]] ?? 0}.`)
  return counts
}

async function insert(transaction: Transacting, table: string, rows: readonly BackupRow[], from: number): Promise<void> {
  try {
    // The columns were checked; the table itself refuses wrong values.
    await transaction
      .insertInto(table as keyof Tables)
      .values(rows as never)
      .execute()
  } catch {
    throw new DamagedBackup(`Lines ${from} to ${from + rows.length - 1} of the backup do not fit in ${table}.`)
  }
}
