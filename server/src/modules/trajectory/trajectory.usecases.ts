// Creates, lists and revises trajectories. A trajectory is in the coachee's space; the coach is a guest there.
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { canLeaveTrajectory, canNameCoachee, canReviseAim } from '#method/access/erase.access.ts'
import { canInviteCoachee } from '#method/access/practice.access.ts'
import { canReviseTrajectory, isOwnPlace } from '#method/access/space.access.ts'
import { accessAfter } from '#method/graduation/access-after.ts'
import type { Locale } from '#method/locale/locale.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { TrajectoryRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { firstVersion, weighWrite } from '../../weigh-write.ts'
import { createPerson, getProfile, profilesByPerson, revisePerson, whoWasThere } from '../person/profile.usecases.ts'
import { endSignInLinks } from '../person/sign-in/links.usecases.ts'
import { type InvitationState, invitationStates } from '../practice/make-invitation.usecases.ts'
import { isDemoPractice, joinPractice } from '../practice/membership.usecases.ts'
import { addVersion } from './agreement.usecases.ts'
import { beginAgreement } from './agreement.words.ts'
import { formerCoach } from './former-coach.words.ts'
import { type Reach, reachableSpaces, reachOf, reachTrajectory } from './reach.usecases.ts'
import {
  insertGrant,
  insertTrajectory,
  isTrajectoryIdTaken,
  limitGrants,
  lockTrajectory,
  type SessionCount,
  sessionCounts,
  trajectoriesInSpaces,
  updateTrajectory,
} from './trajectory.repository.ts'

/** `coachName`: of a coach without an account here, in an imported trajectory. `endedBy`: the person who ended it. */
export type TrajectoryBody = { readonly aim: string; readonly coachName?: string; readonly endedBy?: string | undefined }
/** What a screen needs of a trajectory. The number of queries does not depend on the number of trajectories. */
export type TrajectoryView = {
  readonly row: TrajectoryRow
  readonly as: Reach['as']
  readonly aim: string
  /** The reader may open it again. */
  readonly reopens: boolean
  readonly coacheeName: string
  readonly coachName: string
  readonly invitation: InvitationState
  readonly sessions: SessionCount | undefined
  /** The owner opened their account. */
  readonly ownerWasThere: boolean
}

async function views(actor: Actor, reaches: readonly Reach[], dependencies: Dependencies): Promise<TrajectoryView[]> {
  if (reaches.length === 0) return []
  const rows = reaches.map((reach) => reach.trajectory)
  const ids = rows.map((row) => row.id)
  const spaceIds = [...new Set(rows.map((row) => row.space_id))]
  const profiles = await profilesByPerson([...new Set(rows.flatMap((row) => [row.coachee_id, row.coach_id]))], dependencies)
  const counts = new Map((await sessionCounts(dependencies.database, spaceIds, ids)).map((count) => [count.trajectory_id, count]))
  const wereThere = await whoWasThere(
    rows.map((row) => row.coachee_id),
    dependencies,
  )
  const invitations = await invitationStates(dependencies.database, ids, dependencies.clock())
  return Promise.all(
    reaches.map(async ({ trajectory: row, as }) => {
      const body = await dependencies.vault.open<TrajectoryBody>(row.space_id, row.id, row.body)
      return {
        row,
        as,
        aim: body.aim,
        reopens: row.ended_at !== null && (as === 'coachee' || body.endedBy === actor.personId),
        coacheeName: profiles.get(row.coachee_id)?.name ?? '',
        coachName: profiles.get(row.coach_id)?.name ?? body.coachName ?? formerCoach[profiles.get(row.coachee_id)?.locale ?? 'nl'],
        invitation: invitations.get(row.id) ?? 'none',
        sessions: counts.get(row.id),
        ownerWasThere: wereThere.has(row.coachee_id),
      }
    }),
  )
}

