// All rows of one space that its owner may export, and inserting such rows.
import { setImmediate } from 'node:timers/promises'
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
  SessionEventRow,
  SessionRow,
  TrajectoryRow,
} from '../../database/tables.ts'

export type SpaceRows = {
  readonly trajectories: readonly TrajectoryRow[]
  readonly agreements: readonly AgreementRow[]
  readonly findings: readonly FindingRow[]
  readonly revisions: readonly FindingRevisionRow[]
  readonly shares: readonly FindingShareRow[]
  readonly sessions: readonly SessionRow[]
  readonly events: readonly SessionEventRow[]
  readonly alignments: readonly AlignmentRow[]
  readonly alignmentRevisions: readonly AlignmentRevisionRow[]
  readonly states: readonly AlignmentStateRow[]
  readonly notes: readonly NoteRow[]
  readonly reminders: readonly ReminderRow[]
  readonly received: readonly ReceivedRow[]
  readonly promptSettings: readonly PromptSettingRow[]
}

export async function rowsOfSpace(database: Database, spaceId: string): Promise<SpaceRows> {
  const all = <T extends keyof typeof orders>(table: T) => {
    const query = database
      .selectFrom(table as 'note')
      .selectAll()
      .where('space_id', '=', spaceId)
    return orders[table].reduce((ordered, column) => ordered.orderBy(column as 'id'), query).execute()
  }
  return {
    trajectories: (await all('trajectory')) as unknown as TrajectoryRow[],
    agreements: (await all('agreement')) as unknown as AgreementRow[],
    findings: (await all('finding')) as unknown as FindingRow[],
    revisions: (await all('finding_revision')) as unknown as FindingRevisionRow[],
    shares: (await all('finding_share')) as unknown as FindingShareRow[],
    sessions: (await all('session')) as unknown as SessionRow[],
    events: (await all('session_event')) as unknown as SessionEventRow[],
    alignments: (await all('alignment')) as unknown as AlignmentRow[],
    alignmentRevisions: (await all('alignment_revision')) as unknown as AlignmentRevisionRow[],
    states: (await all('alignment_state')) as unknown as AlignmentStateRow[],
    notes: await all('note'),
    reminders: (await all('reminder')) as unknown as ReminderRow[],
    received: (await all('received')) as unknown as ReceivedRow[],
    promptSettings: (await all('prompt_setting')) as unknown as PromptSettingRow[],
  }
}

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

/** False when the row exists already. */
export async function putRow<T extends keyof typeof orders>(database: Database, table: T, row: object): Promise<boolean> {
  const result = await database
    .insertInto(table as 'note')
    .values(row as NoteRow)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows) === 1
}

const rowsPerStatement = 50

/** Inserts in small batches, so that the server can handle other requests in between. */
export async function putRows<T extends keyof typeof orders, Item>(
  database: Database,
  table: T,
  items: readonly Item[],
  rowOf: (item: Item, index: number) => Promise<object>,
): Promise<void> {
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    const some = items.slice(start, start + rowsPerStatement)
    const rows = await Promise.all(some.map((item, index) => rowOf(item, start + index)))
    await database
      .insertInto(table as 'note')
      .values(rows as NoteRow[])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await setImmediate()
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
