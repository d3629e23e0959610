// Single things that a person erases: findings, krachtlijnen, statements, sessions alone. Each also tried by somebody else, and by a device
// that still has the write, on every database.
import { expect, it } from 'vitest'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from './http/refusal.ts'
import { createAlignment, listAlignments, setAlignmentState } from './modules/alignment/alignment.usecases.ts'
import { eraseAlignment } from './modules/alignment/erase-alignment.usecases.ts'
import { eraseFinding } from './modules/finding/erase-finding.usecases.ts'
import { createFinding, findingHistory, listFindings, listOwnFindings } from './modules/finding/finding.usecases.ts'
import { shareFinding } from './modules/finding/share-finding.usecases.ts'
import { eraseSession } from './modules/session/erase-session.usecases.ts'
import { recordEvents } from './modules/session/record-events.usecases.ts'
import { createSession, getSession, listSessions } from './modules/session/session.usecases.ts'
import { aCoachee, aSession, aTrajectory } from './testing/builders.ts'
import { exportSpace, importSpace } from './testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from './testing/test-dependencies.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const ideal = { kind: 'ideal' as const, words: 'Rust in de groep', wantedBy: null, felt: null, parentId: null, fromId: null, problem: '' }

async function aShared(world: TestDependencies) {
  const built = await aTrajectory(world)
  const asked = { actor: built.coachee.actor, trajectoryId: built.spaceId, findingId: world.makeId() }
  const sent = { ...asked, id: asked.findingId, sessionId: null, momentId: null, body: ideal }
  wanted(await createFinding(sent, world))
  wanted(await shareFinding({ ...asked, trajectoryId: built.trajectoryId, leftOut: [] }, world))
  return { ...built, asked, sent }
}

