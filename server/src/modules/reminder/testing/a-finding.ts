// Inserts a finding into the tables, for tests of what a reminder may be about.
import type { BuiltTrajectory } from '../../../testing/builders.ts'
import type { TestDependencies } from '../../../testing/test-dependencies.ts'

export async function aFinding(world: TestDependencies, built: BuiltTrajectory, kind: string, state: string): Promise<string> {
  const [id, now] = [world.makeId(), world.clock()]
  await world.database
    .insertInto('finding')
    .values({
      space_id: built.spaceId,
      trajectory_id: built.trajectoryId,
      id,
      session_id: null,
      moment_id: null,
      kind,
      state,
      made_by: built.coachee.personId,
      reworded: 0,
      revision: 1,
      body: await world.vault.seal(built.spaceId, id, { kind }),
      created_at: now,
      updated_at: now,
    })
    .execute()
  await world.database
    .insertInto('finding_revision')
    .values({
      space_id: built.spaceId,
      finding_id: id,
      revision: 1,
      at: now,
      by_id: built.coachee.personId,
      state,
      body: new Uint8Array(1),
    })
    .execute()
  return id
}
