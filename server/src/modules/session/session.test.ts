// Sessions and their events: idempotent, append-only, in order of arrival; each use case with its twin of somebody else.

import { expect, it } from 'vitest'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aSession, aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { answerFinding, offerFinding } from '../finding/answer-finding.usecases.ts'
import { findingHistory, listFindings, reviseFinding } from '../finding/finding.usecases.ts'
import { recordEvents } from './record-events.usecases.ts'
import { presentSession } from './session.present.ts'
import { createSession, getSession, listSessions, readEvents } from './session.usecases.ts'
import { exportTrace, importTrace } from './trace.usecases.ts'

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
const mark = (room: Room, text = ''): SessionEvent =>
  event(room, {
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
const record = (room: Room, ...events: SessionEvent[]) => recordEvents({ ...asked(room), events }, room.world)
const quality = (word: string) => ({
  kind: 'quality' as const,
  word,
  lexiconKey: null,
  act: 'ging ernaast zitten',
  seenBy: 'coach' as const,
  felt: false,
  used: false,
})
const state = (room: Room, to: 'running' | 'finished' | 'broken-off' | 'referred') =>
  event(room, { kind: 'state-set', state: to, note: '' })

describeOnEachDatabase('a session', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world, deviceId: world.makeId() }
  }

  it('gets the next number; the same id twice is harmless, in another trajectory refused', async () => {
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

  it('gives every new session its own number, also when several are made at once', async () => {
    const world = await open()
    const { trajectoryId, coach } = await aTrajectory(world)
    const made = await Promise.all(
      [1, 2, 3, 4].map(() => createSession({ actor: coach.actor, trajectoryId, id: world.makeId(), at: 1 }, world)),
    )
    expect(made.map((view) => wanted(view).row.number).sort()).toEqual([1, 2, 3, 4])
  })

  it('of somebody else is unknown in every use case', async () => {
    const room = await enter()
    const { world, trajectoryId, sessionId, practiceId } = room
    const other = await aSession(world)
    wanted(await record(room, mark(room)))
    for (const actor of [other.coach.actor, other.coachee.actor, (await aCoach(world, { practiceId })).actor]) {
      const theirs = { actor, trajectoryId, sessionId }
      for (const answer of [
        await getSession(theirs, world),
        await readEvents({ ...theirs, after: 0 }, world),
        await recordEvents({ ...theirs, events: [mark(room)] }, world),
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

  it('takes the same event twice without harm, and nothing of a batch in which one differs', async () => {
    const room = await enter()
    const [first, second] = [mark(room, 'warm'), mark(room)]
    const done = wanted(await record(room, first))
    expect(done).toEqual({ recorded: [first.id], cursor: 1 })
    const reordered = Object.fromEntries(Object.entries(first).reverse()) as SessionEvent
    expect(wanted(await record(room, reordered, second, second))).toEqual({ recorded: [first.id, second.id], cursor: 2 })
    const changed = { ...first, at: first.at + 1 }
    expect(await record(room, mark(room), changed)).toMatchObject({ status: 422, code: 'event.differs' })
    const twin = mark(room, 'a')
    expect(await record(room, twin, { ...twin, at: 1 })).toMatchObject({ status: 422, code: 'event.differs' })
    expect(wanted(await getSession(asked(room), room.world)).events).toHaveLength(2)
  })

  it('numbers the events of two devices in the order they arrive, without gaps, and gives only what is new', async () => {
    const room = await enter()
    await Promise.all(Array.from({ length: 8 }, (_, device) => record(room, mark(room, `${device}a`), mark(room, `${device}b`))))
    const all = wanted(await getSession(asked(room), room.world))
    expect([all.cursor, all.events.length]).toEqual([16, 16])
    const rows = await room.world.database.selectFrom('session_event').select('position').orderBy('position').execute()
    expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
    const later = wanted(await readEvents({ ...asked(room), after: 14 }, room.world))
    expect(later.events).toEqual(all.events.slice(14))
    expect(wanted(await readEvents({ ...asked(room), after: 16 }, room.world))).toMatchObject({ events: [], cursor: 16 })
  })

  it('stands where its events say it stands', async () => {
    const room = await enter()
    const row = async () => presentSession(wanted(await getSession(asked(room), room.world)))
    const start = mark(room)
    await record(room, start)
    expect(await row()).toMatchObject({ state: 'running', startedAt: start.at, endedAt: null, eventCount: 1 })
    const end = state(room, 'finished')
    await record(room, mark(room), end)
    expect(await row()).toMatchObject({ state: 'finished', endedAt: end.at })
    await record(room, event(room, { kind: 'taken-back', eventId: end.id }))
    expect(await row()).toMatchObject({ state: 'running', endedAt: null })
    const early = mark(room)
    await record(room, { ...early, at: start.at - 1000 })
    expect(await row()).toMatchObject({ startedAt: start.at - 1000 })
  })

  it('lets the coachee report only about themselves', async () => {
    const room = await enter()
    const byCoachee = (...events: SessionEvent[]) => recordEvents({ ...asked(room), actor: room.coachee.actor, events }, room.world)
    const tensionId = room.world.makeId()
    const report = event(room, { kind: 'shift-answered', tensionId, answer: 'no-shift', confirmedBy: 'coachee' })
    expect(await byCoachee(mark(room))).toMatchObject({ status: 403, code: 'event.not-allowed' })
    expect(await byCoachee(report, mark(room))).toMatchObject({ status: 403 })
    expect(wanted(await byCoachee(report)).cursor).toBe(1)
    expect(await record(room, event(room, { kind: 'taken-back', eventId: report.id }))).toMatchObject({ status: 403 })
    expect(wanted(await byCoachee(event(room, { kind: 'taken-back', eventId: report.id }))).cursor).toBe(2)
  })

  it('does not show the coachee which invitations the coach waved away', async () => {
    const room = await enter()
    await record(
      room,
      mark(room),
      event(room, { kind: 'invitation-waved', rule: 'mostly-thinking', wording: 0 }),
      event(room, { kind: 'invitation-used', rule: 'mostly-thinking', wording: 0 }),
    )
    expect(wanted(await getSession(asked(room), room.world)).events).toHaveLength(3)
    const seen = wanted(await getSession({ ...asked(room), actor: room.coachee.actor }, room.world))
    expect(seen.events.map((one) => one.kind)).toEqual(['moment'])
    expect(seen.cursor).toBe(3)
  })
})

describeOnEachDatabase('what was picked up in a session', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world, deviceId: world.makeId() }
  }
  const findings = async (room: Room) =>
    wanted(await listFindings({ actor: room.coach.actor, trajectoryId: room.trajectoryId }, room.world))

  it('stands as noted findings once the session has ended, in the last wording', async () => {
    for (const ending of ['finished', 'broken-off', 'referred'] as const) {
      const room = await enter()
      const [findingId, momentId] = [room.world.makeId(), room.world.makeId()]
      const picked = event(room, { kind: 'finding-picked-up', findingId, momentId, body: quality('zorg') })
      await record(room, mark(room), picked, event(room, { kind: 'finding-revised', findingId, body: quality('trouw') }))
      expect(await findings(room)).toEqual([])
      await record(room, state(room, ending))
      const [found, ...more] = await findings(room)
      expect(more).toEqual([])
      expect(found?.row).toMatchObject({
        id: findingId,
        state: 'noted',
        made_by: room.coach.personId,
        session_id: room.sessionId,
        moment_id: momentId,
        created_at: picked.at,
      })
      expect(found?.body).toMatchObject({ word: 'trouw' })
    }
  })

  it('knows an event again that an older app sent without a field of later, and reads that field as blank', async () => {
    const room = await enter()
    const findingId = room.world.makeId()
    const body = { kind: 'intention' as const, act: 'even wachten' }
    const picked = event(room, { kind: 'finding-picked-up', findingId, momentId: null, body })
    wanted(await record(room, picked, state(room, 'finished')))
    expect(wanted(await record(room, picked)).recorded).toEqual([picked.id])
    expect((await findings(room)).find((found) => found.row.id === findingId)?.body).toMatchObject({ act: 'even wachten', thenI: '' })
  })

  it('follows later events, but never what was offered, answered or worded anew since', async () => {
    const room = await enter()
    const [offered, late, taken, byHand] = [room.world.makeId(), room.world.makeId(), room.world.makeId(), room.world.makeId()]
    const pick = (findingId: string, word: string) =>
      event(room, { kind: 'finding-picked-up', findingId, momentId: null, body: quality(word) })
    const takenPick = pick(taken, 'humor')
    await record(room, pick(offered, 'zorg'), takenPick, pick(byHand, 'rust'), state(room, 'finished'))
    const place = { actor: room.coach.actor, trajectoryId: room.trajectoryId }
    wanted(await offerFinding({ ...place, findingId: offered }, room.world))
    wanted(await reviseFinding({ ...place, findingId: byHand, body: quality('stilte'), basedOn: 1 }, room.world))
    await record(
      room,
      pick(late, 'moed'),
      event(room, { kind: 'finding-revised', findingId: offered, body: quality('anders') }),
      event(room, { kind: 'taken-back', eventId: takenPick.id }),
    )
    const words = new Map(
      (await findings(room)).map((found) => [found.row.id, [found.row.state, 'word' in found.body ? found.body.word : '']]),
    )
    expect(words.get(offered)).toEqual(['offered', 'zorg'])
    expect(words.get(late)).toEqual(['noted', 'moed'])
    expect(words.get(taken)).toEqual(['withdrawn', 'humor'])
    expect(words.get(byHand)).toEqual(['noted', 'stilte'])
    await record(room, event(room, { kind: 'finding-revised', findingId: late, body: quality('durf') }))
    expect((await findings(room)).find((found) => found.row.id === late)?.body).toMatchObject({ word: 'durf' })
    expect(
      wanted(await findingHistory({ ...place, findingId: late }, room.world)).map((one) => ('word' in one.body ? one.body.word : '')),
    ).toEqual(['moed', 'durf'])
  })

  it('carries the coachee’s report into the tension field', async () => {
    const room = await enter()
    const [potentialId, obstacleId, tensionId] = [room.world.makeId(), room.world.makeId(), room.world.makeId()]
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
      room,
      event(room, { kind: 'finding-picked-up', findingId: potentialId, momentId: null, body: quality('rust') }),
      event(room, { kind: 'finding-picked-up', findingId: obstacleId, momentId: null, body: obstacle }),
      event(room, { kind: 'finding-picked-up', findingId: tensionId, momentId: null, body: tension }),
      event(room, { kind: 'tension-rated', tensionId, when: 'before', rating: { brake: 8, strength: 3 } }),
      event(room, { kind: 'tension-rated', tensionId, when: 'after', rating: { brake: 3, strength: 8 } }),
      event(room, { kind: 'tension-noted', tensionId, body: 'schouders zakken', words: 'Rust is er al' }),
      event(room, { kind: 'shift-answered', tensionId, answer: 'shift', confirmedBy: 'coachee' }),
      state(room, 'finished'),
    )
    const place = { trajectoryId: room.trajectoryId }
    for (const findingId of [potentialId, obstacleId, tensionId])
      wanted(await offerFinding({ actor: room.coach.actor, ...place, findingId }, room.world))
    const accepted = wanted(
      await answerFinding({ actor: room.coachee.actor, ...place, findingId: tensionId, answer: 'accept', body: null }, room.world),
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
  it('comes in again as it went out, with no name in it, and twice is harmless', async () => {
    const world = await open()
    const room: Room = { ...(await aSession(world)), world, deviceId: world.makeId() }
    wanted(await record(room, state(room, 'running'), mark(room, 'Warm in mijn borst'), mark(room), state(room, 'finished')))
    const file = wanted(await exportTrace(asked(room), world))
    expect(file.filename).toBe('krachtlijn-sessie-1.json')
    for (const name of [room.coach.name, room.coachee.name, room.trajectoryId]) expect(file.text).not.toContain(name)
    const sessionId = world.makeId()
    const load = () => importTrace({ actor: room.coach.actor, trajectoryId: room.trajectoryId, sessionId, text: file.text }, world)
    const imported = presentSession(wanted(await load()))
    expect(imported).toMatchObject({ id: sessionId, number: 2, imported: true, state: 'finished' })
    expect(wanted(await load())).toMatchObject({ eventCount: imported.eventCount })
    const again = wanted(await exportTrace({ ...asked(room), sessionId }, world))
    expect(again.text).toBe(file.text.replace('"number":1', '"number":2'))
    expect(
      await importTrace({ actor: room.coachee.actor, trajectoryId: room.trajectoryId, sessionId: world.makeId(), text: file.text }, world),
    ).toMatchObject({ status: 403 })
    expect(
      await importTrace({ actor: room.coach.actor, trajectoryId: room.trajectoryId, sessionId: room.sessionId, text: file.text }, world),
    ).toMatchObject({ status: 409, code: 'session.exists' })
  })

  it('that is damaged is refused whole, with the line', async () => {
    const world = await open()
    const room: Room = { ...(await aSession(world)), world, deviceId: world.makeId() }
    wanted(await record(room, mark(room), mark(room)))
    const { text } = wanted(await exportTrace(asked(room), world))
    const damaged = text.replace('"layer":"core"', '"layer":"kern"')
    const refusal = await importTrace(
      { actor: room.coach.actor, trajectoryId: room.trajectoryId, sessionId: world.makeId(), text: damaged },
      world,
    )
    expect(refusal).toMatchObject({
      status: 422,
      code: expect.stringMatching(/^trace\./),
      line: expect.any(Number),
      // In the language of who reads it.
      detail: expect.stringMatching(/kan niet "kern" zijn/),
    })
    expect(wanted(await listSessions({ actor: room.coach.actor, trajectoryId: room.trajectoryId }, world))).toHaveLength(1)
  })
})
