// Deletes what a person erased: a whole space, or one record. The server uses it when a person erases, and a restore uses it for what was
// erased after the backup was made. Access, keys and tombstones are left to the callers.
import type { Database } from './tables.ts'

/**
 * Deletes a person with their space; the content, sign-ins, memberships and invitations go with them (on delete cascade). In spaces of
 * other people their grants are deleted, and the trajectories that they coached end at `at`.
 */
export async function eraseSpaceRows(database: Database, spaceId: string, at: number): Promise<void> {
  const person = await database.selectFrom('person').select('id').where('space_id', '=', spaceId).executeTakeFirst()
  if (person !== undefined) {
    const { id } = person
    await database.deleteFrom('space_grant').where('person_id', '=', id).execute()
    await database.updateTable('trajectory').set({ next_at: null }).where('coach_id', '=', id).execute()
    await database.updateTable('trajectory').set({ ended_at: at }).where('coach_id', '=', id).where('ended_at', 'is', null).execute()
    // Links that this person made for others would say who invited them.
    await database.updateTable('invitation').set({ expires_at: at }).where('invited_by', '=', id).where('expires_at', '>', at).execute()
    await database.deleteFrom('person').where('id', '=', id).execute()
  }
  await database.deleteFrom('space').where('id', '=', spaceId).execute()
}

type Erase = (database: Database, spaceId: string, id: string) => Promise<void>

/**
 * The findings that the owner accepted, and the krachtlijnen, move to the own place. The sessions, notes, agreements, looks, shares and
 * grants of the trajectory are deleted, and the findings that were not accepted.
 */
const eraseTrajectory: Erase = async (database, spaceId, id) => {
  const own = { trajectory_id: spaceId }
  await database
    .updateTable('finding')
    .set({ ...own, session_id: null, moment_id: null })
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', id)
    .where('state', '=', 'accepted')
    .execute()
  const lines = database.selectFrom('alignment').select('id').where('space_id', '=', spaceId).where('trajectory_id', '=', id)
  await database
    .updateTable('alignment_state')
    .set({ session_id: null, moment_id: null })
    .where('space_id', '=', spaceId)
    .where('alignment_id', 'in', lines)
    .execute()
  await database.updateTable('alignment').set(own).where('space_id', '=', spaceId).where('trajectory_id', '=', id).execute()
  await database.deleteFrom('space_grant').where('space_id', '=', spaceId).where('trajectory_id', '=', id).execute()
  // Notes have no foreign key to the trajectory. The working notes of the coach are in the space of the coach, and stay.
  await database.deleteFrom('note').where('space_id', '=', spaceId).where('trajectory_id', '=', id).execute()
  await database.deleteFrom('invitation').where('trajectory_id', '=', id).where('used_at', 'is', null).execute()
  await database.deleteFrom('trajectory').where('space_id', '=', spaceId).where('id', '=', id).execute()
}

/** The findings and the statements that came from the session stay, without a reference to it. Its notes are deleted. */
const eraseSession: Erase = async (database, spaceId, id) => {
  const away = { session_id: null, moment_id: null }
  await database.updateTable('finding').set(away).where('space_id', '=', spaceId).where('session_id', '=', id).execute()
  await database.updateTable('alignment_state').set(away).where('space_id', '=', spaceId).where('session_id', '=', id).execute()
  await database.deleteFrom('note').where('space_id', '=', spaceId).where('session_id', '=', id).execute()
  await database.deleteFrom('session').where('space_id', '=', spaceId).where('id', '=', id).execute()
}

/** Its wordings and shares go with it (on delete cascade). */
const eraseFinding: Erase = async (database, spaceId, id) => {
  await database.updateTable('alignment').set({ ideal_id: null }).where('space_id', '=', spaceId).where('ideal_id', '=', id).execute()
  await database
    .updateTable('alignment_state')
    .set({ obstacle_id: null })
    .where('space_id', '=', spaceId)
    .where('obstacle_id', '=', id)
    .execute()
  await database.deleteFrom('finding').where('space_id', '=', spaceId).where('id', '=', id).execute()
}

const eraseAlignment: Erase = async (database, spaceId, id) => {
  await database.deleteFrom('alignment').where('space_id', '=', spaceId).where('id', '=', id).execute()
}

const eraseStatement: Erase = async (database, spaceId, id) => {
  await database.deleteFrom('alignment_state').where('space_id', '=', spaceId).where('id', '=', id).execute()
}

/** What a person can erase from a space that they keep. */
export const eraseRows = {
  trajectory: eraseTrajectory,
  session: eraseSession,
  finding: eraseFinding,
  alignment: eraseAlignment,
  statement: eraseStatement,
} as const satisfies Record<string, Erase>

/** For a restore, which knows the id and not the sort: ids are unique, so the others find nothing. */
export async function eraseRecordRows(database: Database, spaceId: string, id: string): Promise<void> {
  for (const erase of Object.values(eraseRows)) await erase(database, spaceId, id)
}
