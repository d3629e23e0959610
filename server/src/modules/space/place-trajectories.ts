// Maps trajectory ids of a space file to ids in this space. A trajectory id that another space on this installation uses gets a new id,
// which is the same at each import of the file.
import { createHash } from 'node:crypto'
import type { Database } from '../../database/tables.ts'
import type { SpaceFileHead } from './read-space-file.ts'
import { practicesHere, trajectoryIdsElsewhere } from './space.repository.ts'

export type TrajectoryPlaces = {
  readonly place: (trajectoryId: string) => string
  /** It was created here with a coach. Nothing is added to it: otherwise a file could add content in the name of that coach. */
  readonly isClosed: (trajectoryId: string) => boolean
}

export async function placeTrajectories(
  database: Database,
  spaceId: string,
  file: Pick<SpaceFileHead, 'trajectories'>,
): Promise<TrajectoryPlaces> {
  const here = await practicesHere(database, spaceId)
  const ids = file.trajectories.filter((trajectory) => !trajectory.own).map(({ id }) => id)
  const elsewhere = await trajectoryIdsElsewhere(database, spaceId, ids)
  const places = new Map(file.trajectories.filter((trajectory) => trajectory.own).map(({ id }) => [id, spaceId]))
  for (const id of ids) {
    const beside = besideId(spaceId, id)
    places.set(id, !here.has(id) && (here.has(beside) || elsewhere.has(id)) ? beside : id)
  }
  const place = (trajectoryId: string) => places.get(trajectoryId) ?? trajectoryId
  return { place, isClosed: (trajectoryId) => (here.get(place(trajectoryId)) ?? null) !== null }
}

/** A UUID (version 8) derived from both ids. */
function besideId(spaceId: string, trajectoryId: string): string {
  const hex = createHash('sha256').update(`${spaceId}/${trajectoryId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
