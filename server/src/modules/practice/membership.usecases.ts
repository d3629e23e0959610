// Memberships of practices. These functions run in the transaction of their caller.
import type { PracticeRole } from '#method/access/actor.ts'
import type { Database } from '../../database/tables.ts'
import {
  deleteEmptyPractices,
  demoPractices,
  findPractice,
  hostsAndCoaches,
  insertMembership,
  insertPractice,
  practicesByIds,
} from './practice.repository.ts'

export async function joinPractice(
  input: { readonly practiceId: string; readonly personId: string; readonly role: PracticeRole; readonly at: number },
  database: Database,
): Promise<void> {
  await insertMembership(database, {
    practice_id: input.practiceId,
    person_id: input.personId,
    role: input.role,
    since: input.at,
    ended_at: null,
  })
}

export async function createPractice(
  input: { readonly id: string; readonly name: string; readonly demo: boolean; readonly at: number },
  database: Database,
): Promise<void> {
  await insertPractice(database, { id: input.id, name: input.name, demo: input.demo ? 1 : 0, created_at: input.at })
}

export async function isDemoPractice(practiceId: string, database: Database): Promise<boolean> {
  return (await findPractice(database, practiceId))?.demo === 1
}

export async function demoPracticeIds(database: Database): Promise<string[]> {
  return (await demoPractices(database)).map((practice) => practice.id)
}

/** Practices where this person is the only host while other coaches are in them. */
export async function practicesThatNeedAHost(
  personId: string,
  database: Database,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const members = Map.groupBy(await hostsAndCoaches(database, personId), (row) => row.practice_id)
  const alone = [...members].filter(([, rows]) => {
    const others = rows.filter((row) => row.person_id !== personId)
    const isHost = rows.some((row) => row.person_id === personId && row.role === 'host')
    return isHost && others.length > 0 && !others.some((row) => row.role === 'host')
  })
  return practicesByIds(
    database,
    alone.map(([id]) => id),
  )
}

/** Deletes practices that have no members any more. */
export async function removeEmptyPractices(database: Database): Promise<void> {
  await deleteEmptyPractices(database)
}

export async function practiceNames(practiceIds: readonly string[], database: Database): Promise<ReadonlyMap<string, string>> {
  return new Map((await practicesByIds(database, practiceIds)).map((practice) => [practice.id, practice.name]))
}
