// After the end of a trajectory its coach reads until the day that access ends, and writes nothing.
import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aSession, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createAlignment, listAlignments, reviseAlignment, setAlignmentState } from '../alignment/alignment.usecases.ts'
import { offerFinding, withdrawFinding } from '../finding/answer-finding.usecases.ts'
import { createFinding, listFindings, reviseFinding } from '../finding/finding.usecases.ts'
import { keepNote, removeNote } from '../note/note.usecases.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { createSession, getSession } from '../session/session.usecases.ts'
import { agree, reviseAgreement } from './agreement.usecases.ts'
import { graduate } from './graduation.usecases.ts'
import { presentTrajectory } from './trajectory.present.ts'
import { getTrajectory, reviseTrajectory } from './trajectory.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const ended = { refused: true, status: 403, code: 'trajectory.ended' }
const ideal = completeBody({ kind: 'ideal', words: 'Rust' })
const line = { title: 'Rust', idealId: null, qualities: [] }
const text = { purpose: 'a', between: 'b', sponsor: '', retention: 'd' }
const noteOf = (noteId: string, kind: 'shared' | 'record' | 'working') => {
  return { noteId, sessionId: null, kind, text: 'woorden', own: '', phase: null, at: 1 }
}

describeOnEachDatabase('a trajectory that has ended', (open) => {
  /** One of each that the coach made before the end. */
  async function enter(end: 'by its coach' | 'by its coachee') {
    const world = await open()
    const built = await aSession(world)
    const { trajectoryId, sessionId } = built
    const asCoach = { actor: built.coach.actor, trajectoryId }
    const [findingId, alignmentId, noteId, eventId] = [world.makeId(), world.makeId(), world.makeId(), world.makeId()]
    wanted(await createFinding({ ...asCoach, id: findingId, sessionId: null, momentId: null, body: ideal }, world))
    wanted(await createAlignment({ ...asCoach, id: alignmentId, ...line }, world))
    wanted(await keepNote({ ...asCoach, ...noteOf(noteId, 'record') }, world))
    const event = { id: eventId, at: 1, deviceId: world.makeId(), kind: 'quiet-set' as const, quiet: true }
    wanted(await recordEvents({ ...asCoach, sessionId, events: [event] }, world))
    wanted(await reviseAgreement({ ...asCoach, body: text }, world))
    if (end === 'by its coach') wanted(await reviseTrajectory({ ...asCoach, change: { ended: true }, basedOn: 1 }, world))
    else wanted(await graduate({ actor: built.coachee.actor, trajectoryId, accessUntil: world.clock() + 86_400_000 }, world))
    const version = wanted(await getTrajectory({ actor: built.coachee.actor, trajectoryId }, world)).row.version
    const coach = { actor: await asPerson(world, built.coach.personId), trajectoryId }
    const coachee = { actor: built.coachee.actor, trajectoryId }
    return { world, built, coach, coachee, findingId, alignmentId, noteId, event, version }
  }
  const aSaying = (world: TestDependencies, alignmentId: string) => {
    const about = { sessionId: null, momentId: null, obstacleId: null }
    return { alignmentId, id: world.makeId(), layer: 'core' as const, flow: 'flows' as const, words: '', ...about }
  }

  it('is read by its coach, who writes nothing in it any more', async () => {
    const { world, built, coach, findingId, alignmentId, noteId, event } = await enter('by its coach')
    const { sessionId } = built
    const next = { ...event, id: world.makeId() }
    const alignment = aSaying(world, alignmentId)
    const answers = {
      session: await createSession({ ...coach, id: world.makeId(), at: 1 }, world),
      events: await recordEvents({ ...coach, sessionId, events: [next] }, world),
      finding: await createFinding({ ...coach, id: world.makeId(), sessionId: null, momentId: null, body: ideal }, world),
      revised: await reviseFinding({ ...coach, findingId, body: { ...ideal, words: 'x' }, basedOn: 1 }, world),
      offered: await offerFinding({ ...coach, findingId }, world),
      withdrawn: await withdrawFinding({ ...coach, findingId }, world),
      alignment: await createAlignment({ ...coach, id: world.makeId(), ...line }, world),
      title: await reviseAlignment({ ...coach, alignmentId, ...line, title: 'x', basedOn: 1 }, world),
      said: await setAlignmentState({ ...coach, ...alignment }, world),
      shared: await keepNote({ ...coach, ...noteOf(world.makeId(), 'shared') }, world),
      record: await keepNote({ ...coach, ...noteOf(noteId, 'record'), text: 'x', basedOn: 1 }, world),
      removed: await removeNote({ ...coach, noteId, basedOn: 1 }, world),
      agreement: await reviseAgreement({ ...coach, body: { ...text, purpose: 'x' }, basedOn: 1 }, world),
      agreed: await agree({ ...coach, version: 1 }, world),
      next: await reviseTrajectory({ ...coach, change: { nextAt: 5 }, basedOn: 2 }, world),
    }
    expect(Object.entries(answers).filter(([, answer]) => JSON.stringify(answer) !== JSON.stringify(ended))).toEqual([])
    expect(wanted(await getSession({ ...coach, sessionId }, world)).events).toHaveLength(1)
    expect(wanted(await listFindings(coach, world))).toHaveLength(1)
    expect(wanted(await listAlignments(coach, world)).alignments).toHaveLength(1)
  })

  it('still takes what its coach sent before the end and sends again, and the coach’s own working notes', async () => {
    const { world, built, coach, event } = await enter('by its coach')
    const { sessionId } = built
    expect(wanted(await recordEvents({ ...coach, sessionId, events: [event] }, world)).recorded).toEqual([event.id])
    expect(isRefusal(await createSession({ ...coach, id: sessionId, at: 1 }, world))).toBe(false)
    expect(isRefusal(await keepNote({ ...coach, ...noteOf(world.makeId(), 'working') }, world))).toBe(false)
  })

  it('stays the coachee’s to write in, and another trajectory of the same coach stays open', async () => {
    const { world, built, coachee, alignmentId } = await enter('by its coach')
    expect(isRefusal(await keepNote({ ...coachee, ...noteOf(world.makeId(), 'shared') }, world))).toBe(false)
    expect(isRefusal(await setAlignmentState({ ...coachee, ...aSaying(world, alignmentId) }, world))).toBe(false)
    const other = await aTrajectory(world, { coach: built.coach })
    const note = { actor: other.coach.actor, trajectoryId: other.trajectoryId, ...noteOf(world.makeId(), 'record') }
    expect(isRefusal(await keepNote(note, world))).toBe(false)
  })

  it('is opened again by the coach who ended it, and then written in', async () => {
    const { world, coach, built, version } = await enter('by its coach')
    expect(presentTrajectory(wanted(await getTrajectory(coach, world))).reopens).toBe(true)
    expect(await reviseTrajectory({ ...coach, change: { ended: false, nextAt: 5 }, basedOn: version }, world)).toEqual(ended)
    expect(wanted(await reviseTrajectory({ ...coach, change: { ended: false }, basedOn: version }, world)).row.ended_at).toBe(null)
    const again = { ...coach, actor: await asPerson(world, built.coach.personId) }
    expect(isRefusal(await keepNote({ ...again, ...noteOf(world.makeId(), 'record') }, world))).toBe(false)
  })

  it('is opened again by the coachee alone, when the coachee ended it', async () => {
    const { world, coach, coachee, version } = await enter('by its coachee')
    expect(presentTrajectory(wanted(await getTrajectory(coach, world))).reopens).toBe(false)
    expect(presentTrajectory(wanted(await getTrajectory(coachee, world))).reopens).toBe(true)
    expect(await reviseTrajectory({ ...coach, change: { ended: false }, basedOn: version }, world)).toEqual(ended)
    expect(wanted(await reviseTrajectory({ ...coachee, change: { ended: false }, basedOn: version }, world)).row.ended_at).toBe(null)
  })
})
