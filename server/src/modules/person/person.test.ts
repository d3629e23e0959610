// People, what they see of themselves, and the keys of their devices, on every database.
import { expect, it } from 'vitest'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { setEmail } from './address.usecases.ts'
import { deviceKey } from './device-key.usecases.ts'
import { getMe } from './me.usecases.ts'
import { presentMe } from './person.present.ts'
import { createPerson, findPersonByEmail, getProfile, profilesByPerson, revisePerson } from './profile.usecases.ts'
import { setFirstPassword } from './sign-in/by-password.usecases.ts'
import { createSignInLink } from './sign-in/links.usecases.ts'
import { createSignIn } from './sign-in/sign-ins.usecases.ts'
import { aSignedInPerson, given, openBrowser } from './testing/browser.ts'
import { removeExpired } from './upkeep.usecases.ts'

const deviceId = '0190a0c0-0000-7000-8000-00000000000d'
const days = 86_400_000

async function aPractice({ database, makeId, clock }: TestDependencies, personId: string, role: string) {
  const id = makeId()
  await database.insertInto('practice').values({ id, name: 'De Bron', demo: 0, created_at: clock() }).execute()
  await database.insertInto('membership').values({ practice_id: id, person_id: personId, role, since: clock(), ended_at: null }).execute()
  return id
}

describeOnEachDatabase('a person', (open) => {
  it('has a space; name and address are stored encrypted', async () => {
    const dependencies = await open()
    const { personId, spaceId } = await createPerson({ name: 'Saar', email: ' Saar@Voorbeeld.nl', locale: 'en', demo: false }, dependencies)
    expect(await getProfile(personId, dependencies)).toEqual({ name: 'Saar', email: 'Saar@Voorbeeld.nl', locale: 'en' })
    expect(await findPersonByEmail('SAAR@voorbeeld.nl ', dependencies)).toBe(personId)
    const row = await dependencies.database.selectFrom('person').selectAll().executeTakeFirstOrThrow()
    expect(row.space_id).toBe(spaceId)
    expect(Buffer.from(row.profile).toString('latin1')).not.toContain('Saar')
    expect(row.email_hash).not.toContain('saar')
  })

  it('is created completely or not at all, also inside a transaction of another use case', async () => {
    const dependencies = await open()
    const broken = dependencies.database.transaction().execute(async (database) => {
      await createPerson({ name: 'Saar', email: null, locale: 'nl', demo: false }, { ...dependencies, database })
      throw new Error('something else went wrong')
    })
    await expect(broken).rejects.toThrow('something else')
    expect(await dependencies.database.selectFrom('space').selectAll().execute()).toEqual([])
  })

  it('is found by id together with others, and left out after erasure', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    await dependencies.database.deleteFrom('person').where('id', '=', joost.personId).execute()
    const profiles = await profilesByPerson([saar.personId, joost.personId, saar.personId], dependencies)
    expect([...profiles]).toEqual([[saar.personId, { name: 'Saar', email: 'saar@voorbeeld.nl', locale: 'nl' }]])
    expect(await joost.findActor()).toBeNull()
  })

  it('changes their own name and no other; an address of another person is refused', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const joost = await aSignedInPerson(dependencies, { name: 'Joost' })
    expect(await revisePerson({ personId: saar.personId, name: 'Saartje' }, dependencies)).toBeNull()
    expect(await revisePerson({ personId: saar.personId, email: 'JOOST@voorbeeld.nl' }, dependencies)).toMatchObject({
      status: 409,
      code: 'email.taken',
    })
    expect(await getProfile(saar.personId, dependencies)).toEqual({ name: 'Saartje', email: 'saar@voorbeeld.nl', locale: 'nl' })
    expect((await getProfile(joost.personId, dependencies)).name).toBe('Joost')
  })
})

describeOnEachDatabase('the address of a person who was invited without one', (open) => {
  it('cannot be used to try which addresses are known here', async () => {
    const dependencies = await open()
    await aSignedInPerson(dependencies)
    const noor = await aSignedInPerson(dependencies, { name: 'Noor', email: null })
    const me = await noor.signedIn()
    const tries = []
    for (let count = 0; count < 6; count += 1) tries.push(await setEmail({ ...me, email: 'saar@voorbeeld.nl' }, dependencies))
    expect(tries.map((refusal) => refusal?.status)).toEqual([409, 409, 409, 409, 409, 429])
  })
})

describeOnEachDatabase('GET /api/me', (open) => {
  it('answers with memberships, trajectories as coachee, and ways to sign in', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const coach = await aSignedInPerson(dependencies, { name: 'Mirjam' })
    const practiceId = await aPractice(dependencies, saar.personId, 'coachee')
    const { database, vault, clock, makeId } = dependencies
    const id = makeId()
    const body = await vault.seal(saar.spaceId, id, { aim: '' })
    await database
      .insertInto('trajectory')
      .values({
        space_id: saar.spaceId,
        id,
        practice_id: practiceId,
        coach_id: coach.personId,
        coachee_id: saar.personId,
        body,
        started_at: clock(),
        ended_at: null,
        next_at: null,
      })
      .execute()
    await setFirstPassword({ personId: saar.personId, password: 'een lange zomerdag' }, dependencies)
    await createSignIn({ personId: saar.personId, facts: saar.facts }, dependencies)
    expect(presentMe(await getMe({ actor: await saar.actor() }, dependencies))).toEqual({
      personId: saar.personId,
      spaceId: saar.spaceId,
      name: 'Saar',
      email: 'saar@voorbeeld.nl',
      emailVerified: true,
      pendingEmail: null,
      locale: 'nl',
      memberships: [{ practiceId, practiceName: 'De Bron', role: 'coachee' }],
      trajectories: [{ id, coachName: 'Mirjam', open: false, nextAt: null, erasureAsked: false }],
      guestOf: [],
      openAgreements: [],
      givenLinks: [],
      hasPassword: true,
      hasTotp: false,
      passkeys: 0,
      askSecondFactor: false,
      demo: false,
      mail: true,
      version: 1,
    })
    expect((await getMe({ actor: await coach.actor() }, dependencies)).trajectories).toEqual([])
    const grant = { space_id: saar.spaceId, id: makeId(), trajectory_id: id, person_id: coach.personId, from_at: 1, until_at: null }
    await database.insertInto('space_grant').values(grant).execute()
    expect((await getMe({ actor: await saar.actor() }, dependencies)).trajectories).toEqual([
      { id, coachName: 'Mirjam', open: true, nextAt: null, erasureAsked: false },
    ])
    await database.updateTable('space_grant').set({ until_at: clock() }).execute()
    expect((await getMe({ actor: await saar.actor() }, dependencies)).trajectories).toEqual([
      { id, coachName: 'Mirjam', open: false, nextAt: null, erasureAsked: false },
    ])
  })

  it.each(['coach', 'host'])('asks a %s for a second factor', async (role) => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    await aPractice(dependencies, saar.personId, role)
    expect((await getMe({ actor: await saar.actor() }, dependencies)).askSecondFactor).toBe(true)
  })
})

