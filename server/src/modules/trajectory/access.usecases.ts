// Who has access to a trajectory, who looked at what, and ending access. Looks are stored by hour, not by click.
import { createHash } from 'node:crypto'
import type { Actor } from '#method/access/actor.ts'
import { storageFailureOf } from '../../database/storage-failure.ts'
import type { GrantRow, LookRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { endSignInLinks } from '../person/sign-in/links.usecases.ts'
import { formerCoach } from './former-coach.words.ts'
import { insertLook, latestLooks } from './look.repository.ts'
import { type Reach, reachTrajectory } from './reach.usecases.ts'
import { endGrants, grantsOfTrajectory } from './trajectory.repository.ts'

export type LookKind = 'session' | 'findings' | 'notes' | 'alignments'
const hour = 3_600_000
/** At most this many looks are returned. */
const shown = 500

/** Records that the coach read something: once per person, kind and hour. A coachee who reads their own content is not recorded. */
export async function recordLook(reach: Reach, actor: Actor, what: LookKind, { database, clock }: Dependencies): Promise<void> {
  if (reach.as !== 'coach') return
  const at = Math.floor(clock() / hour) * hour
  const id = createHash('sha256').update([reach.trajectory.id, actor.personId, what, at].join('/')).digest('hex').slice(0, 32)
  const row = { space_id: reach.spaceId, id, trajectory_id: reach.trajectory.id, person_id: actor.personId, what, at }
  try {
    for (const waiting of looksWaiting(database).splice(0)) await insertLook(database, waiting)
    await insertLook(database, row)
  } catch (error) {
    // Reading goes on when nothing can be stored. The look is stored with the next one.
    if (storageFailureOf(error) === null) throw error
    looksWaiting(database).push(row)
  }
}

const waitingByDatabase = new WeakMap<object, LookRow[]>()

/** Looks that could not be stored yet. They are lost when the server stops first. */
function looksWaiting(database: object): LookRow[] {
  const waiting = waitingByDatabase.get(database) ?? []
  waitingByDatabase.set(database, waiting)
  return waiting
}

type Asked = { readonly actor: Actor; readonly trajectoryId: string }

export async function endAccess({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<{ ok: true } | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (reach.as !== 'coachee') return refuse(403, 'access.not-yours')
  await endGrants(dependencies.database, reach.spaceId, trajectoryId, dependencies.clock())
  // A link that the coach made for the coachee would outlive the access.
  await endSignInLinks(reach.trajectory.coachee_id, dependencies)
  return { ok: true }
}

/** Whether the coach of this trajectory has access now. The caller has reached the trajectory. */
export async function isCoachThere({ trajectory, spaceId }: Reach, { database, clock }: Dependencies): Promise<boolean> {
  const now = clock()
  const grants = await grantsOfTrajectory(database, spaceId, trajectory.id)
  return grants.some((grant) => grant.person_id === trajectory.coach_id && (grant.until_at === null || now < grant.until_at))
}

export type AccessLedger = {
  readonly guests: readonly { readonly grant: GrantRow; readonly name: string }[]
  readonly looks: readonly { readonly at: number; readonly name: string; readonly what: string }[]
}

export async function accessLedger({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<AccessLedger | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (reach.as !== 'coachee') return refuse(403, 'access.not-yours')
  const grants = await grantsOfTrajectory(dependencies.database, reach.spaceId, trajectoryId)
  const looks = await latestLooks(dependencies.database, reach.spaceId, trajectoryId, shown)
  const profiles = await profilesByPerson([actor.personId, ...new Set([...grants, ...looks].map((row) => row.person_id))], dependencies)
  // Only a coach is ever a guest, and one who erased their account has no name here any more.
  const name = (personId: string) => profiles.get(personId)?.name ?? formerCoach[profiles.get(actor.personId)?.locale ?? 'nl']
  return {
    guests: grants.map((grant) => ({ grant, name: name(grant.person_id) })),
    looks: looks.map((look) => ({ at: look.at, name: name(look.person_id), what: look.what })),
  }
}
