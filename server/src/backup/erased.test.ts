// What was erased after a backup was made stays erased when that backup is restored, on every database.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { eraseFinding } from '../modules/finding/erase-finding.usecases.ts'
import { createFinding } from '../modules/finding/finding.usecases.ts'
import { eraseSpace } from '../modules/person/erase-person.usecases.ts'
import { eraseTrajectory } from '../modules/trajectory/erase-trajectory.usecases.ts'
import { aSession, aTrajectory } from '../testing/builders.ts'
import { openEmptyDatabase } from '../testing/open-test-database.ts'
import { describeOnEachDatabase, type TestDependencies } from '../testing/test-dependencies.ts'
import { finishErasures } from './prove-backup.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const about = { madeBy: '0.0.0-test', at: 5 }
const ideal = (words: string) => ({ kind: 'ideal' as const, words, wantedBy: null, felt: null, parentId: null, fromId: null, problem: '' })

describeOnEachDatabase('a backup from before something was erased', (open, engine) => {
  const restoreLater = async (world: TestDependencies) => {
    const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-backup-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'test.backup.gz')
    await writeBackup(world.database, path, about)
    return async () => {
      const { database, close } = await openEmptyDatabase(engine)
      onTestFinished(close)
      return { database, read: await readBackup(path, database, world.vault) }
    }
  }

  it('restores without the person who erased their space, and ends the trajectories they coached', async () => {
    const world = await open()
    const other = await aTrajectory(world)
    const own = await aTrajectory(world, { coachee: other.coach })
    const restore = await restoreLater(world)
    await eraseSpace(own.spaceId, world)
    const { database, read } = await restore()
    expect(read.erased).toBe(1)
    expect(await database.selectFrom('person').select('id').where('id', '=', other.coach.personId).execute()).toEqual([])
    const left = await database.selectFrom('trajectory').select(['id', 'ended_at']).where('id', '=', other.trajectoryId).execute()
    expect(left).toEqual([{ id: other.trajectoryId, ended_at: about.at }])
    expect(await database.selectFrom('space_grant').selectAll().where('person_id', '=', other.coach.personId).execute()).toEqual([])
  })

  it('restores without a finding and a trajectory that were erased, and keeps what the owner had accepted in it', async () => {
    const world = await open()
    const { coachee, trajectoryId, spaceId } = await aSession(world)
    const make = async (words: string) => {
      const id = world.makeId()
      await createFinding({ actor: coachee.actor, trajectoryId, id, sessionId: null, momentId: null, body: ideal(words) }, world)
      return id
    }
    const [gone, kept] = [await make('weg'), await make('blijft')]
    const restore = await restoreLater(world)
    await eraseFinding({ actor: coachee.actor, trajectoryId, findingId: gone }, world)
    await eraseTrajectory({ actor: coachee.actor, trajectoryId }, world)
    const { database } = await restore()
    const findings = await database.selectFrom('finding').select(['id', 'trajectory_id']).execute()
    expect(findings).toEqual([{ id: kept, trajectory_id: spaceId }])
    expect(await database.selectFrom('session').selectAll().execute()).toEqual([])
    const trajectories = await database.selectFrom('trajectory').select('id').where('space_id', '=', spaceId).execute()
    expect(trajectories).toEqual([{ id: spaceId }])
  })

  it('a process that was killed between key and rows: the next start deletes the rows', async () => {
    const world = await open()
    const { coachee, coach } = await aTrajectory(world)
    await world.vault.destroySpaceKey(coachee.spaceId)
    await finishErasures(world.database, world.vault, 7)
    expect(await world.database.selectFrom('person').select('id').execute()).toEqual([{ id: coach.personId }])
  })
})
