// The trajectories that a person has with a coach, in their own space.
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { formerCoach } from './former-coach.words.ts'
import { trajectoriesInSpaces, trajectoriesWithGuest } from './trajectory.repository.ts'
import type { TrajectoryBody } from './trajectory.usecases.ts'

/** `open`: the coach has access now. `erasureAsked`: the coach asks to erase it. */
export type OwnTrajectory = {
  readonly id: string
  readonly coachName: string
  readonly open: boolean
  readonly nextAt: number | null
  readonly erasureAsked: boolean
}

/** Newest first. */
export async function ownTrajectories({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OwnTrajectory[]> {
  const { database, vault, clock } = dependencies
  const rows = await trajectoriesInSpaces(database, [actor.ownSpaceId])
  const open = await trajectoriesWithGuest(database, actor.ownSpaceId, clock())
  const profiles = await profilesByPerson([actor.personId, ...rows.map((row) => row.coach_id)], dependencies)
  const locale = profiles.get(actor.personId)?.locale ?? 'nl'
  return Promise.all(
    rows.map(async (row) => {
      const body = await vault.open<TrajectoryBody>(row.space_id, row.id, row.body)
      const coachName = profiles.get(row.coach_id)?.name ?? body.coachName ?? formerCoach[locale]
      const nextAt = row.ended_at === null ? row.next_at : null
      return { id: row.id, coachName, open: open.has(row.id), nextAt, erasureAsked: row.erasure_asked_at !== null }
    }),
  )
}
