// The backup file, line by line: gzipped JSON lines, the same for both databases. First what it is, then rows, then how many.
import type { Row } from './backed-up.ts'

export const backupVersion = 1

/** `migrations`: how far the tables had come, oldest first. `at`: epoch milliseconds. `madeBy`: version of Krachtlijn. */
export type Opening = {
  readonly krachtlijn: 'backup'
  readonly version: number
  readonly madeBy: string
  readonly at: number
  readonly migrations: readonly string[]
}
export type Counts = Readonly<Record<string, number>>
export type Line = { readonly opening: Opening } | { readonly table: string; readonly row: Row } | { readonly end: Counts }

/** What is wrong with a backup and where; the sentence is for the person who restores. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup'
}

export const writeOpening = (opening: Opening) => JSON.stringify(opening)
export const writeEnd = (counts: Counts) => JSON.stringify({ end: counts })

/** @example writeRow('setting', { key: 'a', value: '1' }) // '{"setting":{"key":"a","value":"1"}}' */
export function writeRow(table: string, row: Row): string {
  const plain = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, writeValue(value)]))
  return JSON.stringify({ [table]: plain })
}

function writeValue(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

/** Throws `DamagedBackup` with the number of the line, from 1. */
export function readLine(text: string, number: number): Line {
  const found = parse(text, number)
  if (number === 1) return { opening: readOpening(found) }
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
    // Said below, without the text itself.
  }
  throw damaged(number, 'is not JSON of a backup')
}

function readOpening(found: Record<string, unknown>): Opening {
  const { krachtlijn, version, madeBy, at, migrations } = found
  if (krachtlijn !== 'backup') throw damaged(1, 'does not say that this is a backup of Krachtlijn')
  if (version !== backupVersion) throw damaged(1, `has version ${Number(version)}; this Krachtlijn reads version ${backupVersion}`)
  if (!Array.isArray(migrations) || !migrations.every((one) => typeof one === 'string')) throw damaged(1, 'does not list the migrations')
  return { krachtlijn, version, madeBy: String(madeBy), at: Number(at), migrations }
}

function readCounts(found: Record<string, unknown>, number: number): Counts {
  if (!Object.values(found).every((count) => Number.isSafeInteger(count))) throw damaged(number, 'has no whole counts')
  return found as Counts
}

function readValue(value: unknown, number: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (isRecord(value) && typeof value.base64 === 'string') return new Uint8Array(Buffer.from(value.base64, 'base64'))
  throw damaged(number, 'has a value that no column can hold')
}

const isRecord = (found: unknown): found is Record<string, unknown> => typeof found === 'object' && found !== null && !Array.isArray(found)

export const damaged = (number: number, why: string) => new DamagedBackup(`Line ${number} of the backup ${why}.`)