describeOnEachDatabase('memberships and grants of a signed-in person', (open) => {
  it('leave out those that ended or have not begun', async () => {
    const dependencies = await open()
    const { database, clock, makeId, advance } = dependencies
    const saar = await aSignedInPerson(dependencies)
    const other = await aSignedInPerson(dependencies, { name: 'Joost' })
    const here = await aPractice(dependencies, saar.personId, 'coach')
    const ended = await aPractice(dependencies, saar.personId, 'host')
    await database.updateTable('membership').set({ ended_at: clock() }).where('practice_id', '=', ended).execute()
    const grant = async (from_at: number, until_at: number | null, person_id = saar.personId) => {
      const trajectory_id = makeId()
      await database
        .insertInto('space_grant')
        .values({ space_id: other.spaceId, id: makeId(), trajectory_id, person_id, from_at, until_at })
        .execute()
      return trajectory_id
    }
    const now = clock()
    const forever = await grant(now - 10, null)
    const soon = await grant(now - 10, now + days)
    await grant(now - 10, now - 1)
    await grant(now + days, null)
    await grant(now - 10, null, other.personId)
    const actor = await saar.actor()
    expect(actor.memberships).toEqual([{ practiceId: here, role: 'coach' }])
    const byId = (left: { trajectoryId: string }, right: { trajectoryId: string }) => left.trajectoryId.localeCompare(right.trajectoryId)
    expect([...actor.guestOf].sort(byId)).toEqual(
      [
        { spaceId: other.spaceId, trajectoryId: forever, until: null },
        { spaceId: other.spaceId, trajectoryId: soon, until: now + days },
      ].sort(byId),
    )
    advance(days)
    expect((await saar.actor()).guestOf.map((guest) => guest.trajectoryId)).not.toContain(soon)
  })
})

describeOnEachDatabase('the key of a device', (open) => {
  it('is 32 bytes, the same again for the same device, and lasts seven days', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const actor = await saar.actor()
    const first = given(await deviceKey({ actor, deviceId }, dependencies))
    expect(Buffer.from(first.key, 'base64url')).toHaveLength(32)
    expect(Math.round((first.until - dependencies.clock()) / 1000)).toBe((7 * days) / 1000)
    expect(given(await deviceKey({ actor, deviceId }, dependencies)).key).toBe(first.key)
    expect(given(await deviceKey({ actor, deviceId: dependencies.makeId() }, dependencies)).key).not.toBe(first.key)
    const [row] = await dependencies.database.selectFrom('device_key').selectAll().execute()
    expect(Buffer.from(row?.wrapped ?? []).toString('latin1')).not.toContain(first.key)
  })

  it('is one when two tabs ask for it at the same moment', async () => {
    const dependencies = await open()
    const actor = await (await aSignedInPerson(dependencies)).actor()
    const keys = await Promise.all([1, 2, 3].map(async () => given(await deviceKey({ actor, deviceId }, dependencies)).key))
    expect(new Set(keys).size).toBe(1)
  })

  it('of another person is never given, also on the same device', async () => {
    const dependencies = await open()
    const saar = await (await aSignedInPerson(dependencies)).actor()
    const joost = await (await aSignedInPerson(dependencies, { name: 'Joost' })).actor()
    const key = given(await deviceKey({ actor: saar, deviceId }, dependencies)).key
    expect(given(await deviceKey({ actor: joost, deviceId }, dependencies)).key).not.toBe(key)
  })
})

describeOnEachDatabase('upkeep', (open) => {
  it('removes expired sign-ins and links, and nothing else', async () => {
    const dependencies = await open()
    const saar = await aSignedInPerson(dependencies)
    const old = openBrowser(dependencies)
    await createSignIn({ personId: saar.personId, facts: old.facts }, dependencies)
    await createSignInLink({ personId: saar.personId, lasts: 1000 }, dependencies)
    dependencies.advance(10 * days)
    await saar.actor()
    dependencies.advance(5 * days)
    const link = await createSignInLink({ personId: saar.personId, lasts: 1000 }, dependencies)
    await removeExpired(dependencies)
    expect(await saar.findActor()).not.toBeNull()
    const count = async (table: 'sign_in' | 'sign_in_link') => (await dependencies.database.selectFrom(table).selectAll().execute()).length
    expect([await count('sign_in'), await count('sign_in_link')]).toEqual([1, 1])
    expect(link).toContain('#')
  })
})
