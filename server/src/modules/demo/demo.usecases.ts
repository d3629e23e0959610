// Tells whether the demo exists, and removes it completely: rows, links and keys.
import type { Actor } from '#method/access/actor.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { demoPracticeIds } from '../practice/membership.usecases.ts'
import { createFirstHost } from '../practice/practice.usecases.ts'
import { countInvited, countSessions, deleteDemo, demoPeople, findMadeUp, isThereAnotherHost } from './demo.repository.ts'
import { firstHostWords } from './demo.words.ts'

const isHost = (actor: Actor) => actor.memberships.some((membership) => membership.role === 'host')

export async function getDemo(
  { actor }: { readonly actor: Actor },
  { database }: Dependencies,
): Promise<{ present: boolean; people: number; invited: number; sessions: number } | Refusal> {
  if (!isHost(actor)) return refuse(403, 'demo.not-host')
  const practiceIds = await demoPracticeIds(database)
  const people = practiceIds.length === 0 ? [] : await demoPeople(database)
  const invited = await countInvited(database, people)
  return { present: practiceIds.length > 0, people: people.length - invited, invited, sessions: await countSessions(database, practiceIds) }
}

/** The people that were created with the demo. People who were invited into it later are real. */
export async function madeUpPeople(database: Database): Promise<string[]> {
  return [...((await findMadeUp(database)) ?? [])]
}

/** `selfRemoved`: the person who removed the demo belonged to it, and is deleted too. */
export type RemovedDemo = { readonly hostLink: string | null; readonly selfRemoved: boolean }

/** `invited`: how many invited people the host expects to delete, with all they wrote. Refused when there are more. */
export async function removeDemo(
  { actor, invited = 0 }: { readonly actor: Actor; readonly invited?: number },
  dependencies: Dependencies,
): Promise<RemovedDemo | Refusal> {
  if (!isHost(actor)) return refuse(403, 'demo.not-host')
  const { database } = dependencies
  if ((await countInvited(database, await demoPeople(database))) > invited) return refuse(409, 'demo.people-invited')
  const locale = (await profilesByPerson([actor.personId], dependencies)).get(actor.personId)?.locale ?? 'nl'
  const people = await eraseDemo(dependencies)
  const hostLink = (await isThereAnotherHost(database))
    ? null
    : (await createFirstHost({ ...firstHostWords[locale], locale }, dependencies)).link
  return { hostLink, selfRemoved: people.some((person) => person.id === actor.personId) }
}

/** Deletes the rows of the demo practice and its people, then their keys. The caller checks access. */
export async function eraseDemo({ database, vault }: Pick<Dependencies, 'database' | 'vault'>): Promise<readonly { id: string }[]> {
  const practiceIds = await demoPracticeIds(database)
  const people = await demoPeople(database)
  await inTransaction({ database }, (within) => deleteDemo(within.database, people, practiceIds))
  // Keys last: when this stops halfway, some keys remain that open nothing.
  for (const person of people) await vault.destroySpaceKey(person.space_id)
  return people
}
