// What the holder of an invitation link may read of the trajectory: the aim, and the agreement (agreement.usecases.ts).
import type { InvitationRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { findTrajectoryOfCoachee } from './trajectory.repository.ts'
import type { TrajectoryBody } from './trajectory.usecases.ts'

export async function findInvitedTrajectory(
  { trajectory_id: id, person_id: personId }: Pick<InvitationRow, 'trajectory_id' | 'person_id'>,
  { database, vault }: Dependencies,
): Promise<{ readonly spaceId: string; readonly trajectoryId: string; readonly aim: string } | null> {
  const row = id === null ? undefined : await findTrajectoryOfCoachee(database, personId, id)
  if (row === undefined) return null
  return { spaceId: row.space_id, trajectoryId: row.id, aim: (await vault.open<TrajectoryBody>(row.space_id, row.id, row.body)).aim }
}
