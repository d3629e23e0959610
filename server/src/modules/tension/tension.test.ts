// The states of a tension field, in its own session and in a later one, without changing what was accepted.
import { expect, it } from 'vitest'
import { spaceFile } from '#contract/space.ts'
import type { Actor } from '#method/access/actor.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoach, aCoachee, aHost, aSession, aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { exportSpace, importSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { answerFinding, offerFinding } from '../finding/answer-finding.usecases.ts'
import { findingHistory, listFindings, reviseFinding } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { getSession } from '../session/session.usecases.ts'
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
const recordAs = async (built: Room, actor: Actor, sessionId: string, ...events: SessionEvent[]) =>
  wanted(await recordEvents({ actor, trajectoryId: built.trajectoryId, sessionId, events }, built.world))
const record = (built: Room, sessionId: string, ...events: SessionEvent[]) => recordAs(built, built.coach.actor, sessionId, ...events)
const answered = (built: Room, at: number, tensionId: string, answer: 'shift' | 'no-shift') =>
  fact(built, at, { kind: 'shift-answered', tensionId, answer })

/** A field that was opened, felt, held and rated in the first session, and offered; `shift`: the answer that was chosen in the room. */
async function anOfferedField(built: Room, shift: 'shift' | 'no-shift'): Promise<string> {
  const { world, trajectoryId, coach, sessionId } = built
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
    fact(built, 3_650, { kind: 'tension-held', tensionId, held: true }),
    answered(built, 3_700, tensionId, shift),
    finished(built, 4_000),
  )
  for (const findingId of [potentialId, obstacleId, tensionId])
    wanted(await offerFinding({ actor: coach.actor, trajectoryId, findingId }, world))
  return tensionId
}

