// Proves that a database and its keys belong together: opens every sealed value once.
import { eraseRecordRows, eraseSpaceRows } from '../database/erase-rows.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database, Sealed, Transacting } from '../database/tables.ts'
import { StartRefusal } from '../start/start-refusal.ts'
import type { OpenVault } from '../vault/open-vault.ts'
import { type BackupRow, backedUp } from './backed-up.ts'
import { pieces } from './pieces.ts'

/**
 * Deletes what was erased after the backup was made: the rows of spaces whose keys are destroyed, and single records that the keys
 * remember. `at`: the end of trajectories whose coach was erased. Gives the number of spaces. Throws StartRefusal when keys are missing
 * that were never destroyed.
 */
export async function removeErased(database: Database, vault: OpenVault, at: number): Promise<number> {
  const spaces = (await database.selectFrom('space').select('id').execute()).map(({ id }) => id)
  const missing = spaces.filter((id) => vault.keyState(id) === 'missing').length
  if (missing > 0)
    throw new StartRefusal(`These keys are older than the backup: ${missing} of ${spaces.length} spaces have no key in them.`)
  const erased = spaces.filter((id) => vault.keyState(id) === 'destroyed')
  for (const id of erased) await eraseSpaceRows(database, id, at)
  for (const { spaceId, recordId } of vault.allErased()) await eraseRecordRows(database, spaceId, recordId)
  return erased.length
}

/** At each start: deletes the rows of spaces whose keys were destroyed by a process that was killed before it deleted them. */
export async function finishErasures(database: Database, vault: OpenVault, at: number): Promise<void> {
  for (const { id } of await database.selectFrom('space').select('id').execute())
    if (vault.keyState(id) === 'destroyed') await inTransaction({ database }, (within) => eraseSpaceRows(within.database, id, at))
}

/** The number of sealed values that were opened. Throws StartRefusal, with the name of the table, at the first that does not open. */
export async function proveAllOpens(database: Transacting, vault: OpenVault, tables: readonly string[]): Promise<number> {
  const spaceOf = new Map((await database.selectFrom('person').select(['id', 'space_id']).execute()).map((row) => [row.id, row.space_id]))
  let opened = 0
  for (const { name, key, sealed } of backedUp.filter((table) => tables.includes(table.name))) {
    const columns = Object.entries(sealed)
    if (columns.length === 0) continue
    for await (const rows of pieces(database, name, key))
      for (const row of rows)
        for (const [column, recordOf] of columns) {
          if (row[column] === null) continue
          await open(vault, name, spaceIdOf(row, spaceOf), recordOf(row), row[column] as Sealed)
          opened += 1
        }
  }
  return opened
}

function spaceIdOf(row: BackupRow, spaceOf: ReadonlyMap<string, string>): string {
  return String(row.space_id ?? spaceOf.get(String(row.person_id)))
}

async function open(vault: OpenVault, table: string, spaceId: string, record: string, sealed: Sealed): Promise<void> {
  try {
    await vault.open(spaceId, record, sealed)
  } catch {
    throw new StartRefusal(
      `A value in ${table} does not open with these keys: the backup is damaged, or the keys belong to another installation.`,
    )
  }
}
