// Counts and deletes the demo, and stores which people belong to it. Content is deleted through foreign keys (on delete cascade).
import type { Database } from '../../database/tables.ts'

export async function demoPeople(database: Database): Promise<{ id: string; space_id: string }[]> {
  return database.selectFrom('person').select(['id', 'space_id']).where('demo', '=', 1).execute()
}

export async function countSessions(database: Database, practiceIds: readonly string[]): Promise<number> {
  if (practiceIds.length === 0) return 0
  const row = await database
    .selectFrom('session')
    .innerJoin('trajectory', (join) =>
      join.onRef('trajectory.space_id', '=', 'session.space_id').onRef('trajectory.id', '=', 'session.trajectory_id'),
    )
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('trajectory.practice_id', 'in', [...practiceIds])
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

const madeUp = 'demo-people'

/** Stores who was created with the demo, to tell them apart from people who were invited into it later. */
export async function keepMadeUp(database: Database, personIds: readonly string[]): Promise<void> {
  const value = JSON.stringify(personIds)
  await database
    .insertInto('setting')
    .values({ key: madeUp, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Null when no demo stored it. */
export async function findMadeUp(database: Database): Promise<ReadonlySet<string> | null> {
  const kept = await database.selectFrom('setting').select('value').where('key', '=', madeUp).executeTakeFirst()
  return kept === undefined ? null : new Set(JSON.parse(kept.value) as string[])
}

/** How many of these people were not created with the demo. */
export async function countInvited(database: Database, people: readonly { id: string }[]): Promise<number> {
  const made = (await findMadeUp(database)) ?? new Set(people.map(({ id }) => id))
  return people.filter(({ id }) => !made.has(id)).length
}

/** Whether a real person is host of a practice that is not the demo. */
export async function isThereAnotherHost(database: Database): Promise<boolean> {
  const row = await database
    .selectFrom('membership')
    .innerJoin('practice', 'practice.id', 'membership.practice_id')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select('membership.person_id')
    .where('membership.role', '=', 'host')
    .where('membership.ended_at', 'is', null)
    .where('practice.demo', '=', 0)
    .where('person.demo', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const perStatement = 200

/** Deletes the spaces with all content, the people with their sign-ins, and the practice. */
export async function deleteDemo(
  database: Database,
  people: readonly { id: string; space_id: string }[],
  practiceIds: readonly string[],
): Promise<void> {
  for (let start = 0; start < people.length; start += perStatement) {
    const some = people.slice(start, start + perStatement)
    const spaceIds = some.map((person) => person.space_id)
    const personIds = some.map((person) => person.id)
    await database.deleteFrom('space').where('id', 'in', spaceIds).execute()
    await database.deleteFrom('space_grant').where('person_id', 'in', personIds).execute()
    await database.deleteFrom('person').where('id', 'in', personIds).execute()
  }
  await database.deleteFrom('setting').where('key', '=', madeUp).execute()
  if (practiceIds.length > 0)
    await database
      .deleteFrom('practice')
      .where('id', 'in', [...practiceIds])
      .execute()
}
