// A person erases their space and account: what goes, what stays with others, and who cannot do it, on every database.
import { expect, it } from 'vitest'
import { backedUp } from '../../backup/backed-up.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoach, aCoachee, aSession, aTrajectory, type BuiltPerson } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createFinding } from '../finding/finding.usecases.ts'
import { keepNote } from '../note/note.usecases.ts'
import { accessLedger, recordLook } from '../trajectory/access.usecases.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { createTrajectory, getTrajectory, listTrajectories } from '../trajectory/trajectory.usecases.ts'
import { deviceKey } from './device-key.usecases.ts'
import { erasePerson, lookAtErasure } from './erase-person.usecases.ts'
import { createSignIn } from './sign-in/sign-ins.usecases.ts'
import { given, openBrowser } from './testing/browser.ts'

const minutes = 60_000

async function signedIn(world: TestDependencies, person: BuiltPerson) {
  const browser = openBrowser(world)
  await createSignIn({ personId: person.personId, facts: browser.facts }, world)
  return { browser, asked: { ...(await browser.signedIn()), facts: browser.facts } }
}

const aNote = (world: TestDependencies, kind: 'shared' | 'record' | 'working', who: BuiltPerson, trajectoryId: string) =>
  keepNote(
    {
      actor: who.actor,
      trajectoryId,
      noteId: world.makeId(),
      sessionId: null,
      kind,
      phase: null,
      at: world.clock(),
      text: kind,
      own: '',
      basedOn: null,
    },
    world,
  )

/** Noor with her coach, a session, a finding, notes of each kind, and a device. */
async function aFullSpace(world: TestDependencies) {
  const built = await aSession(world)
  const { coach, coachee, trajectoryId } = built
  const body = { kind: 'success', moment: 'Ik zei het', did: '', thought: '', felt: '', wanted: '', longsFor: '' } as const
  const id = world.makeId()
  given(await createFinding({ actor: coachee.actor, trajectoryId, id, sessionId: null, momentId: null, body: body as never }, world))
  for (const kind of ['shared', 'record', 'working'] as const) given(await aNote(world, kind, coach, trajectoryId))
  const reach = await reachTrajectory(coach.actor, trajectoryId, world)
  if (reach !== null) await recordLook(reach, coach.actor, 'session', world)
  given(await deviceKey({ actor: coachee.actor, deviceId: world.makeId() }, world))
  return built
}

/** In which tables this space or person still occurs. */
async function leftOf(world: TestDependencies, { personId, spaceId }: BuiltPerson): Promise<string[]> {
  const left: string[] = []
  for (const { name } of [...backedUp, { name: 'sign_in' as const }, { name: 'push_subscription' as const }]) {
    const rows = (await world.database
      .selectFrom(name as 'note')
      .selectAll()
      .execute()) as unknown as Record<string, unknown>[]
    if (rows.some((row) => Object.values(row).some((value) => value === personId || value === spaceId))) left.push(name)
  }
  return left
}

