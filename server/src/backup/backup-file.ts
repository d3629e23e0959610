// The format of a backup: gzipped JSON lines, the same for both databases. A header, then the rows, then the number of rows per table.
import type { BackupRow } from './backed-up.ts'

export const backupVersion = 1

/** `migrations`: those that the database had, oldest first. `at`: epoch milliseconds. `madeBy`: the version of Krachtlijn. */
export type BackupHeader = {
  readonly krachtlijn: 'backup'
  readonly version: number
  readonly madeBy: string
  readonly at: number
  readonly migrations: readonly string[]
}
export type RowCounts = Readonly<Record<string, number>>
export type BackupLine =
  | { readonly header: BackupHeader }
  | { readonly table: string; readonly row: BackupRow }
  | { readonly end: RowCounts }

/** Says in one sentence what is wrong and where, for the person who restores. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup'
}

export const writeHeader = (header: BackupHeader) => JSON.stringify(header)
export const writeEnd = (counts: RowCounts) => JSON.stringify({ end: counts })

/** Bytes become { base64 }. */
export function writeRow(table: string, row: BackupRow): string {
  const plain = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, writeValue(value)]))
  return JSON.stringify({ [table]: plain })
}

function writeValue(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

/** Throws DamagedBackup with the number of the line, from 1. */
export function readLine(text: string, number: number): BackupLine {
  const found = parse(text, number)
  if (number === 1) return { header: readHeader(found) }
  if (isRecord(found.end)) return { end: readCounts(found.end, number) }
  const [[table, row] = [], ...more] = Object.entries(found)
  if (table === undefined || !isRecord(row) || more.length > 0) throw damaged(number, 'is not a row')
  return {
    table,
    row: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readValue(value, number)])),
  }
}

function parse(text: string, number: number): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text)
    if (isRecord(found)) return found
  } catch {
    // Refused below, without repeating the text.
  }
  throw damaged(number, 'is not JSON of a backup')
}

function readHeader(found: Record<string, unknown>): BackupHeader {
  const { krachtlijn, version, madeBy, at, migrations } = found
  if (krachtlijn !== 'backup') throw damaged(1, 'does not say that this is a backup of Krachtlijn')
  if (version !== backupVersion) throw damaged(1, `has version ${Number(version)}; this Krachtlijn reads version ${backupVersion}`)
  if (!Array.isArray(migrations) || !migrations.every((one) => typeof one === 'string')) throw damaged(1, 'does not list the migrations')
  return { krachtlijn, version, madeBy: String(madeBy), at: Number(at), migrations }
}

function readCounts(found: Record<string, unknown>, number: number): RowCounts {
  if (!Object.values(found).every((count) => Number.isSafeInteger(count))) throw damaged(number, 'has no whole counts')
  return found as RowCounts
}

function readValue(value: unknown, number: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (isRecord(value) && typeof value.base64 === 'string') return new Uint8Array(Buffer.from(value.base64, 'base64'))
  throw damaged(number, 'has a value that no column can hold')
}

const isRecord = (found: unknown): found is Record<string, unknown> => typeof found === 'object' && found !== null && !Array.isArray(found)

export const damaged = (number: number, why: string) => new DamagedBackup(`Line ${number} of the backup ${why}.`)