/** The same, accepted in other words. */
async function anAcceptedField(built: Room): Promise<string> {
  const { world, trajectoryId, coachee } = built
  const tensionId = await anOfferedField(built, 'no-shift')
  const asked = { actor: coachee.actor, trajectoryId, findingId: tensionId, answer: 'accept' as const }
  const field = wanted(await listFindings(asked, world)).find((one) => one.row.id === tensionId)
  if (field?.body.kind !== 'tension') throw new Error('a tension field')
  wanted(await answerFinding({ ...asked, body: { ...field.body, words: 'het past naast elkaar' } }, world))
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
        ['held', []],
      ])
      expect(sighting?.shift).toMatchObject({ answer: 'no-shift', standing: 'confirmed' })
      expect(sighting?.report).toEqual({
        before: rating(8, 3),
        after: null,
        answer: 'no-shift',
        answeredAt: 3_700,
        held: true,
        own: [],
        words: 'het mag er zijn',
        bodyNote: '',
      })
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
      answered(built, 13_000, tensionId, 'shift'),
      finished(built, 14_000),
    )
    expect(
      (await seen(built, built.coachee.actor)).map((one) => [one.sessionId, one.report?.before, one.shift?.answer, one.shift?.standing]),
    ).toEqual([
      [built.sessionId, rating(8, 3), 'no-shift', 'confirmed'],
      [later, rating(6, 5), 'shift', 'reported'],
    ])
    expect((await seen(built, built.coach.actor))[1]?.signs.map((sign) => sign.state)).toEqual(['seen'])
    await recordAs(built, built.coachee.actor, later, answered(built, 20_000, tensionId, 'shift'))
    expect((await seen(built, built.coach.actor))[1]).toMatchObject({
      shift: { answer: 'shift', standing: 'confirmed' },
      signs: [{ state: 'seen' }, { state: 'moved' }],
    })
    expect(wanted(await findingHistory(asked, built.world))).toEqual(before)
    const field = wanted(await listFindings(asked, built.world)).find((one) => one.row.id === tensionId)
    expect(field?.body).toMatchObject({ before: rating(8, 3), after: null, shift: 'no-shift', words: 'het past naast elkaar' })
  })

  it('tell a shift that the coach recorded as reported in the room, whatever the request and its date say', async () => {
    const built = await enter()
    const tensionId = await anAcceptedField(built)
    const { sessionId } = await aSession(built.world, { trajectory: built })
    const future = fact(built, 35_000, {
      kind: 'shift-answered',
      tensionId,
      answer: 'shift',
      confirmedBy: 'coachee',
    })
    await record(built, sessionId, mark(built, 30_000, 'potential', ''), future)
    const shift = async () => (await seen(built, built.coachee.actor)).find((one) => one.sessionId === sessionId)?.shift
    expect(await shift()).toMatchObject({ answer: 'shift', standing: 'reported' })
    const { events } = wanted(await getSession({ actor: built.coachee.actor, trajectoryId: built.trajectoryId, sessionId }, built.world))
    expect(events.find((event) => event.id === future.id)).toMatchObject({ by: 'coach' })
    expect(events.find((event) => event.id === future.id)).not.toHaveProperty('confirmedBy')
    const no = answered(built, 31_000, tensionId, 'no-shift')
    await recordAs(built, built.coachee.actor, sessionId, no)
    expect(await shift()).toMatchObject({ answer: 'no-shift', standing: 'confirmed' })
    await recordAs(built, built.coachee.actor, sessionId, fact(built, 32_000, { kind: 'taken-back', eventId: no.id }))
    expect(await shift()).toMatchObject({ answer: 'shift', standing: 'reported' })
    await recordAs(built, built.coachee.actor, sessionId, fact(built, 33_000, { kind: 'taken-back', eventId: future.id }))
    expect(await shift()).toBe(undefined)
  })

  it('move when the coachee accepts the field with that answer, and no longer when the coachee takes that back', async () => {
    const built = await enter()
    const { world, trajectoryId, coach, coachee, sessionId } = built
    const tensionId = await anOfferedField(built, 'shift')
    const field = async () => (await seen(built, coachee.actor))[0]
    expect(await field()).toMatchObject({ shift: { answer: 'shift', standing: 'reported' } })
    expect((await field())?.signs.map((sign) => sign.state)).not.toContain('moved')
    const asked = { actor: coachee.actor, trajectoryId, findingId: tensionId }
    const accepted = wanted(await answerFinding({ ...asked, answer: 'accept', body: null }, world))
    expect(await field()).toMatchObject({ shift: { answer: 'shift', standing: 'confirmed' } })
    expect((await field())?.signs.map((sign) => sign.state)).toContain('moved')
    await record(built, sessionId, answered(built, 6_000_000, tensionId, 'no-shift'))
    expect(await field()).toMatchObject({ shift: { answer: 'shift', standing: 'confirmed' } })
    const { body } = accepted
    if (body.kind !== 'tension') throw new Error('a tension field')
    wanted(await reviseFinding({ ...asked, body: { ...body, shift: null }, basedOn: accepted.row.revision }, world))
    expect(await field()).toMatchObject({ shift: { answer: 'no-shift', standing: 'reported' } })
    expect((await field())?.signs.map((sign) => sign.state)).not.toContain('moved')
    const byCoach = await reviseFinding({ ...asked, actor: coach.actor, body, basedOn: accepted.row.revision + 1 }, world)
    expect(isRefusal(byCoach)).toBe(true)
  })

  it('in a space file that is imported elsewhere still tell who said what', async () => {
    const built = await enter()
    const { world, trajectoryId, coachee } = built
    const tensionId = await anAcceptedField(built)
    const [{ sessionId: room }, { sessionId: own }] = [
      await aSession(world, { trajectory: built }),
      await aSession(world, { trajectory: built }),
    ]
    await record(built, room, mark(built, 10_000, 'potential', ''), answered(built, 11_000, tensionId, 'shift'))
    await record(built, own, mark(built, 20_000, 'potential', ''))
    await recordAs(built, coachee.actor, own, answered(built, 21_000, tensionId, 'shift'))
    const told = async (actor: Actor, id: string) =>
      wanted(await listTensions({ actor, trajectoryId: id }, world)).map(({ sessionId, shift }) => [sessionId, shift?.standing])
    const before = await told(coachee.actor, trajectoryId)
    expect(before.slice(1)).toEqual([
      [room, 'reported'],
      [own, 'confirmed'],
    ])
    const file = await exportSpace({ actor: coachee.actor }, world)
    expect(JSON.stringify(file.sessions)).not.toMatch(/"by"|confirmedBy/)
    const other = await aCoachee(world)
    // As from another installation: its owner is not known here.
    const elsewhere: unknown = JSON.parse(JSON.stringify(file).replaceAll(file.person.id, world.makeId()))
    wanted(await importSpace({ actor: other.actor, file: spaceFile.parse(elsewhere) }, world))
    const rows = await world.database.selectFrom('session').select('trajectory_id').where('space_id', '=', other.spaceId).execute()
    expect(await told(await asPerson(world, other.personId), rows[0]?.trajectory_id ?? '')).toEqual(before)
  })

  it('are not listed for the coach when the field is private', async () => {
    const built = await enter()
    const findingId = await anAcceptedField(built)
    const { world, trajectoryId, coachee } = built
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId, leftOut: null }, world))
    expect(await seen(built, built.coach.actor)).toEqual([])
    expect(await seen(built, coachee.actor)).toHaveLength(1)
  })

  it('do not give the coach what the coachee left out of the share, also not from the session; the coachee reads it all', async () => {
    const built = await enter()
    const { world, trajectoryId, coach, coachee, sessionId } = built
    const findingId = await anOfferedField(built, 'shift')
    const asked = { actor: coachee.actor, trajectoryId, findingId }
    wanted(await answerFinding({ ...asked, answer: 'accept', body: null }, world))
    await recordAs(built, coachee.actor, sessionId, answered(built, 20_000, findingId, 'shift'))
    expect((await seen(built, coach.actor))[0]).toMatchObject({ shift: { answer: 'shift', standing: 'confirmed' } })
    const { sessionId: later } = await aSession(world, { trajectory: built })
    await record(built, later, mark(built, 30_000, 'potential', ''), answered(built, 31_000, findingId, 'no-shift'))
    wanted(await shareFinding({ ...asked, leftOut: ['before', 'words', 'shift'] }, world))
    const [here, again] = await seen(built, coach.actor)
    expect(here).toMatchObject({
      shift: null,
      report: { before: null, after: null, answer: null, answeredAt: null, words: '', own: [], held: true },
    })
    expect(here?.signs.map((sign) => sign.state)).toEqual(['seen', 'felt', 'held'])
    expect(again).toMatchObject({ shift: { answer: 'no-shift', standing: 'reported' } })
    expect((await seen(built, coachee.actor))[0]).toMatchObject({
      shift: { answer: 'shift', standing: 'confirmed' },
      report: { before: rating(8, 3), answer: 'shift', words: 'het mag er zijn', own: ['answer'] },
    })
    wanted(await shareFinding({ ...asked, leftOut: ['words'] }, world))
    expect((await seen(built, coach.actor))[0]).toMatchObject({
      shift: { answer: 'shift', standing: 'confirmed' },
      report: { before: rating(8, 3), words: '' },
    })
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
