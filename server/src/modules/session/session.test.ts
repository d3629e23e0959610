// Sessions and their events: idempotent, append-only, in order of arrival; each use case also tried by another person.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { SentBody } from '#method/finding/finding.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aSession, aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { answerFinding, offerFinding } from '../finding/answer-finding.usecases.ts'
import { findingHistory, listFindings, reviseFinding } from '../finding/finding.usecases.ts'
import { importTrace } from './import-trace.usecases.ts'
import { recordEvents } from './record-events.usecases.ts'
import { presentSession } from './session.present.ts'
import { createSession, getSession, listSessions, readEvents } from './session.usecases.ts'
import { exportTrace } from './trace.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const unknown = { refused: true, status: 404, code: 'session.unknown' }

type Room = BuiltTrajectory & { readonly sessionId: string; readonly world: TestDependencies; readonly deviceId: string }
const asked = ({ coach, trajectoryId, sessionId }: Room) => ({ actor: coach.actor, trajectoryId, sessionId })
const event = ({ world, deviceId }: Room, fact: SessionFact, at = world.clock()): SessionEvent => ({
  id: world.makeId(),
  at,
  deviceId,
  ...fact,
})
const mark = (built: Room, text = ''): SessionEvent =>
  event(built, {
    kind: 'moment',
    moment: {
      dimension: 'feeling',
      layer: 'core',
      pole: 'potential',
      step: 'ideal',
      speaker: 'coachee',
      initiative: 'coachee',
      landed: null,
      text,
      place: 0.5,
    },
  })
const record = (built: Room, ...events: SessionEvent[]) => recordEvents({ ...asked(built), events }, built.world)
const quality = (word: string) => completeBody({ kind: 'quality', word, act: 'ging ernaast zitten', seenBy: 'coach' })
const state = (built: Room, to: 'running' | 'finished' | 'broken-off' | 'referred') =>
  event(built, { kind: 'state-set', state: to, note: '' })