async function viewOf(actor: Actor, reach: Reach, dependencies: Dependencies): Promise<TrajectoryView> {
  const [view] = await views(actor, [reach], dependencies)
  if (view === undefined) throw new Error('a reached trajectory has a view')
  return view
}

export async function listTrajectories({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<TrajectoryView[]> {
  const now = dependencies.clock()
  const rows = await trajectoriesInSpaces(dependencies.database, reachableSpaces(actor))
  return views(
    actor,
    rows.map((row) => reachOf(actor, row, now)).filter((reach) => reach !== null),
    dependencies,
  )
}

type Asked = { readonly actor: Actor; readonly trajectoryId: string }

export async function getTrajectory({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<TrajectoryView | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  return reach === null ? refuse(404, 'trajectory.unknown') : viewOf(actor, reach, dependencies)
}

type Begin = {
  readonly actor: Actor
  readonly id: string
  readonly practiceId: string
  readonly coacheeName: string
  readonly aim: string
  readonly locale: Locale
}

/** Creates the coachee with a space, the trajectory in it, and a grant for the coach. The coachee is not invited yet. */
export async function createTrajectory(input: Begin, dependencies: Dependencies): Promise<TrajectoryView | Refusal> {
  const { actor, id, practiceId } = input
  if (!canInviteCoachee(actor, practiceId)) return refuse(404, 'practice.unknown')
  const now = dependencies.clock()
  const demo = await isDemoPractice(practiceId, dependencies.database)
  const made = await inTransaction(dependencies, async (within) => {
    const { database } = within
    if (await isTrajectoryIdTaken(database, id)) return null
    const coachee = await createPerson({ name: input.coacheeName, locale: input.locale, email: null, demo }, within)
    const row: TrajectoryRow = {
      space_id: coachee.spaceId,
      id,
      practice_id: practiceId,
      coach_id: actor.personId,
      coachee_id: coachee.personId,
      body: await within.vault.seal(coachee.spaceId, id, { aim: input.aim } satisfies TrajectoryBody),
      started_at: now,
      ended_at: null,
      next_at: null,
      archived_at: null,
      erasure_asked_at: null,
      ...firstVersion,
    }
    await joinPractice({ practiceId, personId: coachee.personId, role: 'coachee', at: now }, database)
    await insertTrajectory(database, row)
    await insertGrant(database, {
      id: within.makeId(),
      space_id: row.space_id,
      trajectory_id: id,
      person_id: actor.personId,
      from_at: now,
      until_at: null,
    })
    const coach = await getProfile(actor.personId, within)
    const body = beginAgreement(input.locale, input.coacheeName, coach.name)
    await addVersion({ spaceId: row.space_id, trajectoryId: id, ...firstVersion, body, byId: actor.personId, at: now }, within)
    return row
  })
  if (made === null) return repeated(input, dependencies)
  return viewOf(actor, { trajectory: made, spaceId: made.space_id, as: 'coach' }, dependencies)
}

/** The same id again: idempotent for the coach of that trajectory, otherwise refused. */
async function repeated({ actor, id }: Begin, dependencies: Dependencies): Promise<TrajectoryView | Refusal> {
  const reach = await reachTrajectory(actor, id, dependencies)
  return reach?.as === 'coach' ? viewOf(actor, reach, dependencies) : refuse(409, 'trajectory.id-taken')
}

type Change = {
  readonly aim?: string | undefined
  readonly nextAt?: number | null | undefined
  readonly ended?: boolean | undefined
  /** Only for the coach, until the owner was there. */
  readonly coacheeName?: string | undefined
  /** Only for the coach, who puts an ended trajectory away in the own list. */
  readonly archived?: boolean | undefined
}

/** Changes only what is sent, each in the version that the writer saw: another page may change another part at the same time. */
export async function reviseTrajectory(
  { actor, trajectoryId, change, ...basis }: Asked & Basis & { readonly change: Change },
  dependencies: Dependencies,
): Promise<TrajectoryView | Refusal<TrajectoryView>> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  // The own place has no aim and no end.
  if (isOwnPlace({ spaceId: reach.spaceId, trajectoryId })) return refuse(403, 'trajectory.own-place')
  const refusal = await refusalOf(actor, reach, change, dependencies)
  if (refusal !== null) return refusal
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    if (change.coacheeName !== undefined) await revisePerson({ personId: reach.trajectory.coachee_id, name: change.coacheeName }, within)
    const row = await lockTrajectory(database, reach.spaceId, trajectoryId)
    const body = await within.vault.open<TrajectoryBody>(reach.spaceId, trajectoryId, row.body)
    const now = within.clock()
    const next = {
      aim: change.aim ?? body.aim,
      nextAt: change.nextAt === undefined ? row.next_at : change.nextAt,
      endedAt: change.ended === undefined ? row.ended_at : change.ended ? (row.ended_at ?? now) : null,
      archivedAt: change.archived === undefined ? row.archived_at : change.archived ? (row.archived_at ?? now) : null,
    }
    // A trajectory that goes on is not put away: the coach would forget it.
    if (next.endedAt === null) next.archivedAt = null
    const isNewEnd = next.endedAt !== null && row.ended_at === null
    const parts = [
      ...(next.aim === body.aim ? [] : ['aim']),
      ...(next.nextAt === row.next_at ? [] : ['nextAt']),
      ...(next.endedAt === row.ended_at ? [] : ['ended']),
      ...(next.archivedAt === row.archived_at ? [] : ['archived']),
    ]
    const verdict = weighWrite(row, basis, parts)
    if (verdict === 'changed') return refuseChanged('trajectory.changed', await viewOf(actor, { ...reach, trajectory: row }, within))
    if (verdict === 'done') return viewOf(actor, { ...reach, trajectory: row }, within)
    // Putting away concerns the coach's own list, so it is allowed after the end too.
    const shared = parts.filter((part) => part !== 'archived')
    const state = { at: now, ended: row.ended_at !== null, endedBy: body.endedBy ?? null, reopens: shared.join() === 'ended' }
    if (shared.length > 0 && !canReviseTrajectory(actor, { spaceId: reach.spaceId, trajectoryId }, state))
      return refuse(403, 'trajectory.ended')
    const endedBy = next.endedAt === null ? undefined : isNewEnd ? actor.personId : body.endedBy
    const columns = {
      body: await within.vault.seal(reach.spaceId, trajectoryId, { ...body, aim: next.aim, endedBy } satisfies TrajectoryBody),
      next_at: next.nextAt,
      ended_at: next.endedAt,
      archived_at: next.archivedAt,
      ...verdict,
    }
    await updateTrajectory(database, reach.spaceId, trajectoryId, columns)
    // The coach keeps access for four weeks after the end, unless the owner chooses another day.
    if (isNewEnd) {
      await limitGrants(database, reach.spaceId, trajectoryId, accessAfter(now))
      await endSignInLinks(row.coachee_id, within)
    }
    return viewOf(actor, { ...reach, trajectory: { ...row, ...columns } }, within)
  })
}

async function refusalOf(actor: Actor, reach: Reach, change: Change, dependencies: Dependencies): Promise<Refusal | null> {
  const place = { spaceId: reach.spaceId, trajectoryId: reach.trajectory.id }
  const now = dependencies.clock()
  if (change.archived !== undefined && !canLeaveTrajectory(actor, place, now)) return refuse(403, 'trajectory.not-coach')
  if (change.aim === undefined && change.coacheeName === undefined) return null
  const wasThere = await whoWasThere([reach.trajectory.coachee_id], dependencies)
  const ownerWasThere = wasThere.has(reach.trajectory.coachee_id)
  if (change.coacheeName !== undefined && !canNameCoachee(actor, place, ownerWasThere, now)) return refuse(403, 'trajectory.name-not-yours')
  return change.aim === undefined || canReviseAim(actor, place, ownerWasThere, now) ? null : refuse(403, 'trajectory.aim-not-yours')
}
