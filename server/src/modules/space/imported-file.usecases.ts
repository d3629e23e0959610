// What each imported file added, so that it can be removed again: by its owner, or because the import failed or was killed halfway.
import type { Actor } from '#method/access/actor.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import {
  deleteFindingsOfSession,
  deleteImportedFile,
  deleteImportedItems,
  deleteSomeEvents,
  findByDigest,
  findImportedFile,
  importedFilesOf,
  insertImportedFile,
  insertImportedItems,
  setImportDone,
  someImportedItems,
  unfinishedImports,
} from './imported-file.repository.ts'

/** In the order in which they can be imported. `table`: the part under which an item is remembered. */
export const importedParts = [
  { list: 'trajectories', table: 'trajectory' },
  { list: 'sessions', table: 'session' },
  { list: 'findings', table: 'finding' },
  { list: 'alignments', table: 'alignment' },
  { list: 'notes', table: 'note' },
  { list: 'reminders', table: 'reminder' },
  { list: 'received', table: 'received' },
  { list: 'promptSettings', table: 'prompt_setting' },
] as const

type File = { readonly spaceId: string; readonly fileId: string }
type NewFile = {
  readonly spaceId: string
  readonly kind: 'space' | 'trace'
  readonly digest: string
  readonly byId: string
  readonly id?: string
}
type Needs = Pick<Dependencies, 'database'>

/** Hashed with a key: the digest of a known text could be found by trying. */
const keyed = (digest: string, { vault }: Pick<Dependencies, 'vault'>) => vault.hash('imported-file', digest)

export async function beginImport({ spaceId, kind, digest, byId, id }: NewFile, dependencies: Dependencies): Promise<string> {
  const fileId = id ?? dependencies.makeId()
  const row = {
    space_id: spaceId,
    id: fileId,
    kind,
    digest: keyed(digest, dependencies),
    by_id: byId,
    at: dependencies.clock(),
    done: 0 as const,
  }
  await insertImportedFile(dependencies.database, row)
  return fileId
}

export async function finishImport({ spaceId, fileId }: File, { database }: Needs): Promise<void> {
  await setImportDone(database, spaceId, fileId)
}

export async function noteImported(
  { spaceId, fileId, part, ids }: File & { readonly part: string; readonly ids: readonly string[] },
  { database }: Needs,
): Promise<void> {
  const rows = ids.map((id) => ({ space_id: spaceId, part, id, file_id: fileId }))
  await insertImportedItems(database, rows)
}

/** When this person's space got the same content from a file; null: never, or it was removed since. */
export async function importedBefore(
  { spaceId, digest }: { readonly spaceId: string; readonly digest: string },
  dependencies: Pick<Dependencies, 'database' | 'vault'>,
): Promise<number | null> {
  return (await findByDigest(dependencies.database, spaceId, keyed(digest, dependencies)))?.at ?? null
}

/** Whether this file was imported completely under this id, with this content. */
export async function isSameFile(
  { spaceId, fileId, digest }: File & { readonly digest: string },
  dependencies: Pick<Dependencies, 'database' | 'vault'>,
): Promise<boolean> {
  const row = await findImportedFile(dependencies.database, spaceId, fileId)
  return row?.done === 1 && row.digest === keyed(digest, dependencies)
}

const itemsAtOnce = 20

/** Removes a session that came from a file, with its findings, a few rows at a time. */
export async function removeSession({ spaceId, sessionId }: { readonly spaceId: string; readonly sessionId: string }, dependencies: Needs) {
  while (await deleteSomeEvents(dependencies.database, spaceId, sessionId));
  await inTransaction(dependencies, async ({ database }) => {
    await deleteFindingsOfSession(database, spaceId, sessionId)
    await deleteImportedItems(database, [{ space_id: spaceId, part: 'session', id: sessionId }])
    // Of a trace: the session has the id of its file.
    await deleteImportedFile(database, spaceId, sessionId)
  })
}

/** Removes everything that came from the file, a few rows at a time. Sessions take their findings with them. */
export async function undoImport({ spaceId, fileId }: File, dependencies: Needs): Promise<void> {
  for (;;) {
    const items = await someImportedItems(dependencies.database, spaceId, fileId, itemsAtOnce)
    if (items.length === 0) break
    for (const { part, id } of items) if (part === 'session') await removeSession({ spaceId, sessionId: id }, dependencies)
    await inTransaction(dependencies, ({ database }) => deleteImportedItems(database, items))
  }
  await deleteImportedFile(dependencies.database, spaceId, fileId)
}

export async function listImportedFiles({ actor }: { readonly actor: Actor }, { database }: Needs) {
  const rows = await importedFilesOf(database, actor.ownSpaceId)
  return rows.map(({ id, kind, at, items }) => ({ id, kind: kind as 'space' | 'trace', at, items }))
}

/** Only in one's own space. */
export async function removeImportedFile(
  { actor, fileId }: { readonly actor: Actor; readonly fileId: string },
  dependencies: Needs,
): Promise<{ ok: true } | Refusal> {
  const spaceId = actor.ownSpaceId
  if ((await findImportedFile(dependencies.database, spaceId, fileId)) === undefined) return refuse(404, 'imported-file.unknown')
  await undoImport({ spaceId, fileId }, dependencies)
  return { ok: true }
}

const hour = 3_600_000

/** Removes what was left of imports whose process was killed. */
export async function undoUnfinishedImports(dependencies: Pick<Dependencies, 'database' | 'clock'>, age = hour): Promise<void> {
  for (const { space_id: spaceId, id } of await unfinishedImports(dependencies.database, dependencies.clock() - age))
    await undoImport({ spaceId, fileId: id }, dependencies)
}
