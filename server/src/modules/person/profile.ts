// Who a person is: name, address and language, sealed in their own space. Not how they sign in.
import type { Basis } from '#contract/version.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { stampWrite, weighWrite } from '../../weigh-write.ts'
import { addOwnPlace } from './own-place.ts'
import { endLinks } from './sign-in/links.ts'
import { inTransaction } from './transaction.ts'

export type Profile = { readonly name: string; readonly email: string | null; readonly locale: 'nl' | 'en' }
export type CreatedPerson = { readonly personId: string; readonly spaceId: string }

/** @example normaliseEmail(' Saar@Voorbeeld.NL ') // 'saar@voorbeeld.nl' */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}

function emailHash(dependencies: Dependencies, email: string): string {
  return dependencies.vault.hash('email', normaliseEmail(email))
}

/** For use cases that already know the asker may know this: a host who invites. Never for an open endpoint. */
export async function findPersonByEmail(dependencies: Dependencies, email: string): Promise<string | null> {
  const row = await dependencies.database
    .selectFrom('person')
    .select('id')
    .where('email_hash', '=', emailHash(dependencies, email))
    .executeTakeFirst()
  return row?.id ?? null
}

/** Makes a person with an own space, its key and the place in it for what they do alone. An address in use is a bug of the caller: ask findPersonByEmail first. */
export async function createPerson(dependencies: Dependencies, person: Profile & { readonly demo: boolean }): Promise<CreatedPerson> {
  const { vault, makeId, clock } = dependencies
  const personId = makeId()
  const spaceId = makeId()
  const now = clock()
  const profile: Profile = { name: person.name, email: person.email === null ? null : person.email.trim(), locale: person.locale }
  await vault.createSpaceKey(spaceId)
  const sealed = await vault.seal(spaceId, personId, profile)
  await inTransaction(dependencies, async ({ database }) => {
    await database.insertInto('space').values({ id: spaceId, kind: 'person', owner_id: personId, created_at: now }).execute()
    await database
      .insertInto('person')
      .values({
        id: personId,
        space_id: spaceId,
        email_hash: person.email === null ? null : emailHash(dependencies, person.email),
        profile: sealed,
        password_hash: null,
        totp: null,
        created_at: now,
        last_seen_at: null,
        demo: person.demo ? 1 : 0,
      })
      .execute()
    await addOwnPlace({ ...dependencies, database }, { id: personId, spaceId })
  })
  return { personId, spaceId }
}

/** Names for people who are gone are missing from the map. */
export async function profilesByPerson(dependencies: Dependencies, personIds: readonly string[]): Promise<Map<string, Profile>> {
  if (personIds.length === 0) return new Map()
  const { database, vault } = dependencies
  const rows = await database
    .selectFrom('person')
    .select(['id', 'space_id', 'profile'])
    .where('id', 'in', [...new Set(personIds)])
    .execute()
  return new Map(
    await Promise.all(rows.map(async (row) => [row.id, await vault.open<Profile>(row.space_id, row.id, row.profile)] as const)),
  )
}

export async function getProfile(dependencies: Dependencies, personId: string): Promise<Profile> {
  const profile = (await profilesByPerson(dependencies, [personId])).get(personId)
  if (profile === undefined) throw new Error('this person is gone')
  return profile
}

type Change = {
  readonly name?: string | undefined
  readonly email?: string | null | undefined
  readonly locale?: Profile['locale'] | undefined
}

/**
 * Changes only what is given. A new address ends the links that were mailed to the old one. `basis`: refuse what was changed since
 * (person.changed); null: change it in any case.
 */
export async function revisePerson(
  dependencies: Dependencies,
  personId: string,
  change: Change,
  basis: Basis | null = null,
): Promise<Refusal | null> {
  return inTransaction(dependencies, async (within) => {
    const { database, vault } = within
    const row = await database
      .selectFrom('person')
      .select(['space_id', 'profile', 'email_hash', 'version', 'written'])
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return refuse(404, 'person.unknown')
    const old = await vault.open<Profile>(row.space_id, personId, row.profile)
    const email = change.email === undefined ? old.email : change.email === null ? null : change.email.trim()
    const profile: Profile = { name: change.name ?? old.name, email, locale: change.locale ?? old.locale }
    const parts = (['name', 'email', 'locale'] as const).filter((part) => profile[part] !== old[part])
    const verdict = basis === null ? stampWrite(row, parts) : weighWrite(row, basis, parts)
    if (verdict === 'changed') return refuse(409, 'person.changed')
    if (verdict === 'done') return null
    const hash = email === null ? null : emailHash(within, email)
    if (hash !== row.email_hash) {
      if (email !== null && (await findPersonByEmail(within, email)) !== null) return refuse(409, 'email.taken')
      await endLinks(within, personId)
    }
    await database
      .updateTable('person')
      .set({ profile: await vault.seal(row.space_id, personId, profile), email_hash: hash, ...verdict })
      .where('id', '=', personId)
      .execute()
    return null
  })
}
