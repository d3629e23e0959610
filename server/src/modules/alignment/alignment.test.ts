// Krachtlijnen and the statements about their layers; each use case also tried by another person.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aHost, aSession, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { withdrawFinding } from '../finding/answer-finding.usecases.ts'
import { createFinding } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { createAlignment, listAlignments, reviseAlignment, setAlignmentState, takeBackAlignmentState } from './alignment.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const ideal = completeBody({ kind: 'ideal', words: 'Rust in de groep' })
const said = {
  layer: 'beliefs' as const,
  flow: 'stalls' as const,
  words: 'Hier klemt het',
  sessionId: null,
  momentId: null,
  obstacleId: null,
}

describeOnEachDatabase('a krachtlijn', (open) => {
  it('starts from an ideal that the coachee accepted, not from one that is only noted', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const keep = async (actor: typeof coach.actor) =>
      wanted(await createFinding({ actor, trajectoryId, id: world.makeId(), sessionId: null, momentId: null, body: ideal }, world)).row.id
    const [noted, accepted] = [await keep(coach.actor), await keep(coachee.actor)]
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId: accepted, leftOut: [] }, world))
    const begin = { actor: coach.actor, trajectoryId, id: world.makeId(), title: 'Rust', qualities: [] }
    expect(await createAlignment({ ...begin, idealId: noted }, world)).toMatchObject({ status: 422, code: 'alignment.ideal-not-accepted' })
    const made = wanted(await createAlignment({ ...begin, idealId: accepted }, world))
    expect(made.body).toEqual({ title: 'Rust', qualities: [] })
    expect(wanted(await createAlignment({ ...begin, idealId: accepted }, world)).row.id).toBe(begin.id)
    expect(await createAlignment({ ...begin, actor: coachee.actor, idealId: null }, world)).toMatchObject({
      status: 422,
      code: 'alignment.differs',
    })
    const revised = wanted(
      await reviseAlignment(
        { actor: coachee.actor, trajectoryId, alignmentId: begin.id, title: 'Rust en zorg', idealId: null, qualities: [], basedOn: 1 },
        world,
      ),
    )
    expect([revised.body, revised.row.ideal_id]).toEqual([{ title: 'Rust en zorg', qualities: [] }, null])
  })

  it('has only qualities that the coachee accepted, at the start and after every change', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const body = completeBody({ kind: 'quality', word: 'Geduld', act: 'ging drie keer terug', seenBy: 'coachee' })
    const findingId = world.makeId()
    wanted(await createFinding({ actor: coachee.actor, trajectoryId, id: findingId, sessionId: null, momentId: null, body }, world))
    const begin = { trajectoryId, title: 'Rust', idealId: null, qualities: ['geduld'] }
    const refused = { status: 422, code: 'alignment.quality-not-accepted' }
    // The coach does not read the quality until it is shared.
    expect(await createAlignment({ ...begin, actor: coach.actor, id: world.makeId() }, world)).toMatchObject(refused)
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId, leftOut: [] }, world))
    const made = wanted(await createAlignment({ ...begin, actor: coach.actor, id: world.makeId() }, world))
    const change = { ...begin, alignmentId: made.row.id, qualities: ['geduld', 'moed'], basedOn: 1 }
    for (const { actor } of [coach, coachee]) {
      expect(await createAlignment({ ...begin, actor, id: world.makeId(), qualities: ['moed'] }, world)).toMatchObject(refused)
      expect(await reviseAlignment({ ...change, actor }, world)).toMatchObject(refused)
    }
    const renamed = { ...begin, alignmentId: made.row.id, title: 'Meer rust', basedOn: 1 }
    expect(wanted(await reviseAlignment({ ...renamed, actor: coach.actor }, world)).body.title).toBe('Meer rust')
  })

  it('of the coachee is renamed by the coachee, not by the coach; every name it had stays readable', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const line = { trajectoryId, title: 'Rust', idealId: null, qualities: [] }
    const { row } = wanted(await createAlignment({ ...line, actor: coachee.actor, id: world.makeId() }, world))
    const change = { ...line, alignmentId: row.id, title: 'Werkdruk', basedOn: 1 }
    expect(await reviseAlignment({ ...change, actor: coach.actor }, world)).toMatchObject({
      status: 403,
      code: 'alignment.not-yours-to-revise',
    })
    expect(wanted(await reviseAlignment({ ...change, actor: coachee.actor }, world)).body.title).toBe('Werkdruk')
    for (const { actor } of [coach, coachee]) {
      const { revisions } = wanted(await listAlignments({ actor, trajectoryId }, world))
      expect(revisions.map((one) => [one.row.version, one.body.title, one.row.by_id])).toEqual([
        [1, 'Rust', coachee.personId],
        [2, 'Werkdruk', coachee.personId],
      ])
    }
  })

  it('names no obstacle whose strength fell away', async () => {
    const world = await open()
    const { trajectoryId, coachee } = await aTrajectory(world)
    const { actor } = coachee
    const make = async (body: FindingBody) =>
      wanted(await createFinding({ actor, trajectoryId, id: world.makeId(), sessionId: null, momentId: null, body }, world)).row.id
    const potentialId = await make(completeBody({ kind: 'ideal', words: 'Rust', wantedBy: 'me' }))
    const obstacleId = await make(
      completeBody({ kind: 'obstacle', side: 'internal', form: null, layer: 'beliefs', sentence: 'Ik moet alles alleen', potentialId }),
    )
    const { row } = wanted(
      await createAlignment({ actor, trajectoryId, id: world.makeId(), title: 'Rust', idealId: null, qualities: [] }, world),
    )
    const say = (named: string) =>
      setAlignmentState({ actor, trajectoryId, alignmentId: row.id, ...said, id: world.makeId(), obstacleId: named }, world)
    wanted(await say(obstacleId))
    const inCore = { actor, trajectoryId, alignmentId: row.id, ...said, layer: 'core' as const, id: world.makeId(), obstacleId }
    expect(await setAlignmentState(inCore, world)).toMatchObject({ status: 422, code: 'alignment.obstacle-in-core' })
    const unknown = { status: 422, code: 'alignment.obstacle-unknown' }
    expect(await say(potentialId)).toMatchObject(unknown)
    wanted(await withdrawFinding({ actor, trajectoryId, findingId: potentialId }, world))
    expect(await say(obstacleId)).toMatchObject(unknown)
  })

  it('keeps every statement about a layer, each once', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee, sessionId } = await aSession(world)
    const alignmentId = world.makeId()
    wanted(
      await createAlignment({ actor: coachee.actor, trajectoryId, id: alignmentId, title: 'Rust', idealId: null, qualities: [] }, world),
    )
    const first = { actor: coach.actor, trajectoryId, alignmentId, id: world.makeId(), ...said, sessionId }
    wanted(await setAlignmentState(first, world))
    wanted(await setAlignmentState(first, world))
    expect(await setAlignmentState({ ...first, flow: 'flows' }, world)).toMatchObject({ status: 422, code: 'alignment.state-differs' })
    wanted(await setAlignmentState({ ...first, actor: coachee.actor, id: world.makeId(), flow: 'partly', words: 'Iets ruimer' }, world))
    const { states } = wanted(await listAlignments({ actor: coachee.actor, trajectoryId }, world))
    expect(states.map((state) => [state.row.flow, state.words, state.row.set_by])).toEqual([
      ['stalls', 'Hier klemt het', coach.personId],
      ['partly', 'Iets ruimer', coachee.personId],
    ])
    expect(await setAlignmentState({ ...first, id: world.makeId(), obstacleId: world.makeId() }, world)).toMatchObject({
      status: 422,
      code: 'alignment.obstacle-unknown',
    })
    expect(await setAlignmentState({ ...first, id: world.makeId(), sessionId: world.makeId() }, world)).toMatchObject({
      status: 422,
      code: 'alignment.session-unknown',
    })
  })

  it('loses a statement that was a slip, within a day, by the person who made it; it is no part of the history then', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const alignmentId = world.makeId()
    wanted(
      await createAlignment({ actor: coachee.actor, trajectoryId, id: alignmentId, title: 'Rust', idealId: null, qualities: [] }, world),
    )
    const say = async (flow: 'stalls' | 'flows') => {
      const id = world.makeId()
      wanted(await setAlignmentState({ actor: coach.actor, trajectoryId, alignmentId, id, ...said, flow }, world))
      return { trajectoryId, alignmentId, stateId: id }
    }
    const flows = async () => {
      const { states } = wanted(await listAlignments({ actor: coachee.actor, trajectoryId }, world))
      return states.map(({ row }) => row.flow)
    }
    const kept = await say('stalls')
    const slip = await say('flows')
    const stranger = (await aTrajectory(world)).coach.actor
    expect(await takeBackAlignmentState({ actor: stranger, ...slip }, world)).toMatchObject({ status: 404, code: 'alignment.unknown' })
    expect(await takeBackAlignmentState({ actor: coachee.actor, ...slip }, world)).toMatchObject({ code: 'alignment.state-not-yours' })
    expect(await flows()).toEqual(['stalls', 'flows'])
    for (const _ of ['once', 'twice']) expect(await takeBackAlignmentState({ actor: coach.actor, ...slip }, world)).toEqual({ ok: true })
    expect(await flows()).toEqual(['stalls'])
    world.advance(24 * 3_600_000)
    expect(await takeBackAlignmentState({ actor: coach.actor, ...kept }, world)).toMatchObject({ code: 'alignment.state-too-old' })
    expect(await flows()).toEqual(['stalls'])
  })

  it('without a coach is in the own place; it can start from an ideal found with a coach, and the coach does not see it', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const place = coachee.actor.ownSpaceId
    const keep = { actor: coachee.actor, sessionId: null, momentId: null, body: ideal }
    const withCoach = wanted(await createFinding({ ...keep, trajectoryId, id: world.makeId() }, world)).row.id
    const alone = wanted(await createFinding({ ...keep, trajectoryId: place, id: world.makeId() }, world)).row.id
    const begin = { trajectoryId: place, title: 'Rust', qualities: [] }
    for (const idealId of [withCoach, alone])
      wanted(await createAlignment({ ...begin, actor: coachee.actor, id: world.makeId(), idealId }, world))
    const { alignments } = wanted(await listAlignments({ actor: coachee.actor, trajectoryId: place }, world))
    expect(alignments.map(({ row }) => row.ideal_id)).toEqual([withCoach, alone])
    expect(wanted(await listAlignments({ actor: coach.actor, trajectoryId }, world)).alignments).toEqual([])
    expect(await listAlignments({ actor: coach.actor, trajectoryId: place }, world)).toMatchObject({ status: 404 })
    expect(await createAlignment({ ...begin, actor: coach.actor, id: world.makeId(), idealId: withCoach }, world)).toMatchObject({
      status: 404,
    })
    const other = await aTrajectory(world)
    const theirs = wanted(
      await createFinding({ ...keep, actor: other.coachee.actor, trajectoryId: other.trajectoryId, id: world.makeId() }, world),
    ).row.id
    expect(await createAlignment({ ...begin, actor: coachee.actor, id: world.makeId(), idealId: theirs }, world)).toMatchObject({
      status: 422,
      code: 'alignment.ideal-not-accepted',
    })
  })

  it('of another person is unknown', async () => {
    const world = await open()
    const { trajectoryId, coachee, practiceId } = await aTrajectory(world)
    const alignmentId = world.makeId()
    wanted(
      await createAlignment({ actor: coachee.actor, trajectoryId, id: alignmentId, title: 'Rust', idealId: null, qualities: [] }, world),
    )
    const other = await aTrajectory(world)
    for (const actor of [
      other.coach.actor,
      other.coachee.actor,
      (await aHost(world, { practiceId })).actor,
      (await aCoach(world, { practiceId })).actor,
    ]) {
      expect(await listAlignments({ actor, trajectoryId }, world)).toMatchObject({ status: 404 })
      expect(
        await createAlignment({ actor, trajectoryId, id: world.makeId(), title: 'x', idealId: null, qualities: [] }, world),
      ).toMatchObject({ status: 404 })
      for (const at of [trajectoryId, other.trajectoryId]) {
        expect(
          await reviseAlignment({ actor, trajectoryId: at, alignmentId, title: 'x', idealId: null, qualities: [] }, world),
        ).toMatchObject({ status: 404, code: 'alignment.unknown' })
        expect(await setAlignmentState({ actor, trajectoryId: at, alignmentId, id: world.makeId(), ...said }, world)).toMatchObject({
          status: 404,
          code: 'alignment.unknown',
        })
      }
    }
  })
})
