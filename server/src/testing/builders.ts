// Inserts rows for tests. Each builder fills in what is not given. For tests only.
import type { Actor, PracticeRole } from '#method/access/actor.ts'
import type { Locale } from '#method/locale/locale.ts'
import type { Dependencies } from '../dependencies.ts'
import { addOwnPlace } from '../modules/person/own-place.usecases.ts'
import { asPerson } from './as-person.ts'

type World = Pick<Dependencies, 'database' | 'vault' | 'clock' | 'makeId'>
export type BuiltPerson = {
  readonly personId: string
  readonly spaceId: string
  readonly practiceId: string
  readonly name: string
  readonly email: string | null
  readonly actor: Actor
}
type PersonWishes = { readonly practiceId?: string; readonly name?: string; readonly email?: string | null; readonly locale?: Locale }

/** How addresses are looked up: the hash of the trimmed, lower-cased address for the purpose 'email'. */
export const hashEmail = (vault: Pick<World['vault'], 'hash'>, email: string) => vault.hash('email', email.trim().toLowerCase())

export async function aPractice(world: World, { name = 'De Stroom', demo = false } = {}): Promise<{ readonly practiceId: string }> {
  const practiceId = world.makeId()
  await world.database
    .insertInto('practice')
    .values({ id: practiceId, name, demo: demo ? 1 : 0, created_at: world.clock() })
    .execute()
  return { practiceId }
}

/** A person with a space and one membership; in a new practice when none is given. */
export async function aPerson(world: World, role: PracticeRole, wishes: PersonWishes = {}): Promise<BuiltPerson> {
  const { database, vault, clock, makeId } = world
  const [personId, spaceId, now] = [makeId(), makeId(), clock()]
  const practiceId = wishes.practiceId ?? (await aPractice(world)).practiceId
  const name = wishes.name ?? `${role} ${personId.slice(-4)}`
  const email = wishes.email === undefined ? `${personId}@example.org` : wishes.email
  await vault.createSpaceKey(spaceId)
  await database.insertInto('space').values({ id: spaceId, kind: 'person', owner_id: personId, created_at: now }).execute()
  const profile = await vault.seal(spaceId, personId, { name, email, locale: wishes.locale ?? 'nl' })
  await database
    .insertInto('person')
    .values({
      id: personId,
      space_id: spaceId,
      email_hash: email === null ? null : hashEmail(vault, email),
      profile,
      password_hash: null,
      totp: null,
      created_at: now,
      last_seen_at: null,
      demo: 0,
      email_verified_at: email === null ? null : now,
    })
    .execute()
  await addOwnPlace({ id: personId, spaceId }, world)
  await database
    .insertInto('membership')
    .values({ practice_id: practiceId, person_id: personId, role, since: now, ended_at: null })
    .execute()
  return { personId, spaceId, practiceId, name, email, actor: await asPerson(world, personId) }
}

export const aCoach = (world: World, wishes?: PersonWishes) => aPerson(world, 'coach', wishes)
export const aCoachee = (world: World, wishes?: PersonWishes) => aPerson(world, 'coachee', wishes)
export const aHost = (world: World, wishes?: PersonWishes) => aPerson(world, 'host', wishes)

export type BuiltTrajectory = {
  readonly trajectoryId: string
  readonly spaceId: string
  readonly practiceId: string
  readonly coach: BuiltPerson
  readonly coachee: BuiltPerson
}

/** A trajectory in the coachee's space, with the coach as guest. The actors have that grant. */
export async function aTrajectory(
  world: World,
  wishes: { readonly coach?: BuiltPerson; readonly coachee?: BuiltPerson; readonly aim?: string; readonly until?: number | null } = {},
): Promise<BuiltTrajectory> {
  const { database, vault, clock, makeId } = world
  const coach = wishes.coach ?? (await aCoach(world))
  const coachee = wishes.coachee ?? (await aCoachee(world, { practiceId: coach.practiceId }))
  const [trajectoryId, now, spaceId, practiceId] = [makeId(), clock(), coachee.spaceId, coach.practiceId]
  const body = await vault.seal(spaceId, trajectoryId, { aim: wishes.aim ?? 'Ruimte nemen in overleg' })
  await database
    .insertInto('trajectory')
    .values({
      space_id: spaceId,
      id: trajectoryId,
      practice_id: practiceId,
      coach_id: coach.personId,
      coachee_id: coachee.personId,
      body,
      started_at: now,
      ended_at: null,
      next_at: null,
    })
    .execute()
  await database
    .insertInto('space_grant')
    .values({
      id: makeId(),
      space_id: spaceId,
      trajectory_id: trajectoryId,
      person_id: coach.personId,
      from_at: now,
      until_at: wishes.until ?? null,
    })
    .execute()
  return {
    trajectoryId,
    spaceId,
    practiceId,
    coach: { ...coach, actor: await asPerson(world, coach.personId) },
    coachee: { ...coachee, actor: await asPerson(world, coachee.personId) },
  }
}

/** A session without events, in a given or new trajectory. */
export async function aSession(
  world: World,
  wishes: { readonly trajectory?: BuiltTrajectory; readonly state?: string } = {},
): Promise<BuiltTrajectory & { readonly sessionId: string }> {
  const trajectory = wishes.trajectory ?? (await aTrajectory(world))
  const { database, clock, makeId } = world
  const { number } = await database
    .selectFrom('session')
    .select((build) => build.fn.count<number>('id').as('number'))
    .where('space_id', '=', trajectory.spaceId)
    .where('trajectory_id', '=', trajectory.trajectoryId)
    .executeTakeFirstOrThrow()
  const [sessionId, now] = [makeId(), clock()]
  await database
    .insertInto('session')
    .values({
      space_id: trajectory.spaceId,
      id: sessionId,
      trajectory_id: trajectory.trajectoryId,
      number: number + 1,
      created_at: now,
      created_by: trajectory.coach.personId,
      imported: 0,
      state: wishes.state ?? 'prepared',
      started_at: null,
      ended_at: null,
    })
    .execute()
  return { ...trajectory, sessionId }
}