describeOnEachDatabase('a person who erases their space and account', (open) => {
  it('leaves no row of theirs, and no key', async () => {
    const world = await open()
    const { coachee } = await aFullSpace(world)
    const { browser, asked } = await signedIn(world, coachee)
    expect(await erasePerson(asked, world)).toBeNull()
    expect(await leftOf(world, coachee)).toEqual([])
    expect(world.vault.keyState(coachee.spaceId)).toBe('destroyed')
    expect(await browser.findActor()).toBeNull()
  })

  it('is told before what goes and what stays: the working notes of the coach stay in the space of the coach', async () => {
    const world = await open()
    const { coach, coachee } = await aFullSpace(world)
    expect(await lookAtErasure({ actor: coachee.actor }, world)).toMatchObject({
      findings: 1,
      sessionsAlone: 0,
      sessionsWithCoach: 1,
      notes: 2,
      workingNotes: 0,
      coaches: [coach.name],
      coachees: 0,
    })
    const { asked } = await signedIn(world, coachee)
    await erasePerson(asked, world)
    const notes = await world.database.selectFrom('note').select(['kind', 'space_id']).execute()
    expect(notes).toEqual([{ kind: 'working', space_id: coach.spaceId }])
    expect(await listTrajectories({ actor: await asPerson(world, coach.personId) }, world)).toEqual([])
  })

  it('who coaches: the trajectories of others end, keep everything, and no longer say the name', async () => {
    const world = await open()
    const { coach, coachee, trajectoryId } = await aFullSpace(world)
    expect(await lookAtErasure({ actor: coach.actor }, world)).toMatchObject({ coachees: 1, workingNotes: 1 })
    const { asked } = await signedIn(world, coach)
    expect(await erasePerson(asked, world)).toBeNull()
    const view = given(await getTrajectory({ actor: coachee.actor, trajectoryId }, world))
    expect([view.coachName, view.row.ended_at !== null, view.sessions?.count]).toEqual(['Oud-coach', true, 1])
    const ledger = given(await accessLedger({ actor: coachee.actor, trajectoryId }, world))
    expect(ledger.guests).toEqual([])
    expect(ledger.looks.map(({ name }) => name)).toEqual(['Oud-coach'])
    const notes = await world.database.selectFrom('note').select('kind').orderBy('kind').execute()
    expect(notes.map(({ kind }) => kind)).toEqual(['record', 'shared'])
  })

  it('who coaches takes the places of coachees who never came along, and of nobody else', async () => {
    const world = await open()
    const { coach, coachee } = await aTrajectory(world)
    const other = await aCoach(world)
    const begin = async (by: BuiltPerson) => {
      const wish = { id: world.makeId(), practiceId: by.practiceId, coacheeName: 'Bart', aim: '', locale: 'nl' as const }
      return given(await createTrajectory({ actor: by.actor, ...wish }, world)).row.space_id
    }
    const [mine, theirs] = [await begin(coach), await begin(other)]
    expect(await lookAtErasure({ actor: coach.actor }, world)).toMatchObject({ coachees: 1, unopened: 1 })
    const { asked } = await signedIn(world, coach)
    expect(await erasePerson(asked, world)).toBeNull()
    expect([mine, theirs, coachee.spaceId].map((id) => world.vault.keyState(id))).toEqual(['destroyed', 'there', 'there'])
  })

  it('has signed in less than ten minutes ago', async () => {
    const world = await open()
    const coachee = await aCoachee(world)
    await world.database.updateTable('person').set({ email_verified_at: 1 }).execute()
    const { asked } = await signedIn(world, coachee)
    world.advance(11 * minutes)
    expect(await erasePerson(asked, world)).toMatchObject({ status: 403, code: 'sign-in.not-recent' })
    expect(world.vault.keyState(coachee.spaceId)).toBe('there')
  })

  it('who is the only host beside other coaches first needs another host', async () => {
    const world = await open()
    const host = await aCoach(world)
    await world.database
      .insertInto('membership')
      .values({ practice_id: host.practiceId, person_id: host.personId, role: 'host', since: 1, ended_at: null })
      .execute()
    const other = await aCoach(world, { practiceId: host.practiceId })
    const { asked } = await signedIn(world, host)
    expect((await lookAtErasure(asked, world)).hostNeeded).toEqual(['De Stroom'])
    expect(await erasePerson(asked, world)).toMatchObject({ status: 409, code: 'practice.last-host' })
    await world.database.updateTable('membership').set({ ended_at: 2 }).where('person_id', '=', other.personId).execute()
    expect(await erasePerson(asked, world)).toBeNull()
  })

  it('erases nothing of somebody else', async () => {
    const world = await open()
    const one = await aFullSpace(world)
    const other = await aTrajectory(world, { coach: one.coach })
    const before = await leftOf(world, other.coachee)
    const { asked } = await signedIn(world, one.coachee)
    await erasePerson(asked, world)
    expect(await leftOf(world, other.coachee)).toEqual(before)
    expect(world.vault.keyState(other.spaceId)).toBe('there')
    expect((await listTrajectories({ actor: await asPerson(world, one.coach.personId) }, world)).map(({ row }) => row.id)).toEqual([
      other.trajectoryId,
    ])
  })
})
