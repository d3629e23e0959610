// Importing a trace: whose it is, who reads it, what of the file is kept, and taking it away again.
import { expect, it } from 'vitest'
import { mostSessionEvents } from '#method/space/space-limits.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aSession, aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { exportSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createFinding, listFindings } from '../finding/finding.usecases.ts'
import { importTrace, lookAtTrace } from './import-trace.usecases.ts'
import { presentSession } from './session.present.ts'
import { createSession, getSession, listSessions, removeImportedSession, shareSession } from './session.usecases.ts'
import { exportTrace } from './trace.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}

const moment = (time: number, text = '') => ({
  ...{ time, speaker: 'coachee', step: 'ideal', dimension: 'feeling', layer: 'core', pole: 'potential', initiative: 'coachee' },
  ...{ landed: null, text, place: 0.5 },
})
const session = { startedAt: '2026-03-02T13:00:00.000Z', endedAt: '2026-03-02T14:00:00.000Z', number: 4, language: 'en' }
const trace = (change: object = {}, moments: object[] = [moment(-5000, 'Ik wacht'), moment(1000, 'en adem')]) =>
  JSON.stringify({ format: 'krachtlijn-trace', version: 1, session: { ...session, ...change }, moments })

describeOnEachDatabase('a trace that is imported', (open) => {
  const enter = async () => {
    const world = await open()
    const pair = await aTrajectory(world)
    const { coach, coachee, trajectoryId } = pair
    const sessionId = world.makeId()
    const load = (text = trace(), id = sessionId) => importTrace({ actor: coach.actor, trajectoryId, sessionId: id, text }, world)
    return {
      world,
      pair,
      trajectoryId,
      sessionId,
      load,
      asCoach: { actor: coach.actor, trajectoryId },
      asCoachee: { actor: coachee.actor, trajectoryId },
    }
  }

  it('can be looked at first: when it was, how long, its first words; nothing is stored', async () => {
    const { world, asCoach, asCoachee, load } = await enter()
    const look = () => lookAtTrace({ ...asCoach, text: trace() }, world)
    const seen = { startedAt: Date.parse(session.startedAt), endedAt: Date.parse(session.endedAt), number: 4, language: 'en', moments: 2 }
    expect(wanted(await look())).toEqual({ ...seen, words: ['Ik wacht', 'en adem'], saysWhose: false, importedAt: null })
    expect(wanted(await listSessions(asCoach, world))).toEqual([])
    expect(await lookAtTrace({ ...asCoachee, text: trace() }, world)).toMatchObject({ status: 403 })
    wanted(await load())
    expect(wanted(await look()).importedAt).toEqual(expect.any(Number))
  })

  it('is read by its importer alone until they share it; then it gets the next number', async () => {
    const { world, pair, asCoach, asCoachee, load, sessionId } = await enter()
    wanted(await createSession({ ...asCoach, id: world.makeId(), at: 1 }, world))
    expect(presentSession(wanted(await load()))).toMatchObject({ number: 4, isPrivate: true })
    expect(wanted(await listSessions(asCoachee, world)).map(({ row }) => row.number)).toEqual([1])
    for (const answer of [
      await getSession({ ...asCoachee, sessionId }, world),
      await exportTrace({ ...asCoachee, sessionId }, world),
      await shareSession({ ...asCoachee, sessionId }, world),
      await removeImportedSession({ ...asCoachee, sessionId }, world),
    ])
      expect(answer).toMatchObject({ status: 404, code: 'session.unknown' })
    expect((await exportSpace({ actor: pair.coachee.actor }, world)).sessions).toHaveLength(1)
    // What others see is not numbered by what they cannot see.
    expect(wanted(await createSession({ ...asCoach, id: world.makeId(), at: 1 }, world)).row.number).toBe(2)
    for (const _ of ['once', 'and again']) expect(wanted(await shareSession({ ...asCoach, sessionId }, world)).row.number).toBe(3)
    expect(wanted(await listSessions(asCoachee, world))).toHaveLength(3)
    expect((await exportSpace({ actor: pair.coachee.actor }, world)).sessions).toHaveLength(3)
  })

  it('keeps its own language, dates and steps', async () => {
    const { world, asCoach, load, sessionId } = await enter()
    wanted(await load())
    const { text } = wanted(await exportTrace({ ...asCoach, sessionId }, world))
    const again = JSON.parse(text)
    expect(again.session).toEqual({ ...session, of: expect.any(String) })
    expect(again.moments).toEqual([moment(-5000, 'Ik wacht'), moment(1000, 'en adem')])
  })

  it('of another coachee of this installation is refused; of this coachee it says so', async () => {
    const { world, pair, asCoach, load } = await enter()
    const other = await aSession(world, { trajectory: await aTrajectory(world, { coach: pair.coach }) })
    const theirs = { actor: other.coach.actor, trajectoryId: other.trajectoryId, sessionId: other.sessionId }
    const { text } = wanted(await exportTrace(theirs, world))
    expect(await load(text)).toMatchObject({ status: 409, code: 'trace.of-another' })
    expect(await lookAtTrace({ ...asCoach, text }, world)).toMatchObject({ status: 409, code: 'trace.of-another' })
    const own = await aSession(world, { trajectory: pair as BuiltTrajectory })
    const mine = wanted(await exportTrace({ ...asCoach, sessionId: own.sessionId }, world))
    expect(wanted(await lookAtTrace({ ...asCoach, text: mine.text }, world)).saysWhose).toBe(true)
  })

  it('is refused the second time, and under the same id with other content, by name', async () => {
    const { world, load, sessionId } = await enter()
    wanted(await load())
    wanted(await load())
    expect(await load(trace(), world.makeId())).toMatchObject({ status: 409, code: 'trace.known' })
    expect(await load(trace({}, [moment(1, 'iets anders')]), sessionId)).toMatchObject({ status: 409, code: 'session.differs' })
  })

  it.each([
    ['on 31 February', { startedAt: '2026-02-31T13:00:00.000Z' }, 'trace.no-such-day'],
    ['that ends on 31 June', { endedAt: '2026-06-31T13:00:00.000Z' }, 'trace.no-such-day'],
    ['that ends before it starts', { endedAt: '2026-03-02T12:59:59.000Z' }, 'trace.ends-before-start'],
  ])('%s is refused by name', async (_, change, code) => {
    const { world, asCoach, load } = await enter()
    expect(await load(trace(change))).toMatchObject({ status: 422, code, line: 1 })
    expect(wanted(await listSessions(asCoach, world))).toEqual([])
  })

  it('with more than a session may hold is refused by name', async () => {
    const { load } = await enter()
    const small = { ...moment(0), text: undefined }
    const many = JSON.stringify(Array.from({ length: mostSessionEvents }, () => ({ ...small, text: '' })))
    expect(await load(trace().replace(/"moments":\[.*\]/, `"moments":${many}`))).toMatchObject({ status: 422, code: 'trace.too-long' })
  })

  it('can be removed with what came from it: by the importer while it is private, by its owner once it is shared', async () => {
    const { world, asCoach, asCoachee, load, sessionId } = await enter()
    const body = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
    for (const share of [false, true]) {
      wanted(await load())
      wanted(await createFinding({ ...asCoach, id: world.makeId(), sessionId, momentId: null, body }, world))
      if (share) {
        wanted(await shareSession({ ...asCoach, sessionId }, world))
        expect(await removeImportedSession({ ...asCoach, sessionId }, world)).toMatchObject({ status: 403 })
      }
      wanted(await removeImportedSession({ ...(share ? asCoachee : asCoach), sessionId }, world))
      expect(wanted(await listSessions(asCoach, world))).toEqual([])
      expect(wanted(await listFindings(asCoach, world))).toEqual([])
      for (const table of ['session_event', 'imported_file', 'imported_item', 'finding_revision'] as const)
        expect(
          await world.database
            .selectFrom(table as 'session_event')
            .select('space_id')
            .execute(),
        ).toEqual([])
    }
  })

  it('leaves nothing when storing it fails halfway', async () => {
    const { world, asCoach, sessionId } = await enter()
    const failing: TestDependencies = { ...world, vault: { ...world.vault, seal: () => Promise.reject(new Error('the disk is full')) } }
    await expect(importTrace({ ...asCoach, sessionId, text: trace() }, failing)).rejects.toThrow('the disk is full')
    expect(wanted(await listSessions(asCoach, world))).toEqual([])
    wanted(await importTrace({ ...asCoach, sessionId, text: trace() }, world))
  })
})
