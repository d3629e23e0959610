// The states of a tension field, in its own session and in a later one, without changing what was accepted.
import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
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
const mark = (built: Room, at: number, pole: 'potential' | 'obstacle', text: string) =>
  fact(built, at, {
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
const rated = (built: Room, at: number, tensionId: string, when: 'before' | 'after', brake: number, strength: number) =>
  fact(built, at, { kind: 'tension-rated', tensionId, when, rating: rating(brake, strength) })
const finished = (built: Room, at: number) => fact(built, at, { kind: 'state-set', state: 'finished', note: '' })
const record = async (built: Room, sessionId: string, ...events: SessionEvent[]) =>
  wanted(await recordEvents({ actor: built.coach.actor, trajectoryId: built.trajectoryId, sessionId, events }, built.world))

/** A field that was opened, felt, held and rated in the first session, and accepted in other words. */
async function anAcceptedField(built: Room): Promise<string> {
  const { world, trajectoryId, coach, coachee, sessionId } = built
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
    built,
    sessionId,
    mark(built, 1_000, 'obstacle', 'het zit vast'),
    mark(built, 2_000, 'potential', 'en ik wil door'),
    fact(built, 2_500, { kind: 'finding-picked-up', findingId: potentialId, momentId: null, body: quality }),
    fact(built, 2_600, { kind: 'finding-picked-up', findingId: obstacleId, momentId: null, body: obstacle }),
    fact(built, 3_000, { kind: 'finding-picked-up', findingId: tensionId, momentId: null, body: tension }),
    rated(built, 3_500, tensionId, 'before', 8, 3),
    fact(built, 3_600, { kind: 'tension-noted', tensionId, body: '', words: 'het mag er zijn' }),
    fact(built, 3_700, { kind: 'shift-answered', tensionId, answer: 'no-shift', confirmedBy: 'coachee' }),
    finished(built, 4_000),
  )
  for (const findingId of [potentialId, obstacleId, tensionId])
    wanted(await offerFinding({ actor: coach.actor, trajectoryId, findingId }, world))
  const asked = { actor: coachee.actor, trajectoryId, findingId: tensionId, answer: 'accept' as const }
  wanted(
    await answerFinding({ ...asked, body: { ...tension, before: rating(8, 3), shift: 'no-shift', words: 'het past naast elkaar' } }, world),
  )
  return tensionId
}

describeOnEachDatabase('the states of a tension field', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world }
  }
  const seen = async ({ world, trajectoryId }: Room, actor: Actor) =>
    wanted(await listTensions({ actor, trajectoryId }, world)).map(presentTension)

  it('are listed with the moments that show them, for coach and coachee alike', async () => {
    const built = await enter()
    const tensionId = await anAcceptedField(built)
    for (const { actor } of [built.coach, built.coachee]) {
      const [sighting, ...more] = await seen(built, actor)
      expect(more).toEqual([])
      expect(sighting).toMatchObject({ findingId: tensionId, sessionId: built.sessionId, at: 1_000 })
      expect(sighting?.signs.map((sign) => [sign.state, sign.moments.map((moment) => moment.text)])).toEqual([
        ['seen', []],
        ['felt', ['het zit vast', 'en ik wil door']],
        ['held', ['het zit vast', 'en ik wil door']],
      ])
      expect(sighting?.report).toEqual({ before: rating(8, 3), after: null, shift: 'no-shift', words: 'het mag er zijn', bodyNote: '' })
    }
  })

  it('keep the report of each session, and do not change what was accepted', async () => {
    const built = await enter()
    const tensionId = await anAcceptedField(built)
    const asked = { actor: built.coachee.actor, trajectoryId: built.trajectoryId, findingId: tensionId }
    const before = wanted(await findingHistory(asked, built.world))
    const { sessionId: later } = await aSession(built.world, { trajectory: built })
    await record(
      built,
      later,
      mark(built, 10_000, 'potential', 'het is er al'),
      rated(built, 11_000, tensionId, 'before', 6, 5),
      rated(built, 12_000, tensionId, 'after', 2, 9),
      fact(built, 13_000, { kind: 'shift-answered', tensionId, answer: 'shift', confirmedBy: 'coachee' }),
      finished(built, 14_000),
    )
    expect((await seen(built, built.coachee.actor)).map((one) => [one.sessionId, one.report?.before, one.report?.shift])).toEqual([
      [built.sessionId, rating(8, 3), 'no-shift'],
      [later, rating(6, 5), 'shift'],
    ])
    expect((await seen(built, built.coach.actor))[1]?.signs.map((sign) => sign.state)).toEqual(['seen', 'moved'])
    expect(wanted(await findingHistory(asked, built.world))).toEqual(before)
    const field = wanted(await listFindings(asked, built.world)).find((one) => one.row.id === tensionId)
    expect(field?.body).toMatchObject({ before: rating(8, 3), after: null, shift: 'no-shift', words: 'het past naast elkaar' })
  })

  it('are not listed for the coach when the field is private', async () => {
    const built = await enter()
    const findingId = await anAcceptedField(built)
    const { world, trajectoryId, coachee } = built
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId, leftOut: null }, world))
    expect(await seen(built, built.coach.actor)).toEqual([])
    expect(await seen(built, coachee.actor)).toHaveLength(1)
  })

  it('are not listed when the coachee refused the field', async () => {
    const built = await enter()
    const findingId = await anAcceptedField(built)
    const { world, trajectoryId, coachee } = built
    wanted(await answerFinding({ actor: coachee.actor, trajectoryId, findingId, answer: 'refuse', body: null }, world))
    expect(await seen(built, built.coach.actor)).toEqual([])
  })

  it('of another person are unknown', async () => {
    const built = await enter()
    await anAcceptedField(built)
    const { world, trajectoryId, practiceId } = built
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
