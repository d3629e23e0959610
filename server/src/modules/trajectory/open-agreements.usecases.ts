// The agreements that wait for this person: the other one wrote a version that this person did not agree to yet.
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { agreementsToAnswer } from './agreement.repository.ts'
import { reachableSpaces, reachOf } from './reach.usecases.ts'
import { trajectoriesInSpaces, trajectoriesWithGuest } from './trajectory.repository.ts'

export type OpenAgreement = { readonly trajectoryId: string; readonly version: number; readonly withName: string }

/** Only of trajectories that have not ended and to which the coach has access. */
export async function openAgreements({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenAgreement[]> {
  const { database, clock } = dependencies
  const now = clock()
  const withCoach = await trajectoriesWithGuest(database, actor.ownSpaceId, now)
  const rows = await trajectoriesInSpaces(database, reachableSpaces(actor))
  const open = rows.filter((row) => {
    const as = row.ended_at === null ? reachOf(actor, row, now)?.as : undefined
    return as === 'coach' || (as === 'coachee' && withCoach.has(row.id))
  })
  const found = await agreementsToAnswer(database, actor.personId, open)
  if (found.length === 0) return []
  const others = new Map(open.map((row) => [row.id, row.coach_id === actor.personId ? row.coachee_id : row.coach_id]))
  const profiles = await profilesByPerson([...others.values()], dependencies)
  return found.map(({ trajectory_id: trajectoryId, version }) => {
    return { trajectoryId, version, withName: profiles.get(others.get(trajectoryId) ?? '')?.name ?? '' }
  })
}
