// What the owner writes alone and shares with one coach; also tried by the other coach and by a stranger.
import { expect, it } from 'vitest'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { addMissingOwnPlaces } from '../person/own-place.usecases.ts'
import { createSession, getSession } from '../session/session.usecases.ts'
import { getTrajectory, listTrajectories } from '../trajectory/trajectory.usecases.ts'
import { presentFinding } from './finding.present.ts'
import { createFinding, findingHistory, listFindings, listOwnFindings, reviseFinding } from './finding.usecases.ts'
import { shareFinding } from './share-finding.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const check = { kind: 'check' as const, thought: 'het lukt', felt: 'ruimte', wanted: 'blijven staan', bodyPlace: 'borst' }

describeOnEachDatabase('the own place', (open) => {
  /** One coachee with two coaches, and one finding written alone. */
  const enter = async () => {
    const world = await open()
    const first = await aTrajectory(world)
    const second = await aTrajectory(world, { coach: await aCoach(world), coachee: first.coachee })
    const { actor } = first.coachee
    const findingId = world.makeId()
    const own = { actor, trajectoryId: first.spaceId, id: findingId, sessionId: null, momentId: null }
    wanted(await createFinding({ ...own, body: check }, world))
    const read = async (by: typeof actor, trajectoryId: string) => wanted(await listFindings({ actor: by, trajectoryId }, world))
    return { world, first, second, actor, own, findingId, read }
  }

  it('is in no list of trajectories, and only its owner can open it', async () => {
    const { world, first, actor } = await enter()
    expect((await listTrajectories({ actor }, world)).map(({ row }) => row.id)).not.toContain(first.spaceId)
    expect(wanted(await getTrajectory({ actor, trajectoryId: first.spaceId }, world))).toMatchObject({ as: 'coachee' })
    expect(await getTrajectory({ actor: first.coach.actor, trajectoryId: first.spaceId }, world)).toMatchObject({ status: 404 })
    expect(await listFindings({ actor: first.coach.actor, trajectoryId: first.spaceId }, world)).toMatchObject({ status: 404 })
  })

  it('contains what was written alone: accepted at once, private, read only by the owner', async () => {
    const { world, first, second, actor, findingId, read } = await enter()
    const [found] = await listOwnFindings({ actor }, world)
    expect(found?.row).toMatchObject({ id: findingId, state: 'accepted', sharedWith: [] })
    expect(await read(first.coach.actor, first.trajectoryId)).toEqual([])
    expect(await read(second.coach.actor, second.trajectoryId)).toEqual([])
    expect(await listOwnFindings({ actor: first.coach.actor }, world)).toEqual([])
  })

  it('can share a finding with one coach, and withdraw that; the other coach never reads it', async () => {
    const { world, first, second, actor, findingId, read } = await enter()
    const share = (said: 'private' | 'shared', by = actor) =>
      shareFinding({ actor: by, trajectoryId: first.trajectoryId, findingId, leftOut: said === 'shared' ? [] : null }, world)
    expect(wanted(await share('shared')).row.sharedWith).toEqual([{ trajectoryId: first.trajectoryId, leftOut: [] }])
    expect(wanted(await share('shared')).row.sharedWith).toEqual([{ trajectoryId: first.trajectoryId, leftOut: [] }])
    expect((await read(first.coach.actor, first.trajectoryId)).map(({ body }) => body)).toEqual([check])
    expect(await read(second.coach.actor, second.trajectoryId)).toEqual([])
    expect(await share('private', first.coach.actor)).toMatchObject({ status: 403, code: 'finding.not-yours-to-share' })
    expect(
      await shareFinding({ actor: second.coach.actor, trajectoryId: first.trajectoryId, findingId, leftOut: [] }, world),
    ).toMatchObject({
      status: 404,
    })
    expect(wanted(await share('private')).row.sharedWith).toEqual([])
    expect(await read(first.coach.actor, first.trajectoryId)).toEqual([])
    expect(await share('private', first.coach.actor)).toMatchObject({ status: 404 })
    expect(wanted(await share('shared')).row.sharedWith).toEqual([{ trajectoryId: first.trajectoryId, leftOut: [] }])
    expect(await read(first.coach.actor, first.trajectoryId)).toHaveLength(1)
  })

  it('keeps a share withdrawn when an older request to share arrives later', async () => {
    const { world, first, second, actor, own, findingId, read } = await enter()
    const made = { ...own, id: world.makeId(), trajectoryId: second.trajectoryId }
    wanted(await createFinding({ ...made, body: check }, world))
    for (const [pair, id] of [
      [first, findingId],
      [second, made.id],
    ] as const) {
      const say = (said: 'private' | 'shared', at?: number) =>
        shareFinding({ actor, trajectoryId: pair.trajectoryId, findingId: id, leftOut: said === 'shared' ? [] : null, at }, world)
      const reads = async () => (await read(pair.coach.actor, pair.trajectoryId)).some(({ row }) => row.id === id)
      const before = world.clock() - 3_600_000
      wanted(await say('shared', before))
      expect(await reads()).toBe(true)
      wanted(await say('private'))
      wanted(await say('shared', before))
      expect(await reads()).toBe(false)
      wanted(await say('shared', world.clock()))
      expect(await reads()).toBe(true)
    }
  })

  it('shows a coach the latest wording, and not the earlier private ones', async () => {
    const { world, first, actor, findingId } = await enter()
    const where = { trajectoryId: first.trajectoryId, findingId }
    wanted(await reviseFinding({ actor, trajectoryId: first.spaceId, findingId, body: { ...check, felt: 'rust' }, basedOn: 1 }, world))
    wanted(await shareFinding({ actor, ...where, leftOut: [] }, world))
    const felt = (all: readonly { body: object }[]) => all.map(({ body }) => 'felt' in body && body.felt)
    expect(felt(wanted(await findingHistory({ actor: first.coach.actor, ...where }, world)))).toEqual(['rust'])
    expect(felt(wanted(await findingHistory({ actor, ...where }, world)))).toEqual(['ruimte', 'rust'])
    expect(await reviseFinding({ actor: first.coach.actor, ...where, body: check }, world)).toMatchObject({ status: 404 })
  })

  it('hides earlier private wordings from a coach with two trajectories here, who reads it in the other one', async () => {
    const { world, first, actor, own } = await enter()
    const again = await aTrajectory(world, { coach: first.coach, coachee: first.coachee })
    const id = world.makeId()
    const here = { trajectoryId: first.trajectoryId, findingId: id }
    wanted(await createFinding({ ...own, trajectoryId: first.trajectoryId, id, body: check }, world))
    wanted(await reviseFinding({ actor, ...here, body: { ...check, felt: 'rust' }, basedOn: 1 }, world))
    wanted(await shareFinding({ actor, trajectoryId: again.trajectoryId, findingId: id, leftOut: [] }, world))
    const reader = again.coach.actor
    const felt = async (trajectoryId: string) => {
      const revisions = await findingHistory({ actor: reader, trajectoryId, findingId: id }, world)
      return isRefusal(revisions) ? [] : revisions.map(({ body }) => 'felt' in body && body.felt)
    }
    expect(await felt(again.trajectoryId)).toEqual(['rust'])
    expect(await felt(first.trajectoryId)).toEqual([])
  })

  it('does not tell a coach in which trajectory a shared finding was made, or the name of the other coach', async () => {
    const { world, first, second, actor, findingId } = await enter()
    const body = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
    const id = world.makeId()
    const made = { trajectoryId: first.trajectoryId, sessionId: null, momentId: null, id, body }
    wanted(await createFinding({ actor: first.coach.actor, ...made }, world))
    const { trajectoryId } = second
    for (const shared of [id, findingId]) wanted(await shareFinding({ actor, trajectoryId, findingId: shared, leftOut: [] }, world))
    const found = wanted(await listFindings({ actor: second.coach.actor, trajectoryId }, world))
    expect(found).toHaveLength(2)
    const seen = JSON.stringify(found.map((one) => presentFinding(one, trajectoryId)))
    for (const hidden of [first.trajectoryId, first.spaceId]) expect(seen).not.toContain(hidden)
    const revisions = wanted(await findingHistory({ actor: second.coach.actor, trajectoryId, findingId: id }, world))
    expect(revisions.map(({ byName }) => byName)).toEqual([''])
    // The owner, and the coach it was made with, see its trajectory.
    const asOwner = found.map((one) => presentFinding(one, null))
    expect(asOwner.map((one) => one.trajectoryId)).toContain(first.trajectoryId)
    const [there] = wanted(await listFindings({ actor: first.coach.actor, trajectoryId: first.trajectoryId }, world))
    expect(there && presentFinding(there, first.trajectoryId).trajectoryId).toBe(first.trajectoryId)
  })

  it('cannot be shared with the own place itself', async () => {
    const { world, second, actor, findingId } = await enter()
    const made = { id: world.makeId(), trajectoryId: second.trajectoryId, sessionId: null, momentId: null }
    wanted(await createFinding({ actor, ...made, body: check }, world))
    const self = { actor, trajectoryId: second.spaceId, leftOut: [] }
    expect(await shareFinding({ ...self, findingId: made.id }, world)).toMatchObject({ status: 422, code: 'share.no-coach' })
    expect(await shareFinding({ ...self, findingId }, world)).toMatchObject({ status: 422, code: 'share.no-coach' })
  })

  it('does not let a coach create kinds in which people speak about themselves', async () => {
    const { world, first, own } = await enter()
    const byCoach = { ...own, actor: first.coach.actor, trajectoryId: first.trajectoryId, id: world.makeId(), body: check }
    expect(await createFinding(byCoach, world)).toMatchObject({ status: 403, code: 'finding.not-for-coach' })
  })

  it('can refer to a finding made with a coach', async () => {
    const { world, first, own } = await enter()
    const anchor = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
    const anchorId = world.makeId()
    wanted(await createFinding({ ...own, trajectoryId: first.trajectoryId, id: anchorId, body: anchor }, world))
    const recall = { kind: 'recall' as const, anchorId, worked: null }
    expect(wanted(await createFinding({ ...own, id: world.makeId(), body: recall }, world)).body).toEqual(recall)
  })

  it('stores one finding when the same arrives twice at the same moment', async () => {
    const { world, own, actor } = await enter()
    const twice = { ...own, id: world.makeId(), body: { ...check, thought: 'nog eens' } }
    const both = await Promise.all([createFinding(twice, world), createFinding(twice, world)])
    expect(both.map((one) => wanted(one).row.id)).toEqual([twice.id, twice.id])
    expect((await listOwnFindings({ actor }, world)).filter(({ row }) => row.id === twice.id)).toHaveLength(1)
  })

  it('lets the owner hold a session alone, which no other person sees', async () => {
    const { world, first, actor } = await enter()
    const session = { id: world.makeId(), trajectoryId: first.spaceId, at: world.clock() }
    wanted(await createSession({ actor, ...session }, world))
    const asked = { trajectoryId: first.spaceId, sessionId: session.id }
    expect(wanted(await getSession({ actor, ...asked }, world)).row.created_by).toBe(first.coachee.personId)
    expect(await getSession({ actor: first.coach.actor, ...asked }, world)).toMatchObject({ status: 404 })
    expect(await createSession({ actor: first.coach.actor, ...session, id: world.makeId() }, world)).toMatchObject({ status: 404 })
    // In a trajectory with a coach only the coach records.
    expect(await createSession({ actor, ...session, id: world.makeId(), trajectoryId: first.trajectoryId }, world)).toMatchObject({
      refused: true,
    })
  })

  it('is created at a start for people who have none', async () => {
    const { world, first } = await enter()
    await world.database.deleteFrom('trajectory').where('id', '=', first.spaceId).execute()
    await addMissingOwnPlaces(world)
    await addMissingOwnPlaces(world)
    expect(wanted(await getTrajectory({ actor: first.coachee.actor, trajectoryId: first.spaceId }, world)).aim).toBe('')
  })
})
