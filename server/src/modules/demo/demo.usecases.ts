// Whether the demo is here, and removing it so that nothing stays: rows, links and keys.
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/person.usecases.ts'
import { demoPracticeIds } from '../practice/membership.usecases.ts'
import { createFirstHost } from '../practice/practice.usecases.ts'
import { countInvited, countSessions, deleteDemo, demoPeople, isThereAnotherHost } from './demo.repository.ts'
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

export type Removed = {
  readonly hostLink: string | null /** The one who removed it was of the demo, and is gone too. */
  readonly selfRemoved: boolean
}

/** `invited`: how many people who were invited into the demo the host knows will go too, with all they wrote. */
export async function removeDemo(
  { actor, invited = 0 }: { readonly actor: Actor; readonly invited?: number },
  dependencies: Dependencies,
): Promise<Removed | Refusal> {
  if (!isHost(actor)) return refuse(403, 'demo.not-host')
  const { database } = dependencies
  if ((await countInvited(database, await demoPeople(database))) > invited) return refuse(409, 'demo.people-invited')
  const locale = (await profilesByPerson(dependencies, [actor.personId])).get(actor.personId)?.locale ?? 'nl'
  const people = await eraseDemo(dependencies)
  const hostLink = (await isThereAnotherHost(database))
    ? null
    : (await createFirstHost({ ...firstHostWords[locale], locale }, dependencies)).link
  return { hostLink, selfRemoved: people.some((person) => person.id === actor.personId) }
}

/** Every row of the demo practice and its people, then their keys. Access is asked by the caller. */
export async function eraseDemo({ database, vault }: Pick<Dependencies, 'database' | 'vault'>): Promise<readonly { id: string }[]> {
  const practiceIds = await demoPracticeIds(database)
  const people = await demoPeople(database)
  await database.transaction().execute((transaction) => deleteDemo(transaction, people, practiceIds))
  // After the rows: should this stop halfway, what is left are keys without anything to open.
  for (const person of people) await vault.destroySpaceKey(person.space_id)
  return people
}