describeOnEachDatabase('a session', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world, deviceId: world.makeId() }
  }

  it('gets the next number; the same id can be sent twice, and is refused in another trajectory', async () => {
    const world = await open()
    const trajectory = await aTrajectory(world)
    const create = (id: string, trajectoryId = trajectory.trajectoryId, actor = trajectory.coach.actor) =>
      createSession({ actor, trajectoryId, id, at: 5 }, world)
    const [first, second] = [world.makeId(), world.makeId()]
    expect(presentSession(wanted(await create(first)))).toMatchObject({
      number: 1,
      state: 'prepared',
      createdAt: 5,
      eventCount: 0,
      imported: false,
    })
    expect(wanted(await create(second)).row.number).toBe(2)
    expect(wanted(await create(first)).row.number).toBe(1)
    const other = await aTrajectory(world, { coach: trajectory.coach })
    expect(await create(first, other.trajectoryId, other.coach.actor)).toMatchObject({ status: 409, code: 'session.elsewhere' })
    expect(await create(world.makeId(), trajectory.trajectoryId, trajectory.coachee.actor)).toMatchObject({ status: 403 })
    expect(wanted(await listSessions({ actor: trajectory.coachee.actor, trajectoryId: trajectory.trajectoryId }, world))).toHaveLength(2)
  })

  it('gives every new session its own number, also when several are created at once', async () => {
    const world = await open()
    const { trajectoryId, coach } = await aTrajectory(world)
    const made = await Promise.all(
      [1, 2, 3, 4].map(() => createSession({ actor: coach.actor, trajectoryId, id: world.makeId(), at: 1 }, world)),
    )
    expect(made.map((view) => wanted(view).row.number).sort()).toEqual([1, 2, 3, 4])
  })

  it('of another person is unknown in every use case', async () => {
    const built = await enter()
    const { world, trajectoryId, sessionId, practiceId } = built
    const other = await aSession(world)
    wanted(await record(built, mark(built)))
    for (const actor of [other.coach.actor, other.coachee.actor, (await aCoach(world, { practiceId })).actor]) {
      const theirs = { actor, trajectoryId, sessionId }
      for (const answer of [
        await getSession(theirs, world),
        await readEvents({ ...theirs, after: 0 }, world),
        await recordEvents({ ...theirs, events: [mark(built)] }, world),
        await exportTrace(theirs, world),
      ]) {
        expect(answer).toEqual(unknown)
      }
      expect(await listSessions({ actor, trajectoryId }, world)).toMatchObject({ status: 404 })
      expect(await createSession({ actor, trajectoryId, id: world.makeId(), at: 1 }, world)).toMatchObject({ status: 404 })
      expect(await importTrace({ actor, trajectoryId, sessionId: world.makeId(), text: '{}' }, world)).toMatchObject({ status: 404 })
    }
    expect(await getSession({ actor: other.coach.actor, trajectoryId: other.trajectoryId, sessionId }, world)).toEqual(unknown)
  })

  it('records the same event once, and nothing of a batch in which one differs', async () => {
    const built = await enter()
    const [first, second] = [mark(built, 'warm'), mark(built)]
    const done = wanted(await record(built, first))
    expect(done).toEqual({ recorded: [first.id], clockAhead: [], cursor: 1 })
    const reordered = Object.fromEntries(Object.entries(first).reverse()) as SessionEvent
    expect(wanted(await record(built, reordered, second, second))).toEqual({ recorded: [first.id, second.id], clockAhead: [], cursor: 2 })
    const changed = { ...first, at: first.at + 1 }
    expect(await record(built, mark(built), changed)).toMatchObject({ status: 422, code: 'event.differs' })
    const twin = mark(built, 'a')
    expect(await record(built, twin, { ...twin, at: 1 })).toMatchObject({ status: 422, code: 'event.differs' })
    expect(wanted(await getSession(asked(built), built.world)).events).toHaveLength(2)
  })

  it('numbers the events of two devices in order of arrival, without gaps, and gives only new ones', async () => {
    const built = await enter()
    await Promise.all(Array.from({ length: 8 }, (_, device) => record(built, mark(built, `${device}a`), mark(built, `${device}b`))))
    const all = wanted(await getSession(asked(built), built.world))
    expect([all.cursor, all.events.length]).toEqual([16, 16])
    const rows = await built.world.database.selectFrom('session_event').select('position').orderBy('position').execute()
    expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
    const later = wanted(await readEvents({ ...asked(built), after: 14 }, built.world))
    expect(later.events).toEqual(all.events.slice(14))
    expect(wanted(await readEvents({ ...asked(built), after: 16 }, built.world))).toMatchObject({ events: [], cursor: 16 })
  })

  it('has the state that follows from its events', async () => {
    const built = await enter()
    const row = async () => presentSession(wanted(await getSession(asked(built), built.world)))
    const start = mark(built)
    await record(built, start)
    expect(await row()).toMatchObject({ state: 'running', startedAt: start.at, endedAt: null, eventCount: 1 })
    const end = state(built, 'finished')
    await record(built, mark(built), end)
    expect(await row()).toMatchObject({ state: 'finished', endedAt: end.at })
    await record(built, event(built, { kind: 'taken-back', eventId: end.id }))
    expect(await row()).toMatchObject({ state: 'running', endedAt: null })
    const early = mark(built)
    await record(built, { ...early, at: start.at - 1000 })
    expect(await row()).toMatchObject({ startedAt: start.at - 1000 })
  })

  it('lets the coachee report only about themselves', async () => {
    const built = await enter()
    const byCoachee = (...events: SessionEvent[]) => recordEvents({ ...asked(built), actor: built.coachee.actor, events }, built.world)
    const tensionId = built.world.makeId()
    const report = event(built, { kind: 'shift-answered', tensionId, answer: 'no-shift' })
    expect(await byCoachee(mark(built))).toMatchObject({ status: 403, code: 'event.not-allowed' })
    expect(await byCoachee(report, mark(built))).toMatchObject({ status: 403 })
    expect(wanted(await byCoachee(report)).cursor).toBe(1)
    expect(await record(built, event(built, { kind: 'taken-back', eventId: report.id }))).toMatchObject({ status: 403 })
    expect(wanted(await byCoachee(event(built, { kind: 'taken-back', eventId: report.id }))).cursor).toBe(2)
  })

  it('takes from a coach no finding in which the coachee speaks about themselves, nor another kind under the same id', async () => {
    const built = await enter()
    const findingId = built.world.makeId()
    const own: readonly SentBody[] = [
      { kind: 'check', thought: 'x' },
      { kind: 'noticing', timing: 'afterwards', words: 'x' },
      { kind: 'protocol', title: 'x' },
    ]
    await record(built, event(built, { kind: 'finding-picked-up', findingId, momentId: null, body: quality('rust') }))
    for (const body of own) {
      const refused = { status: 403, code: 'event.not-allowed' }
      const picked = event(built, { kind: 'finding-picked-up', findingId: built.world.makeId(), momentId: null, body })
      expect(await record(built, picked)).toMatchObject(refused)
      expect(await record(built, event(built, { kind: 'finding-revised', findingId, body }))).toMatchObject(refused)
    }
    const other = { kind: 'ideal', words: 'Rust', wantedBy: null } as const
    wanted(await record(built, event(built, { kind: 'finding-revised', findingId, body: other }), state(built, 'finished')))
    const found = wanted(await listFindings({ actor: built.coach.actor, trajectoryId: built.trajectoryId }, built.world))
    expect(found.map(({ body }) => body.kind)).toEqual(['quality'])
  })

  it('has no obstacle in the core', async () => {
    const built = await enter()
    const core = mark(built)
    const refused = { status: 422, code: 'moment.obstacle-in-core' }
    if (core.kind !== 'moment') throw new Error('a mark is a moment')
    expect(await record(built, { ...core, moment: { ...core.moment, pole: 'obstacle' } })).toMatchObject(refused)
    wanted(await record(built, core))
    const change = { layer: 'core', pole: 'obstacle' } as const
    expect(await record(built, event(built, { kind: 'moment-revised', momentId: core.id, change }))).toMatchObject(refused)
  })

  it('does not show the coachee which invitations the coach dismissed', async () => {
    const built = await enter()
    await record(
      built,
      mark(built),
      event(built, { kind: 'invitation-waved', rule: 'mostly-thinking', wording: 0 }),
      event(built, { kind: 'invitation-used', rule: 'mostly-thinking', wording: 0 }),
    )
    expect(wanted(await getSession(asked(built), built.world)).events).toHaveLength(3)
    const seen = wanted(await getSession({ ...asked(built), actor: built.coachee.actor }, built.world))
    expect(seen.events.map((one) => one.kind)).toEqual(['moment'])
    expect(seen.cursor).toBe(3)
  })
})

