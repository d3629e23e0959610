// Memberships of practices. These functions run in the transaction of their caller.
import type { PracticeRole } from '#method/access/actor.ts'
import type { Database } from '../../database/tables.ts'
import { demoPractices, findPractice, insertMembership, insertPractice, practicesByIds } from './practice.repository.ts'

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

export async function practiceNames(practiceIds: readonly string[], database: Database): Promise<ReadonlyMap<string, string>> {
  return new Map((await practicesByIds(database, practiceIds)).map((practice) => [practice.id, practice.name]))
}