describeOnEachDatabase('a finding that its owner erases', (open) => {
  it('is gone with every wording, also for the coach with whom it was shared', async () => {
    const world = await open()
    const { asked, coach, trajectoryId } = await aShared(world)
    const reading = { actor: coach.actor, trajectoryId }
    expect(wanted(await listFindings(reading, world))).toHaveLength(1)
    expect(await eraseFinding(asked, world)).toEqual({ ok: true })
    expect(await eraseFinding(asked, world)).toEqual({ ok: true })
    expect(wanted(await listFindings(reading, world))).toEqual([])
    expect(await findingHistory({ ...reading, findingId: asked.findingId }, world)).toMatchObject({ status: 404 })
    for (const table of ['finding', 'finding_revision', 'finding_share'] as const)
      expect(await world.database.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('does not come back from a device that still had it', async () => {
    const world = await open()
    const { asked, sent } = await aShared(world)
    await eraseFinding(asked, world)
    expect(await createFinding(sent, world)).toMatchObject({ status: 410, code: 'finding.erased' })
    expect(await listOwnFindings(asked, world)).toEqual([])
  })

  it('comes back from the own space file, when the person imports that', async () => {
    const world = await open()
    const { asked } = await aShared(world)
    const file = JSON.parse(JSON.stringify(await exportSpace(asked, world)))
    await eraseFinding(asked, world)
    wanted(await importSpace({ actor: asked.actor, file }, world))
    expect(await listOwnFindings(asked, world)).toHaveLength(1)
    expect(world.vault.allErased()).toEqual([])
  })

  it('is not erased by a coach who reads it, nor by somebody else', async () => {
    const world = await open()
    const { asked, coach, trajectoryId } = await aShared(world)
    const stranger = await aCoachee(world)
    expect(await eraseFinding({ ...asked, actor: coach.actor, trajectoryId }, world)).toMatchObject({
      status: 403,
      code: 'finding.not-yours-to-erase',
    })
    expect(await eraseFinding({ ...asked, actor: coach.actor }, world)).toMatchObject({ status: 404 })
    expect(await eraseFinding({ ...asked, actor: stranger.actor }, world)).toMatchObject({ status: 404, code: 'finding.unknown' })
    expect(await eraseFinding({ ...asked, actor: stranger.actor, trajectoryId: stranger.spaceId }, world)).toMatchObject({ status: 404 })
    expect(await listOwnFindings(asked, world)).toHaveLength(1)
  })
})

describeOnEachDatabase('a krachtlijn that its owner erases', (open) => {
  const begin = async () => {
    const world = await open()
    const built = await aSession(world)
    const { coach, coachee, trajectoryId } = built
    const line = { actor: coach.actor, trajectoryId, id: world.makeId(), title: 'Rust', idealId: null, qualities: [] }
    wanted(await createAlignment(line, world))
    const said = {
      ...{ actor: coach.actor, trajectoryId, alignmentId: line.id, id: world.makeId(), layer: 'beliefs' as const, flow: 'stalls' as const },
      ...{ words: 'Hier klemt het', sessionId: null, momentId: null, obstacleId: null },
    }
    wanted(await setAlignmentState(said, world))
    return { world, built, line, said, asked: { actor: coachee.actor, trajectoryId, alignmentId: line.id } }
  }
  it('is gone with all that was said about its layers', async () => {
    const { world, line, asked } = await begin()
    expect(await eraseAlignment(asked, world)).toEqual({ ok: true })
    expect(await eraseAlignment(asked, world)).toEqual({ ok: true })
    expect(wanted(await listAlignments(asked, world))).toEqual({ alignments: [], states: [], revisions: [] })
    expect(await world.database.selectFrom('alignment_revision').selectAll().execute()).toEqual([])
    expect(await createAlignment(line, world)).toMatchObject({ status: 410, code: 'alignment.erased' })
  })
  it('may also lose one statement, whoever made it', async () => {
    const { world, said, asked } = await begin()
    expect(await eraseAlignment({ ...asked, stateId: said.id }, world)).toEqual({ ok: true })
    const left = wanted(await listAlignments(asked, world))
    expect([left.alignments.length, left.states.length]).toEqual([1, 0])
    expect(await setAlignmentState(said, world)).toMatchObject({ status: 410 })
  })
  it('is not erased by the coach, nor by somebody else', async () => {
    const { world, built, said, asked } = await begin()
    const stranger = await aCoachee(world)
    for (const stateId of [null, said.id]) {
      expect(await eraseAlignment({ ...asked, stateId, actor: built.coach.actor }, world)).toMatchObject({ status: 403 })
      expect(await eraseAlignment({ ...asked, stateId, actor: stranger.actor }, world)).toMatchObject({ status: 404 })
    }
    expect(wanted(await listAlignments(asked, world)).states).toHaveLength(1)
  })
})

describeOnEachDatabase('a session alone that its owner erases', (open) => {
  const begin = async () => {
    const world = await open()
    const { coach, coachee, spaceId } = await aTrajectory(world)
    const asked = { actor: coachee.actor, trajectoryId: spaceId, sessionId: world.makeId() }
    const start = { ...asked, id: asked.sessionId, at: 1 }
    wanted(await createSession(start, world))
    const facts: SessionFact[] = [
      { kind: 'state-set', state: 'running', note: '' },
      { kind: 'finding-picked-up', findingId: world.makeId(), momentId: null, body: ideal },
      { kind: 'state-set', state: 'finished', note: '' },
    ]
    const events = facts.map((fact, index): SessionEvent => ({ id: world.makeId(), at: 1000 + index, deviceId: asked.sessionId, ...fact }))
    wanted(await recordEvents({ ...asked, events }, world))
    return { world, coach, asked, start, events }
  }
  it('is gone; what the person kept from it stays', async () => {
    const { world, asked } = await begin()
    expect(await eraseSession(asked, world)).toEqual({ ok: true })
    expect(await eraseSession(asked, world)).toEqual({ ok: true })
    expect(wanted(await listSessions(asked, world))).toEqual([])
    expect(await world.database.selectFrom('session_event').selectAll().execute()).toEqual([])
    expect((await listOwnFindings(asked, world)).map(({ row }) => row.session_id)).toEqual([null])
  })
  it('does not come back from a device that still had it', async () => {
    const { world, asked, start, events } = await begin()
    await eraseSession(asked, world)
    expect(await createSession(start, world)).toMatchObject({ status: 410, code: 'session.erased' })
    expect(await recordEvents({ ...asked, events }, world)).toMatchObject({ status: 410, code: 'session.erased' })
  })
  it('that stays does not make an erased finding again when later events arrive', async () => {
    const { world, asked } = await begin()
    const [found] = await listOwnFindings(asked, world)
    await eraseFinding({ ...asked, findingId: found?.row.id ?? '' }, world)
    const late = { id: world.makeId(), at: 5000, deviceId: asked.sessionId, kind: 'state-set', state: 'finished', note: 'later' } as const
    wanted(await recordEvents({ ...asked, events: [late] }, world))
    expect(await listOwnFindings(asked, world)).toEqual([])
  })
  it('is not erased by somebody else, and a session with a coach by neither', async () => {
    const { world, coach, asked } = await begin()
    expect(await eraseSession({ ...asked, actor: coach.actor }, world)).toMatchObject({ status: 404 })
    expect(await getSession(asked, world)).toMatchObject({ eventCount: 3 })
    const held = await aSession(world)
    for (const { actor } of [held.coach, held.coachee])
      expect(await eraseSession({ actor, trajectoryId: held.trajectoryId, sessionId: held.sessionId }, world)).toMatchObject({
        status: 403,
      })
  })
})
