// Rows of imported files and of what each of them added.
import type { Database, ImportedFileRow, ImportedItemRow } from '../../database/tables.ts'

export async function insertImportedFile(database: Database, row: ImportedFileRow): Promise<void> {
  await database.insertInto('imported_file').values(row).execute()
}

export async function setImportDone(database: Database, spaceId: string, fileId: string): Promise<void> {
  await database.updateTable('imported_file').set({ done: 1 }).where('space_id', '=', spaceId).where('id', '=', fileId).execute()
}

export async function findImportedFile(database: Database, spaceId: string, fileId: string): Promise<ImportedFileRow | undefined> {
  return database.selectFrom('imported_file').selectAll().where('space_id', '=', spaceId).where('id', '=', fileId).executeTakeFirst()
}

export async function findByDigest(database: Database, spaceId: string, digest: string): Promise<ImportedFileRow | undefined> {
  return database
    .selectFrom('imported_file')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('digest', '=', digest)
    .where('done', '=', 1)
    .executeTakeFirst()
}

/** Newest first, with the number of rows that each added. */
export async function importedFilesOf(database: Database, spaceId: string): Promise<(ImportedFileRow & { readonly items: number })[]> {
  const rows = await database
    .selectFrom('imported_file')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('imported_item')
        .whereRef('imported_item.space_id', '=', 'imported_file.space_id')
        .whereRef('imported_item.file_id', '=', 'imported_file.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('items'),
    )
    .where('space_id', '=', spaceId)
    .where('done', '=', 1)
    .orderBy('at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, items: Number(row.items) }))
}

export async function unfinishedImports(database: Database, before: number): Promise<ImportedFileRow[]> {
  return database.selectFrom('imported_file').selectAll().where('done', '=', 0).where('at', '<', before).execute()
}

export async function insertImportedItems(database: Database, rows: readonly ImportedItemRow[]): Promise<void> {
  if (rows.length === 0) return
  await database
    .insertInto('imported_item')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function someImportedItems(database: Database, spaceId: string, fileId: string, most: number): Promise<ImportedItemRow[]> {
  return database
    .selectFrom('imported_item')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('file_id', '=', fileId)
    .limit(most)
    .execute()
}

/** Deletes these items with their rows. Rows below them (events, revisions) go by themselves. */
export async function deleteImportedItems(database: Database, items: readonly Omit<ImportedItemRow, 'file_id'>[]): Promise<void> {
  for (const { space_id: spaceId, part, id } of items) {
    await database
      .deleteFrom(part as 'note')
      .where('space_id', '=', spaceId)
      .where('id', '=', id)
      .execute()
    await database.deleteFrom('imported_item').where('space_id', '=', spaceId).where('part', '=', part).where('id', '=', id).execute()
  }
}

export async function deleteImportedFile(database: Database, spaceId: string, fileId: string): Promise<void> {
  await database.deleteFrom('imported_file').where('space_id', '=', spaceId).where('id', '=', fileId).execute()
}

/** Findings that were made from a session: they have no meaning of their own once it is gone. */
export async function deleteFindingsOfSession(database: Database, spaceId: string, sessionId: string): Promise<void> {
  await database.deleteFrom('finding').where('space_id', '=', spaceId).where('session_id', '=', sessionId).execute()
}

const rowsAtOnce = 500

/** Some events of a session, so that deleting a long one makes nobody wait. False when none was left. */
export async function deleteSomeEvents(database: Database, spaceId: string, sessionId: string): Promise<boolean> {
  const some = await database
    .selectFrom('session_event')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('session_id', '=', sessionId)
    .limit(rowsAtOnce)
    .execute()
  if (some.length === 0) return false
  const ids = some.map(({ id }) => id)
  await database
    .deleteFrom('session_event')
    .where('space_id', '=', spaceId)
    .where('session_id', '=', sessionId)
    .where('id', 'in', ids)
    .execute()
  return true
}
