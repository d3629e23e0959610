// Rows of one space that its owner may export, and inserting such rows.
import type {
  AgreementRow,
  AlignmentRevisionRow,
  AlignmentRow,
  AlignmentStateRow,
  Database,
  FindingRevisionRow,
  FindingRow,
  FindingShareRow,
  NoteRow,
  PromptSettingRow,
  ReceivedRow,
  ReminderRow,
  SessionRow,
  TrajectoryRow,
} from '../../database/tables.ts'
import { mapInSlices } from '../../in-slices.ts'

/** The tables of a space that its owner may export, with the order of their rows in the file. */
const orders = {
  trajectory: ['started_at', 'id'],
  agreement: ['trajectory_id', 'version'],
  finding: ['created_at', 'id'],
  finding_revision: ['finding_id', 'revision'],
  finding_share: ['finding_id', 'shared_at'],
  session: ['created_at', 'id'],
  session_event: ['session_id', 'position'],
  alignment: ['created_at', 'id'],
  alignment_revision: ['alignment_id', 'version'],
  alignment_state: ['at', 'id'],
  note: ['at', 'id'],
  reminder: ['created_at', 'id'],
  received: ['at', 'id'],
  prompt_setting: ['created_at', 'id'],
} as const

export type ExportedTable = Exclude<keyof typeof orders, 'session_event'>
export type ExportedRows = {
  readonly trajectory: TrajectoryRow
  readonly agreement: AgreementRow
  readonly finding: FindingRow
  readonly finding_revision: FindingRevisionRow
  readonly finding_share: FindingShareRow
  readonly session: SessionRow
  readonly alignment: AlignmentRow
  readonly alignment_revision: AlignmentRevisionRow
  readonly alignment_state: AlignmentStateRow
  readonly note: NoteRow
  readonly reminder: ReminderRow
  readonly received: ReceivedRow
  readonly prompt_setting: PromptSettingRow
}

const idsAtOnce = 50

/** All ids of one table in the space, some at a time. */
export async function* idsInOrder(database: Database, spaceId: string, table: ExportedTable): AsyncGenerator<readonly string[], void> {
  const query = database
    .selectFrom(table as 'note')
    .select('id')
    .where('space_id', '=', spaceId)
  const rows = await orders[table].reduce((ordered, column) => ordered.orderBy(column as 'id'), query).execute()
  for (let start = 0; start < rows.length; start += idsAtOnce) yield rows.slice(start, start + idsAtOnce).map(({ id }) => id)
}

/** The rows in the space with one of these values in `column`. */
export async function rowsOfSpace<T extends ExportedTable>(
  database: Database,
  spaceId: string,
  table: T,
  [column, values]: readonly [column: string, values: readonly string[]],
): Promise<ExportedRows[T][]> {
  const query = database
    .selectFrom(table as 'note')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where(column as 'id', 'in', [...values])
  const rows = await orders[table].reduce((ordered, name) => ordered.orderBy(name as 'id'), query).execute()
  return rows as unknown as ExportedRows[T][]
}

/** False when the row exists already. */
export async function putRow<T extends keyof typeof orders>(database: Database, table: T, row: object): Promise<boolean> {
  const result = await database
    .insertInto(table as 'note')
    .values(row as NoteRow)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows) === 1
}

const rowsPerStatement = 25

/** Inserts in small batches, so that the server can handle other requests in between. */
export async function putRows<T extends keyof typeof orders, Item>(
  database: Database,
  table: T,
  items: readonly Item[],
  rowOf: (item: Item, index: number) => Promise<object>,
): Promise<void> {
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    const some = items.slice(start, start + rowsPerStatement)
    const rows = await mapInSlices(some, (item, index) => rowOf(item, start + index))
    await database
      .insertInto(table as 'note')
      .values(rows as NoteRow[])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** The practice of each trajectory in this space; null: the own place, or an imported trajectory. */
export async function practicesHere(database: Database, spaceId: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await database.selectFrom('trajectory').select(['id', 'practice_id']).where('space_id', '=', spaceId).execute()
  return new Map(rows.map((row) => [row.id, row.practice_id]))
}

/** Which of these ids are trajectories in another space. */
export async function trajectoryIdsElsewhere(database: Database, spaceId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database
    .selectFrom('trajectory')
    .select('id')
    .where('id', 'in', [...ids])
    .where('space_id', '!=', spaceId)
    .execute()
  return new Set(rows.map((row) => row.id))
}

export async function numbersTaken(database: Database, spaceId: string): Promise<{ trajectory_id: string; number: number }[]> {
  return database.selectFrom('session').select(['trajectory_id', 'number']).where('space_id', '=', spaceId).execute()
}

/** All ids that exist in this space. */
export async function knownIds(database: Database, spaceId: string): Promise<ReadonlySet<string>> {
  const tables = ['trajectory', 'finding', 'session', 'alignment', 'note'] as const
  const lists = await Promise.all(tables.map((table) => idsOf(database, table, spaceId)))
  return new Set(lists.flatMap((ids) => [...ids]))
}

export async function idsOf(database: Database, table: keyof typeof orders, spaceId: string): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom(table as 'note')
    .select('id')
    .where('space_id', '=', spaceId)
    .execute()
  return new Set(rows.map((row) => row.id))
}
