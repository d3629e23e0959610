// Being a member of a practice. Joining happens inside the transaction of whoever brings a person in.
import type { Database } from '../../database/tables.ts'
import { demoPractices, findPractice, insertMembership, insertPractice } from './practice.repository.ts'

export type Role = 'coach' | 'coachee' | 'host'

export async function joinPractice(
  input: { readonly practiceId: string; readonly personId: string; readonly role: Role; readonly at: number },
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
