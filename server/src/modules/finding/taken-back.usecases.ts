// When an owner last took back something that a coach could read. A device of the coach then removes the findings that it keeps.
import type { GuestGrant } from '#method/access/actor.ts'
import type { Database } from '../../database/tables.ts'
import { lastEndedShares } from './finding.repository.ts'

/** By trajectory, in epoch milliseconds. A trajectory in which nothing was taken back is not in it. */
export async function lastTakenBack(guestOf: readonly GuestGrant[], database: Database): Promise<ReadonlyMap<string, number>> {
  return new Map((await lastEndedShares(database, guestOf)).map((row) => [row.trajectoryId, Number(row.at)]))
}