describeOnEachDatabase('what was picked up in a session', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world, deviceId: world.makeId() }
  }
  const findings = async (built: Room) =>
    wanted(await listFindings({ actor: built.coach.actor, trajectoryId: built.trajectoryId }, built.world))

  it('becomes noted findings when the session has ended, in the last wording', async () => {
    for (const ending of ['finished', 'broken-off', 'referred'] as const) {
      const built = await enter()
      const [findingId, momentId] = [built.world.makeId(), built.world.makeId()]
      const picked = event(built, { kind: 'finding-picked-up', findingId, momentId, body: quality('zorg') })
      await record(built, mark(built), picked, event(built, { kind: 'finding-revised', findingId, body: quality('trouw') }))
      expect(await findings(built)).toEqual([])
      await record(built, state(built, ending))
      const [found, ...more] = await findings(built)
      expect(more).toEqual([])
      expect(found?.row).toMatchObject({
        id: findingId,
        state: 'noted',
        made_by: built.coach.personId,
        session_id: built.sessionId,
        moment_id: momentId,
        created_at: picked.at,
      })
      expect(found?.body).toMatchObject({ word: 'trouw' })
    }
  })

  it('recognises an event that an older app sent without a newer field, and reads that field as blank', async () => {
    const built = await enter()
    const findingId = built.world.makeId()
    const body = { kind: 'intention' as const, act: 'even wachten' }
    const picked = event(built, { kind: 'finding-picked-up', findingId, momentId: null, body })
    wanted(await record(built, picked, state(built, 'finished')))
    expect(wanted(await record(built, picked)).recorded).toEqual([picked.id])
    expect((await findings(built)).find((found) => found.row.id === findingId)?.body).toMatchObject({ act: 'even wachten', thenI: '' })
  })

  it('follows later events, except what was offered, answered or revised since', async () => {
    const built = await enter()
    const [offered, late, taken, byHand] = [built.world.makeId(), built.world.makeId(), built.world.makeId(), built.world.makeId()]
    const pick = (findingId: string, word: string) =>
      event(built, { kind: 'finding-picked-up', findingId, momentId: null, body: quality(word) })
    const takenPick = pick(taken, 'humor')
    await record(built, pick(offered, 'zorg'), takenPick, pick(byHand, 'rust'), state(built, 'finished'))
    const place = { actor: built.coach.actor, trajectoryId: built.trajectoryId }
    wanted(await offerFinding({ ...place, findingId: offered }, built.world))
    wanted(await reviseFinding({ ...place, findingId: byHand, body: quality('stilte'), basedOn: 1 }, built.world))
    await record(
      built,
      pick(late, 'moed'),
      event(built, { kind: 'finding-revised', findingId: offered, body: quality('anders') }),
      event(built, { kind: 'taken-back', eventId: takenPick.id }),
    )
    const words = new Map(
      (await findings(built)).map((found) => [found.row.id, [found.row.state, 'word' in found.body ? found.body.word : '']]),
    )
    expect(words.get(offered)).toEqual(['offered', 'zorg'])
    expect(words.get(late)).toEqual(['noted', 'moed'])
    expect(words.get(taken)).toEqual(['withdrawn', 'humor'])
    expect(words.get(byHand)).toEqual(['noted', 'stilte'])
    await record(built, event(built, { kind: 'finding-revised', findingId: late, body: quality('durf') }))
    expect((await findings(built)).find((found) => found.row.id === late)?.body).toMatchObject({ word: 'durf' })
    expect(
      wanted(await findingHistory({ ...place, findingId: late }, built.world)).map((one) => ('word' in one.body ? one.body.word : '')),
    ).toEqual(['moed', 'durf'])
  })

  it('adds the coachee’s report to the tension field', async () => {
    const built = await enter()
    const [potentialId, obstacleId, tensionId] = [built.world.makeId(), built.world.makeId(), built.world.makeId()]
    const obstacle = {
      kind: 'obstacle' as const,
      side: 'internal' as const,
      form: 'belief' as const,
      layer: 'beliefs' as const,
      sentence: 'Ik moet het alleen kunnen',
      feltNow: '',
      potentialId,
      internalId: null,
      action: '',
    }
    const tension = { kind: 'tension' as const, potentialId, obstacleId, words: '', bodyNote: '', before: null, after: null, shift: null }
    await record(
      built,
      event(built, { kind: 'finding-picked-up', findingId: potentialId, momentId: null, body: quality('rust') }),
      event(built, { kind: 'finding-picked-up', findingId: obstacleId, momentId: null, body: obstacle }),
      event(built, { kind: 'finding-picked-up', findingId: tensionId, momentId: null, body: tension }),
      event(built, { kind: 'tension-rated', tensionId, when: 'before', rating: { brake: 8, strength: 3 } }),
      event(built, { kind: 'tension-rated', tensionId, when: 'after', rating: { brake: 3, strength: 8 } }),
      event(built, { kind: 'tension-noted', tensionId, body: 'schouders zakken', words: 'Rust is er al' }),
      event(built, { kind: 'shift-answered', tensionId, answer: 'shift' }),
      state(built, 'finished'),
    )
    const place = { trajectoryId: built.trajectoryId }
    for (const findingId of [potentialId, obstacleId, tensionId])
      wanted(await offerFinding({ actor: built.coach.actor, ...place, findingId }, built.world))
    const accepted = wanted(
      await answerFinding({ actor: built.coachee.actor, ...place, findingId: tensionId, answer: 'accept', body: null }, built.world),
    )
    expect(accepted.body).toMatchObject({
      before: { brake: 8, strength: 3 },
      after: { brake: 3, strength: 8 },
      shift: 'shift',
      words: 'Rust is er al',
      bodyNote: 'schouders zakken',
    })
  })
})

