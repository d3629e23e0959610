// What happens on an empty database: the demo practice, or a place for the first host, is made once, also when two processes start together.
import { engineOf } from '../database/dialect/engine.ts'
import type { Dependencies } from '../dependencies.ts'
import { allOrNothing } from '../modules/demo/all-or-nothing.ts'
import { firstHostWords } from '../modules/demo/demo.words.ts'
import { seedDemo } from '../modules/demo/seed-demo.ts'
import { createSignInLink, getProfile } from '../modules/person/person.usecases.ts'
import { createFirstHost } from '../modules/practice/practice.usecases.ts'
import type { FirstStart } from './config.ts'

const claim = 'first-start'
const order = ['host', 'coach', 'coachee']
const inOrder = <T extends { readonly role: string }>(people: readonly T[]) =>
  people.toSorted((left, right) => order.indexOf(left.role) - order.indexOf(right.role))
const linkLasts = 12 * 3_600_000

/**
 * The people who can now come in, when something was made, or null. The claim stands in the same transaction as what is made:
 * a start that was killed leaves neither, and of two at the same moment the second waits and finds it done.
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

/** A one-time sign-in link for each person of the demo practice, hosts and coaches first. */
export async function createDemoLinks(dependencies: Dependencies): Promise<DemoLink[]> {
  const people = await dependencies.database
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .select(['person.id', 'membership.role'])
    .where('person.demo', '=', 1)
    .where('membership.ended_at', 'is', null)
    .orderBy('person.id')
    .execute()
  const rolesById = new Map<string, string[]>()
  for (const { id, role } of inOrder(people)) rolesById.set(id, [...(rolesById.get(id) ?? []), role])
  const links: DemoLink[] = []
  for (const [id, roles] of rolesById) {
    const { name } = await getProfile(dependencies, id)
    links.push({ name, role: roles.join(', '), link: await createSignInLink(dependencies, id, linkLasts) })
  }
  return links
}
