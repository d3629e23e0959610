// What a device dates is a claim: nothing counts from later than the server received it. And what a moment does not say stays unsaid.
import { expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aSession, type BuiltTrajectory } from '../../testing/builders.ts'
import { exportSpace, importSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { keepNote } from '../note/note.usecases.ts'
import { importTrace } from './import-trace.usecases.ts'
import { recordEvents } from './record-events.usecases.ts'
import { presentSession } from './session.present.ts'
import { createSession, getSession, listSessions } from './session.usecases.ts'
import { exportTrace } from './trace.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const minute = 60_000
const year = 366 * 24 * 60 * minute
const year9999 = 253_402_300_799_999

type Room = BuiltTrajectory & { readonly sessionId: string; readonly world: TestDependencies; readonly deviceId: string }
const asked = ({ coach, trajectoryId, sessionId }: Room) => ({ actor: coach.actor, trajectoryId, sessionId })
const event = ({ world, deviceId }: Room, fact: SessionFact, at = world.clock()): SessionEvent => ({
  id: world.makeId(),
  at,
  deviceId,
  ...fact,
})
const record = async (built: Room, ...events: SessionEvent[]) => wanted(await recordEvents({ ...asked(built), events }, built.world))
const viewOf = async (built: Room) => deriveSession(wanted(await getSession(asked(built), built.world)).events)
const summaryOf = async (built: Room) => presentSession(wanted(await getSession(asked(built), built.world)))
const state = (built: Room, to: 'running' | 'paused' | 'finished', at?: number) =>
  event(built, { kind: 'state-set', state: to, note: '' }, at)
const gaps = { dimension: null, layer: null, pole: null, step: null, initiative: null } as const
const mark = (built: Room, part: object = {}, at?: number) =>
  event(built, { kind: 'moment', moment: { ...gaps, speaker: 'coachee', landed: null, text: '', place: 0.5, ...part } } as SessionFact, at)

describeOnEachDatabase('the time of a session', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world, deviceId: world.makeId() }
  }

  it.each([year, year9999])(
    'an event dated in the future (%i) is named, counts from its receipt, and does not win from a later word',
    async (far) => {
      const built = await enter()
      const { world } = built
      const moment = mark(built)
      const ahead = far === year9999 ? far : world.clock() + far
      const words = (text: string, at?: number) => event(built, { kind: 'moment-revised', momentId: moment.id, change: { text } }, at)
      const [future, end] = [words('van later', ahead), state(built, 'finished', ahead)]
      expect(await record(built, moment, future, end)).toMatchObject({ clockAhead: [future.id, end.id] })
      const before = await summaryOf(built)
      expect(before.endedAt).toBeLessThan(world.clock())
      world.advance(minute)
      await record(built, words('mijn woorden'), state(built, 'running'))
      const view = await viewOf(built)
      expect([view.moments[0]?.text, view.state]).toEqual(['mijn woorden', 'running'])
      expect(view.events.find(({ id }) => id === future.id)).toMatchObject({ clockAt: ahead })
      expect((await record(built, future)).recorded).toEqual([future.id])
    },
  )

  it('a session or note dated in the future was made when it was received', async () => {
    const built = await enter()
    const { world, coach, trajectoryId } = built
    const made = wanted(await createSession({ actor: coach.actor, trajectoryId, id: world.makeId(), at: year9999 }, world))
    expect(made.row.created_at).toBeLessThan(world.clock())
    const note = {
      actor: coach.actor,
      trajectoryId,
      noteId: world.makeId(),
      sessionId: null,
      kind: 'working',
      phase: null,
      own: '',
    } as const
    const kept = wanted(await keepNote({ ...note, text: 'een', at: year9999 }, world))
    expect(kept.row.at).toBeLessThan(world.clock())
    expect(wanted(await keepNote({ ...note, text: 'een', at: year9999 }, world)).row.version).toBe(1)
  })

  it('a space file cannot date anything later than it was imported, nor say that a session ended', async () => {
    const [here, there] = [await open(), await open()]
    const built: Room = { ...(await aSession(here)), world: here, deviceId: here.makeId() }
    await record(built, mark(built, { text: 'warm' }), state(built, 'running'))
    const file = wanted(await exportSpace({ actor: built.coachee.actor }, here))
    const [session] = file.sessions
    if (!session) throw new Error('the file has the session')
    const events = session.events.map(({ byId, event: one }) => ({ byId, event: { ...one, at: year9999 } }))
    const forged = { ...file, sessions: [{ ...session, createdAt: year9999, endedAt: 1, state: 'finished' as const, events }] }
    // Ids are made from the clock; the two installations must not have the same.
    there.advance(minute)
    const owner = await aSession(there)
    wanted(await importSpace({ actor: owner.coachee.actor, file: forged }, there))
    const { row } = wanted(await listSessions({ actor: owner.coachee.actor, trajectoryId: session.trajectoryId }, there))[0] ?? {}
    expect(row).toMatchObject({ state: 'running', ended_at: null })
    expect(Math.max(row?.created_at ?? 0, row?.started_at ?? 0)).toBeLessThan(there.clock())
  })

  it('is the time that it ran: pauses and the time that it was closed are not in the length', async () => {
    const built = await enter()
    const from = built.world.clock()
    built.world.advance(3 * 24 * 60 * minute)
    const at = (minutes: number) => from + minutes * minute
    await record(built, state(built, 'running', at(0)), state(built, 'paused', at(10)), state(built, 'running', at(70)))
    expect(await summaryOf(built)).toMatchObject({ ranMs: null })
    await record(built, state(built, 'finished', at(75)), state(built, 'running', at(1500)), state(built, 'finished', at(1506)))
    expect(await summaryOf(built)).toMatchObject({ ranMs: 21 * minute, startedAt: at(0), endedAt: at(1506) })
  })
})

describeOnEachDatabase('what a moment does not say', (open) => {
  const enter = async (): Promise<Room> => {
    const world = await open()
    return { ...(await aSession(world)), world, deviceId: world.makeId() }
  }

  it('stays unsaid: recorded, exported as a trace, and imported again', async () => {
    const built = await enter()
    const { world, coach, trajectoryId } = built
    await record(built, mark(built, { text: 'iets' }), mark(built, { dimension: 'feeling' }))
    expect((await viewOf(built)).moments).toMatchObject([gaps, { ...gaps, dimension: 'feeling' }])
    const { text } = wanted(await exportTrace(asked(built), world))
    const sessionId = world.makeId()
    wanted(await importTrace({ actor: coach.actor, trajectoryId, sessionId, text }, world))
    expect((await viewOf({ ...built, sessionId })).moments).toMatchObject([
      { ...gaps, text: 'iets' },
      { ...gaps, dimension: 'feeling' },
    ])
  })

  it('who began was filled in by earlier versions, so an event from then does not say it; a choice of a person does', async () => {
    const built = await enter()
    const [filledIn, chosen] = [mark(built, { initiative: 'coach' }), mark(built, { initiative: 'coach' })]
    await record(built, filledIn, chosen, event(built, { kind: 'moment-revised', momentId: chosen.id, change: { initiative: 'coachee' } }))
    expect((await viewOf(built)).moments.map(({ initiative }) => initiative)).toEqual(['coach', 'coachee'])
    await built.world.database.updateTable('session_event').set({ received_at: null }).execute()
    expect((await viewOf(built)).moments.map(({ initiative }) => initiative)).toEqual([null, 'coachee'])
  })
})
