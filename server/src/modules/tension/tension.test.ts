// Where a tension field has been: in its own session and in a later one, without changing what was accepted.

import { expect, it } from 'vitest'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import type { Actor } from '../../actor.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aHost, aSession, aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { answerFinding, offerFinding } from '../finding/answer-finding.usecases.ts'
import { findingHistory, listFindings } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { presentTension } from './tension.present.ts'
import { listTensions } from './tension.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
type Room = BuiltTrajectory & { readonly sessionId: string; readonly world: TestDependencies }
const rating = (brake: number, strength: number) => ({ brake, strength })

function fact({ world }: Room, at: number, said: SessionFact): SessionEvent {
  return { id: world.makeId(), at, deviceId: world.makeId(), ...said }
}
const mark = (room: Room, at: number, pole: 'potential' | 'obstacle', text: string) =>
  fact(room, at, {
    kind: 'moment',
    moment: {
      dimension: 'feeling',
      layer: 'beliefs',
      pole,
      step: 'tension',
      speaker: 'coachee',
      initiative: 'coachee',
      landed: null,
      text,
      place: 0.5,
    },
  })
const rated = (room: Room, at: number, tensionId: string, when: 'before' | 'after', brake: number, strength: number) =>
  fact(room, at, { kind: 'tension-rated', tensionId, when, rating: rating(brake, strength) })
const finished = (room: Room, at: number) => fact(room, at, { kind: 'state-set', state: 'finished', note: '' })
const record = async (room: Room, sessionId: string, ...events: SessionEvent[]) =>
  wanted(await recordEvents({ actor: room.coach.actor, trajectoryId: room.trajectoryId, sessionId, events }, room.world))

/** A field that was opened, felt, held and rated in the first session, offered and accepted in other words. */
async function anAcceptedField(room: Room): Promise<string> {
  const { world, trajectoryId, coach, coachee, sessionId } = room
  const [potentialId, obstacleId, tensionId] = [world.makeId(), world.makeId(), world.makeId()]
  const quality = {
    kind: 'quality',
    word: 'rust',
    lexiconKey: null,
    act: 'bleef zitten',
    seenBy: 'coach',
    felt: false,
    used: false,
  } as const
  const obstacle = {
    kind: 'obstacle',
    side: 'internal',
    form: 'belief',
    layer: 'beliefs',
    sentence: 'Ik moet het alleen kunnen',
    feltNow: '',
    potentialId,
    internalId: null,
    action: '',
  } as const
  const tension = { kind: 'tension', potentialId, obstacleId, words: '', bodyNote: '', before: null, after: null, shift: null } as const
  await record(
    room,
    sessionId,
    mark(room, 1_000, 'obstacle', 'het zit vast'),
    mark(room, 2_000, 'potential', 'en ik wil door'),
    fact(room, 2_500, { kind: 'finding-picked-up', findingId: potentialId, momentId: null, body: quality }),
    fact(room, 2_600, { kind: 'finding-picked-up', findingId: obstacleId, momentId: null, body: obstacle }),
    fact(room, 3_000, { kind: 'finding-picked-up', findingId: tensionId, momentId: null, body: tension }),
    rated(room, 3_500, tensionId, 'before', 8, 3),
    fact(room, 3_600, { kind: 'tension-noted', tensionId, body: '', words: 'het mag er zijn' }),
    fact(room, 3_700, { kind: 'shift-answered', tensionId, answer: 'no-shift', confirmedBy: 'coachee' }),
    finished(room, 4_000),
  )
  for (const findingId of [potentialId, obstacleId, tensionId])
    wanted(await offerFinding({ actor: coach.actor, trajectoryId, findingId }, world))
  const asked = { actor: coachee.actor, trajectoryId, findingId: tensionId, answer: 'accept' as const }
  wanted(
    await answerFinding({ ...asked, body: { ...tension, before: rating(8, 3), shift: 'no-shift', words: 'het past naast elkaar' } }, world),
  )
  return tensionId
}

