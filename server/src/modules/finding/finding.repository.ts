// Rows of findings, their revisions and their shares. Every change adds a revision; revisions are never changed or removed.
import type { Share } from '#method/sharing/share.ts'
import type { Database, FindingRevisionRow, FindingRow, FindingShareRow } from '../../database/tables.ts'

/** `sharedWith`: the shares that hold now. The access rules need them. */
export type FindingRowWithShares = FindingRow & { readonly sharedWith: readonly Share[] }

async function withShares(database: Database, rows: readonly FindingRow[]): Promise<FindingRowWithShares[]> {
  const [first] = rows
  if (first === undefined) return []
  const shares = await database
    .selectFrom('finding_share')
    .select(['finding_id', 'trajectory_id', 'left_out'])
    .where('space_id', '=', first.space_id)
    .where('ended_at', 'is', null)
    .$if(rows.length <= 50, (query) =>
      query.where(
        'finding_id',
        'in',
        rows.map((row) => row.id),
      ),
    )
    .execute()
  const byFinding = Map.groupBy(shares, (share) => share.finding_id)
  return rows.map((row) => ({ ...row, sharedWith: (byFinding.get(row.id) ?? []).map(toShare) }))
}

const toShare = ({ trajectory_id, left_out }: Pick<FindingShareRow, 'trajectory_id' | 'left_out'>): Share => ({
  trajectoryId: trajectory_id,
  leftOut: JSON.parse(left_out) as string[],
})

/** All findings of a space, of all its trajectories. For the owner. */
export async function findingsOfSpace(database: Database, spaceId: string): Promise<FindingRowWithShares[]> {
  const rows = await database
    .selectFrom('finding')
    .selectAll()
    .where('space_id', '=', spaceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return withShares(database, rows)
}

/** Findings that were made in this trajectory or are shared with it. */
export async function findingsOfTrajectory(database: Database, spaceId: string, trajectoryId: string): Promise<FindingRowWithShares[]> {
  const shared = database
    .selectFrom('finding_share')
    .select('finding_id')
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .where('ended_at', 'is', null)
  const rows = await database
    .selectFrom('finding')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where((where) => where.or([where('trajectory_id', '=', trajectoryId), where('id', 'in', shared)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return withShares(database, rows)
}

export async function findFinding(database: Database, spaceId: string, findingId: string): Promise<FindingRowWithShares | undefined> {
  const rows = await database.selectFrom('finding').selectAll().where('space_id', '=', spaceId).where('id', '=', findingId).execute()
  return (await withShares(database, rows))[0]
}

/** The same, locked until the transaction ends, so that concurrent changes run one after the other. */
export async function lockFinding(database: Database, spaceId: string, findingId: string): Promise<FindingRowWithShares | undefined> {
  const rows = await database
    .selectFrom('finding')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', findingId)
    .forUpdate()
    .execute()
  return (await withShares(database, rows))[0]
}

/** Of all trajectories of the space: what the owner wrote alone may refer to a finding made with a coach. */
export async function findingsByIds(database: Database, spaceId: string, ids: readonly string[]): Promise<FindingRowWithShares[]> {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('finding')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', 'in', [...ids])
    .execute()
  return withShares(database, rows)
}

/** False when the id exists already: a concurrent request inserted it. */
export async function insertFinding(database: Database, row: FindingRow): Promise<boolean> {
  const result = await database
    .insertInto('finding')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows) === 1
}

export async function updateFinding(database: Database, row: FindingRow): Promise<void> {
  const { state, reworded, revision, written, body, updated_at } = row
  await database
    .updateTable('finding')
    .set({ state, reworded, revision, written, body, updated_at })
    .where('space_id', '=', row.space_id)
    .where('id', '=', row.id)
    .execute()
}

export async function insertRevision(database: Database, row: FindingRevisionRow): Promise<void> {
  await database.insertInto('finding_revision').values(row).execute()
}

export async function revisionsOf(database: Database, spaceId: string, findingId: string): Promise<FindingRevisionRow[]> {
  return database
    .selectFrom('finding_revision')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('finding_id', '=', findingId)
    .orderBy('revision')
    .execute()
}

export async function insertShare(
  database: Database,
  row: Omit<FindingShareRow, 'ended_at' | 'left_out'> & { readonly leftOut: readonly string[] },
): Promise<void> {
  const { leftOut, ...share } = row
  await database
    .insertInto('finding_share')
    .values({ ...share, ended_at: null, left_out: JSON.stringify(leftOut) })
    .execute()
}

export async function endShare(database: Database, spaceId: string, findingId: string, trajectoryId: string, at: number): Promise<void> {
  await database
    .updateTable('finding_share')
    .set({ ended_at: at })
    .where('space_id', '=', spaceId)
    .where('finding_id', '=', findingId)
    .where('trajectory_id', '=', trajectoryId)
    .where('ended_at', 'is', null)
    .execute()
}

/** All shares of a finding with one trajectory, ended ones too, oldest first. */
export async function sharesOf(database: Database, spaceId: string, findingId: string, trajectoryId: string): Promise<FindingShareRow[]> {
  return database
    .selectFrom('finding_share')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('finding_id', '=', findingId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('shared_at')
    .execute()
}

/** For each place: when a share of it last ended, or a shared finding was withdrawn. */
export async function lastEndedShares(
  database: Database,
  places: readonly { readonly spaceId: string; readonly trajectoryId: string }[],
): Promise<{ trajectoryId: string; at: number }[]> {
  if (places.length === 0) return []
  const unique = (ids: readonly string[]) => [...new Set(ids)]
  return database
    .selectFrom('finding_share as share')
    .innerJoin('finding', (join) => join.onRef('finding.space_id', '=', 'share.space_id').onRef('finding.id', '=', 'share.finding_id'))
    .select(['share.trajectory_id as trajectoryId'])
    .select((select) =>
      select.fn
        .max<number>(
          select
            .case()
            .when('finding.state', '=', 'withdrawn')
            .then(select.ref('finding.updated_at'))
            .else(select.ref('share.ended_at'))
            .end(),
        )
        .as('at'),
    )
    .where('share.space_id', 'in', unique(places.map(({ spaceId }) => spaceId)))
    .where('share.trajectory_id', 'in', unique(places.map(({ trajectoryId }) => trajectoryId)))
    .where((where) => where.or([where('share.ended_at', 'is not', null), where('finding.state', '=', 'withdrawn')]))
    .groupBy('share.trajectory_id')
    .execute()
}
