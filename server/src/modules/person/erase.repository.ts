// Counts what would be erased with a space and its owner, and reads what depends on it.
import type { Database, Tables } from '../../database/tables.ts'

type InSpace = 'finding' | 'alignment' | 'note' | 'reminder' | 'received' | 'session' | 'trajectory'

export async function countInSpace(database: Database, table: InSpace, spaceId: string): Promise<number> {
  const { count } = await database
    .selectFrom(table as 'note')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('space_id', '=', spaceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function countSessionsAlone(database: Database, spaceId: string): Promise<number> {
  const { count } = await database
    .selectFrom('session')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', spaceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Notes about trajectories in other spaces. */
export async function countWorkingNotes(database: Database, spaceId: string): Promise<number> {
  const { count } = await database
    .selectFrom('note')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('space_id', '=', spaceId)
    .where('kind', 'in', ['working', 'attunement'])
    .where('trajectory_id', '!=', spaceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function countOpenLinks(database: Database, spaceId: string, now: number): Promise<number> {
  const count = async (table: 'witness_ask' | 'gift', ends: readonly (keyof Tables['gift'] | keyof Tables['witness_ask'])[]) => {
    const query = database
      .selectFrom(table as 'gift')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('space_id', '=', spaceId)
      .where('expires_at', '>', now)
    const open = ends.reduce((some, end) => some.where(end as 'closed_at', 'is', null), query)
    return Number((await open.executeTakeFirstOrThrow()).count)
  }
  return (await count('witness_ask', ['answered_at', 'withdrawn_at'])) + (await count('gift', ['closed_at']))
}

/** The coach of each trajectory in this space, the newest first; and how many trajectories in other spaces this person coaches. */
export async function coachesOfSpace(database: Database, spaceId: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('trajectory')
    .select('coach_id')
    .where('space_id', '=', spaceId)
    .whereRef('id', '!=', 'space_id')
    .orderBy('started_at', 'desc')
    .execute()
  return [...new Set(rows.map((row) => row.coach_id))]
}

/** The spaces of coachees whom this person began to coach and who never opened their account, with no other trajectory in them. */
export async function unopenedSpacesOf(database: Database, coachId: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('trajectory')
    .innerJoin('person', 'person.id', 'trajectory.coachee_id')
    .select('trajectory.space_id')
    .where('trajectory.coach_id', '=', coachId)
    .whereRef('trajectory.id', '!=', 'trajectory.space_id')
    .where('person.last_seen_at', 'is', null)
    .where('person.email_hash', 'is', null)
    .where('person.password_hash', 'is', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('trajectory as other')
            .select('other.id')
            .whereRef('other.space_id', '=', 'trajectory.space_id')
            .whereRef('other.id', '!=', 'other.space_id')
            .where('other.coach_id', '!=', coachId),
        ),
      ),
    )
    .execute()
  return [...new Set(rows.map((row) => row.space_id))]
}

export async function countCoached(database: Database, personId: string, spaceId: string): Promise<number> {
  const { count } = await database
    .selectFrom('trajectory')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('coach_id', '=', personId)
    .where('space_id', '!=', spaceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