describeOnEachDatabase('a trace file', (open) => {
  it('is imported as it was exported, contains no name, and can be sent twice', async () => {
    const world = await open()
    const built: Room = { ...(await aSession(world)), world, deviceId: world.makeId() }
    wanted(await record(built, state(built, 'running'), mark(built, 'Warm in mijn borst'), mark(built), state(built, 'finished')))
    const file = wanted(await exportTrace(asked(built), world))
    expect(file.filename).toBe('krachtlijn-sessie-1.json')
    for (const name of [built.coach.name, built.coachee.name, built.trajectoryId]) expect(file.text).not.toContain(name)
    const sessionId = world.makeId()
    const load = () => importTrace({ actor: built.coach.actor, trajectoryId: built.trajectoryId, sessionId, text: file.text }, world)
    const imported = presentSession(wanted(await load()))
    expect(imported).toMatchObject({ id: sessionId, number: 1, imported: true, isPrivate: true, state: 'finished' })
    expect(wanted(await load())).toMatchObject({ eventCount: imported.eventCount })
    const again = wanted(await exportTrace({ ...asked(built), sessionId }, world))
    expect(again.text).toBe(file.text)
    expect(
      await importTrace(
        { actor: built.coachee.actor, trajectoryId: built.trajectoryId, sessionId: world.makeId(), text: file.text },
        world,
      ),
    ).toMatchObject({ status: 403 })
    expect(
      await importTrace({ actor: built.coach.actor, trajectoryId: built.trajectoryId, sessionId: built.sessionId, text: file.text }, world),
    ).toMatchObject({ status: 409, code: 'session.exists' })
  })

  it('that is damaged is refused as a whole, with the line', async () => {
    const world = await open()
    const built: Room = { ...(await aSession(world)), world, deviceId: world.makeId() }
    wanted(await record(built, mark(built), mark(built)))
    const { text } = wanted(await exportTrace(asked(built), world))
    const damaged = text.replace('"layer":"core"', '"layer":"kern"')
    const refusal = await importTrace(
      { actor: built.coach.actor, trajectoryId: built.trajectoryId, sessionId: world.makeId(), text: damaged },
      world,
    )
    expect(refusal).toMatchObject({
      status: 422,
      code: expect.stringMatching(/^trace\./),
      line: expect.any(Number),
      // In the language of the person who imports it.
      detail: expect.stringMatching(/kan niet "kern" zijn/),
    })
    expect(wanted(await listSessions({ actor: built.coach.actor, trajectoryId: built.trajectoryId }, world))).toHaveLength(1)
  })
})
