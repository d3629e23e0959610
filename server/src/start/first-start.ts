// Fills an empty database once: with the demo practice, or with a link for the first host. Safe when two processes start at the same
// moment.
import { engineOf } from '../database/dialect/engine.ts'
import type { Dependencies } from '../dependencies.ts'
import { allOrNothing } from '../modules/demo/all-or-nothing.ts'
import { madeUpPeople } from '../modules/demo/demo.usecases.ts'
import { firstHostWords } from '../modules/demo/demo.words.ts'
import { seedDemo } from '../modules/demo/seed-demo.ts'
import { getProfile } from '../modules/person/profile.usecases.ts'
import { createSignInLink } from '../modules/person/sign-in/links.usecases.ts'
import { createFirstHost } from '../modules/practice/practice.usecases.ts'
import type { FirstStart } from './config.ts'

const claim = 'first-start'
const order = ['host', 'coach', 'coachee']
const inOrder = <T extends { readonly role: string }>(people: readonly T[]) =>
  people.toSorted((left, right) => order.indexOf(left.role) - order.indexOf(right.role))
const linkLasts = 12 * 3_600_000

/**
 * The people who can sign in now; null when the database was not empty. The claim is in the same transaction as what is created: a start
 * that was killed leaves nothing, and of two concurrent starts the second waits and finds it done.
 */
export async function fillWhenEmpty(dependencies: Dependencies, what: FirstStart = 'nl'): Promise<readonly DemoLink[] | null> {
  const { database, clock } = dependencies
  if (await database.selectFrom('person').select('id').limit(1).executeTakeFirst()) return null
  return allOrNothing(dependencies, async (within) => {
    const claimed = await within.database
      .insertInto('setting')
      .values({ key: claim, value: `${clock()} ${engineOf(database)}` })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst()
    if (claimed.numInsertedOrUpdatedRows === 0n) return null
    if (what === 'none') {
      const { link } = await createFirstHost({ ...firstHostWords.nl, locale: 'nl' }, within)
      return [{ name: firstHostWords.nl.name, role: 'host', link }]
    }
    return inOrder((await seedDemo(within, { locale: what })).people)
  })
}

export type DemoLink = { readonly name: string; readonly role: string; readonly link: string }

/** A one-time sign-in link for each person that was created with the demo, hosts and coaches first. Never for a person who was invited. */
export async function createDemoLinks(dependencies: Dependencies): Promise<DemoLink[]> {
  const madeUp = await madeUpPeople(dependencies.database)
  if (madeUp.length === 0) return []
  const people = await dependencies.database
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .select(['person.id', 'membership.role'])
    .where('person.demo', '=', 1)
    .where('person.id', 'in', madeUp)
    .where('membership.ended_at', 'is', null)
    .orderBy('person.id')
    .execute()
  const rolesById = new Map<string, string[]>()
  for (const { id, role } of inOrder(people)) rolesById.set(id, [...(rolesById.get(id) ?? []), role])
  const links: DemoLink[] = []
  for (const [id, roles] of rolesById) {
    const { name } = await getProfile(id, dependencies)
    links.push({ name, role: roles.join(', '), link: await createSignInLink({ personId: id, lasts: linkLasts }, dependencies) })
  }
  return links
}
