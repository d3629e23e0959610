// The end of a trajectory on paper: the owner erases it, the coach asks for that or gives up access. As long as the owner never opened
// their account, the coach who made the space erases it.
import type { Actor } from '#method/access/actor.ts'
import { canEraseTrajectory, canEraseUnopened, canLeaveTrajectory } from '#method/access/erase.access.ts'
import { eraseRows } from '../../database/erase-rows.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { stampWrite } from '../../weigh-write.ts'
import { eraseSpace } from '../person/erase-person.usecases.ts'
import { whoWasThere } from '../person/profile.usecases.ts'
import { endSignInLinks } from '../person/sign-in/links.usecases.ts'
import { type Reach, reachTrajectory } from './reach.usecases.ts'
import { endGrantsOf, lockTrajectory, setErasureAsked, trajectoriesInSpaces, updateTrajectory } from './trajectory.repository.ts'
import { getTrajectory, type TrajectoryView } from './trajectory.usecases.ts'

type Asked = { readonly actor: Actor; readonly trajectoryId: string }

/** Idempotent for the owner: the first answer may have been lost. */
export async function eraseTrajectory({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<{ ok: true } | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null)
    return dependencies.vault.erasedOf(actor.ownSpaceId, [trajectoryId]).has(trajectoryId)
      ? { ok: true }
      : refuse(404, 'trajectory.unknown')
  const { spaceId } = reach
  const place = { spaceId, trajectoryId }
  if (canEraseTrajectory(actor, place)) {
    await inTransaction(dependencies, async ({ database, vault }) => {
      await lockTrajectory(database, spaceId, trajectoryId)
      await vault.rememberErased(spaceId, [trajectoryId])
      await eraseRows.trajectory(database, spaceId, trajectoryId)
    })
    return { ok: true }
  }
  const wasThere = (await whoWasThere([reach.trajectory.coachee_id], dependencies)).has(reach.trajectory.coachee_id)
  if (!canEraseUnopened(actor, place, wasThere, dependencies.clock())) return refuse(403, 'trajectory.not-yours-to-erase')
  // A second coach may have begun a trajectory in the same space.
  if ((await trajectoriesInSpaces(dependencies.database, [spaceId])).length > 1) return refuse(403, 'trajectory.not-yours-to-erase')
  await eraseSpace(spaceId, dependencies)
  return { ok: true }
}

/** The coach asks the owner to erase the trajectory, or takes that back; the owner says no by the same call. */
export async function askErasure(
  { actor, trajectoryId, asked }: Asked & { readonly asked: boolean },
  dependencies: Dependencies,
): Promise<TrajectoryView | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (asked && !mayLeave(actor, reach, dependencies)) return refuse(403, 'trajectory.not-coach')
  await setErasureAsked(dependencies.database, reach.spaceId, trajectoryId, asked ? dependencies.clock() : null)
  return getTrajectory({ actor, trajectoryId }, dependencies)
}

/** The coach gives up the access to this trajectory, now and for good; a trajectory that has not ended ends. Only the owner has it then. */
export async function leaveTrajectory({ actor, trajectoryId }: Asked, dependencies: Dependencies): Promise<{ ok: true } | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (!mayLeave(actor, reach, dependencies)) return refuse(403, 'trajectory.not-coach')
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const now = within.clock()
    const row = await lockTrajectory(database, reach.spaceId, trajectoryId)
    const end = { ended_at: row.ended_at ?? now, next_at: null }
    await updateTrajectory(database, reach.spaceId, trajectoryId, { ...end, ...stampWrite(row, ['ended', 'nextAt']) })
    await endGrantsOf(database, { spaceId: reach.spaceId, trajectoryId, personId: actor.personId }, now)
    await endSignInLinks(row.coachee_id, within)
    return { ok: true }
  })
}

function mayLeave(actor: Actor, { spaceId, trajectory }: Reach, { clock }: Dependencies): boolean {
  return canLeaveTrajectory(actor, { spaceId, trajectoryId: trajectory.id }, clock())
}
