// Who a person is: name, e-mail address and language, sealed in their own space. How they sign in: sign-in/ and second-factor/.
import type { Basis } from '#contract/version.ts'
import type { Locale } from '#method/locale/locale.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { firstVersion, stampWrite, weighWrite } from '../../weigh-write.ts'
import { addOwnPlace } from './own-place.usecases.ts'
import {
  findPerson,
  findPersonIdByEmail,
  findPersonOfSpace,
  insertPerson,
  lockProfile,
  peopleWhoWereThere,
  profilesOf,
  updateProfile,
} from './person.repository.ts'
import { endSignInLinks } from './sign-in/links.usecases.ts'

export type Profile = { readonly name: string; readonly email: string | null; readonly locale: Locale }
export type CreatedPerson = { readonly personId: string; readonly spaceId: string }

/** The form in which addresses are compared: trimmed, lower case, Unicode NFKC. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}

const emailHash = (email: string, { vault }: Pick<Dependencies, 'vault'>) => vault.hash('email', normaliseEmail(email))

/** Only for callers who may know whether an address has an account, for instance a host who invites. Never for a public endpoint. */
export async function findPersonByEmail(email: string, dependencies: Dependencies): Promise<string | null> {
  return findPersonIdByEmail(dependencies.database, emailHash(email, dependencies))
}

/** Whether this id is a person of this installation. */
export async function isPersonHere(personId: string, { database }: Pick<Dependencies, 'database'>): Promise<boolean> {
  return (await findPerson(database, personId)) !== undefined
}

/**
 * Creates a person with a space, the key of that space, and their own place. Throws when the address has an account already: the
 * caller asks `findPersonByEmail` first.
 */
export async function createPerson(person: Profile & { readonly demo: boolean }, dependencies: Dependencies): Promise<CreatedPerson> {
  const { vault, makeId, clock } = dependencies
  const personId = makeId()
  const spaceId = makeId()
  const profile: Profile = { name: person.name, email: person.email?.trim() ?? null, locale: person.locale }
  await vault.createSpaceKey(spaceId)
  const sealed = await vault.seal(spaceId, personId, profile)
  await inTransaction(dependencies, async (within) => {
    await insertPerson(within.database, {
      id: personId,
      space_id: spaceId,
      email_hash: person.email === null ? null : emailHash(person.email, within),
      profile: sealed,
      password_hash: null,
      totp: null,
      created_at: clock(),
      last_seen_at: null,
      demo: person.demo ? 1 : 0,
      email_verified_at: null,
      ...firstVersion,
    })
    await addOwnPlace({ id: personId, spaceId }, within)
  })
  return { personId, spaceId }
}

/** Profiles by person id. People who do not exist (any more) are missing from the map. */
export async function profilesByPerson(personIds: readonly string[], dependencies: Dependencies): Promise<Map<string, Profile>> {
  const rows = await profilesOf(dependencies.database, personIds)
  const open = async (row: (typeof rows)[number]) => dependencies.vault.open<Profile>(row.space_id, row.id, row.profile)
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await open(row)] as const)))
}

/** The people of these who ever opened their account. */
export async function whoWasThere(
  personIds: readonly string[],
  { database }: Pick<Dependencies, 'database'>,
): Promise<ReadonlySet<string>> {
  return peopleWhoWereThere(database, personIds)
}

/** Throws when the person does not exist. */
export async function getProfile(personId: string, dependencies: Dependencies): Promise<Profile> {
  const profile = (await profilesByPerson([personId], dependencies)).get(personId)
  if (profile === undefined) throw new Error('this person does not exist')
  return profile
}

/** The person who owns this space. Throws when there is none. */
export async function ownerOfSpace(spaceId: string, { database }: Pick<Dependencies, 'database'>): Promise<string> {
  return findPersonOfSpace(database, spaceId)
}

/** The space that this person owns. Throws when the person does not exist. */
export async function spaceOfPerson(personId: string, { database }: Pick<Dependencies, 'database'>): Promise<string> {
  const person = await findPerson(database, personId)
  if (person === undefined) throw new Error('this person does not exist')
  return person.space_id
}

type Change = {
  readonly personId: string
  readonly basis?: Basis | undefined
  readonly name?: string | undefined
  readonly email?: string | null | undefined
  readonly locale?: Profile['locale'] | undefined
}

/**
 * Changes only what is given. A new address is not verified, and makes the sign-in links that were mailed to the old one invalid. `basis`:
 * the version that the writer saw; a newer one is refused with person.changed. Without it the change is made whatever is stored.
 */
export async function revisePerson({ personId, basis, ...change }: Change, dependencies: Dependencies): Promise<Refusal | null> {
  return inTransaction(dependencies, async (within) => {
    const { database, vault } = within
    const row = await lockProfile(database, personId)
    if (row === undefined) return refuse(404, 'person.unknown')
    const old = await vault.open<Profile>(row.space_id, personId, row.profile)
    const email = change.email === undefined ? old.email : (change.email?.trim() ?? null)
    const profile: Profile = { name: change.name ?? old.name, email, locale: change.locale ?? old.locale }
    const parts = (['name', 'email', 'locale'] as const).filter((part) => profile[part] !== old[part])
    const verdict = basis === undefined ? stampWrite(row, parts) : weighWrite(row, basis, parts)
    if (verdict === 'changed') return refuse(409, 'person.changed')
    if (verdict === 'done') return null
    const hash = email === null ? null : emailHash(email, within)
    if (hash !== row.email_hash) {
      if (email !== null && (await findPersonByEmail(email, within)) !== null) return refuse(409, 'email.taken')
      await endSignInLinks(personId, within)
    }
    const verified = hash === row.email_hash ? {} : { email_verified_at: null }
    const sealed = await vault.seal(row.space_id, personId, profile)
    await updateProfile(database, personId, { profile: sealed, email_hash: hash, ...verified, ...verdict })
    return null
  })
}