describeOnEachDatabase('where a tension field has been', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world }
  }
  const seen = async ({ world, trajectoryId }: Room, actor: Actor) =>
    wanted(await listTensions({ actor, trajectoryId }, world)).map(presentTension)

  it('is told with the moments that show it, to coach and coachee alike', async () => {
    const room = await enter()
    const tensionId = await anAcceptedField(room)
    for (const { actor } of [room.coach, room.coachee]) {
      const [sighting, ...more] = await seen(room, actor)
      expect(more).toEqual([])
      expect(sighting).toMatchObject({ findingId: tensionId, sessionId: room.sessionId, at: 1_000 })
      expect(sighting?.signs.map((sign) => [sign.state, sign.moments.map((moment) => moment.text)])).toEqual([
        ['seen', []],
        ['felt', ['het zit vast', 'en ik wil door']],
        ['held', ['het zit vast', 'en ik wil door']],
      ])
      expect(sighting?.report).toEqual({ before: rating(8, 3), after: null, shift: 'no-shift', words: 'het mag er zijn', bodyNote: '' })
    }
  })

  it('keeps a report of a later session beside the earlier one, and leaves what was accepted as it was', async () => {
    const room = await enter()
    const tensionId = await anAcceptedField(room)
    const asked = { actor: room.coachee.actor, trajectoryId: room.trajectoryId, findingId: tensionId }
    const before = wanted(await findingHistory(asked, room.world))
    const { sessionId: later } = await aSession(room.world, { trajectory: room })
    await record(
      room,
      later,
      mark(room, 10_000, 'potential', 'het is er al'),
      rated(room, 11_000, tensionId, 'before', 6, 5),
      rated(room, 12_000, tensionId, 'after', 2, 9),
      fact(room, 13_000, { kind: 'shift-answered', tensionId, answer: 'shift', confirmedBy: 'coachee' }),
      finished(room, 14_000),
    )
    expect((await seen(room, room.coachee.actor)).map((one) => [one.sessionId, one.report?.before, one.report?.shift])).toEqual([
      [room.sessionId, rating(8, 3), 'no-shift'],
      [later, rating(6, 5), 'shift'],
    ])
    expect((await seen(room, room.coach.actor))[1]?.signs.map((sign) => sign.state)).toEqual(['seen', 'moved'])
    expect(wanted(await findingHistory(asked, room.world))).toEqual(before)
    const field = wanted(await listFindings(asked, room.world)).find((one) => one.row.id === tensionId)
    expect(field?.body).toMatchObject({ before: rating(8, 3), after: null, shift: 'no-shift', words: 'het past naast elkaar' })
  })

  it('is not told to the coach of a field that the coachee keeps private', async () => {
    const room = await enter()
    const findingId = await anAcceptedField(room)
    const { world, trajectoryId, coachee } = room
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId, leftOut: null }, world))
    expect(await seen(room, room.coach.actor)).toEqual([])
    expect(await seen(room, coachee.actor)).toHaveLength(1)
  })

  it('is not told of a field that the coachee refused', async () => {
    const room = await enter()
    const findingId = await anAcceptedField(room)
    const { world, trajectoryId, coachee } = room
    wanted(await answerFinding({ actor: coachee.actor, trajectoryId, findingId, answer: 'refuse', body: null }, world))
    expect(await seen(room, room.coach.actor)).toEqual([])
  })

  it('of somebody else is unknown', async () => {
    const room = await enter()
    await anAcceptedField(room)
    const { world, trajectoryId, practiceId } = room
    const other = await aTrajectory(world)
    for (const actor of [
      other.coach.actor,
      other.coachee.actor,
      (await aHost(world, { practiceId })).actor,
      (await aCoach(world, { practiceId })).actor,
    ])
      expect(await listTensions({ actor, trajectoryId }, world)).toMatchObject({ status: 404, code: 'trajectory.unknown' })
  })
})
