// One coachee with two coaches: each coach knows only their own trajectory, though both are guests in one space.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aSession, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { createAlignment, listAlignments, reviseAlignment, setAlignmentState } from '../alignment/alignment.usecases.ts'
import { answerFinding, withdrawFinding } from '../finding/answer-finding.usecases.ts'
import { createFinding, findingHistory, listFindings } from '../finding/finding.usecases.ts'
import { keepNote, listNotes, removeNote } from '../note/note.usecases.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { createSession, getSession, listSessions } from '../session/session.usecases.ts'
import { exportTrace } from '../session/trace.usecases.ts'
import { getTrajectory, listTrajectories } from './trajectory.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const ideal = completeBody({ kind: 'ideal', words: 'Rust' })
const wording = { title: 'Rust', idealId: null, qualities: [] }

describeOnEachDatabase('two coaches of one coachee', (open) => {
  const enter = async () => {
    const world = await open()
    const mine = await aSession(world)
    const theirs = await aTrajectory(world, { coachee: mine.coachee })
    return { world, mine, theirs, ways: [theirs.trajectoryId, mine.trajectoryId] }
  }

  it('see only their own trajectory', async () => {
    const { world, mine, theirs } = await enter()
    expect((await listTrajectories({ actor: theirs.coach.actor }, world)).map((view) => view.row.id)).toEqual([theirs.trajectoryId])
    expect((await listTrajectories({ actor: mine.coachee.actor }, world)).map((view) => view.row.id).sort()).toEqual(
      [mine.trajectoryId, theirs.trajectoryId].sort(),
    )
    expect(await getTrajectory({ actor: theirs.coach.actor, trajectoryId: mine.trajectoryId }, world)).toMatchObject({ status: 404 })
  })

  it('do not reach each other’s sessions', async () => {
    const { world, mine, theirs, ways } = await enter()
    const { sessionId } = mine
    const events = [{ id: world.makeId(), at: 1, deviceId: world.makeId(), kind: 'quiet-set' as const, quiet: true }]
    for (const trajectoryId of ways) {
      for (const actor of trajectoryId === theirs.trajectoryId ? [theirs.coach.actor, mine.coachee.actor] : [theirs.coach.actor]) {
        const asked = { actor, trajectoryId, sessionId }
        for (const answer of [
          await getSession(asked, world),
          await recordEvents({ ...asked, events }, world),
          await exportTrace(asked, world),
        ])
          expect(answer).toMatchObject({ status: 404, code: 'session.unknown' })
      }
    }
    expect(
      await createSession({ actor: theirs.coach.actor, trajectoryId: theirs.trajectoryId, id: sessionId, at: 1 }, world),
    ).toMatchObject({ status: 409 })
    expect(wanted(await listSessions({ actor: theirs.coach.actor, trajectoryId: theirs.trajectoryId }, world))).toEqual([])
  })

  it('do not reach each other’s findings, krachtlijnen and notes', async () => {
    const { world, mine, theirs, ways } = await enter()
    const own = { actor: mine.coach.actor, trajectoryId: mine.trajectoryId }
    const [findingId, alignmentId, noteId] = [world.makeId(), world.makeId(), world.makeId()]
    wanted(await createFinding({ ...own, id: findingId, sessionId: null, momentId: null, body: ideal }, world))
    wanted(await createAlignment({ ...own, id: alignmentId, ...wording }, world))
    const note = { noteId, sessionId: null, kind: 'shared' as const, text: 'van ons', own: '', phase: null, at: 1 }
    wanted(await keepNote({ ...own, ...note }, world))
    for (const trajectoryId of ways) {
      const asked = { actor: theirs.coach.actor, trajectoryId }
      for (const answer of [await findingHistory({ ...asked, findingId }, world), await withdrawFinding({ ...asked, findingId }, world)])
        expect(answer).toMatchObject({ status: 404 })
      expect(await reviseAlignment({ ...asked, alignmentId, ...wording }, world)).toMatchObject({ status: 404 })
      const said = {
        id: world.makeId(),
        layer: 'core' as const,
        flow: 'flows' as const,
        words: '',
        sessionId: null,
        momentId: null,
        obstacleId: null,
      }
      expect(await setAlignmentState({ ...asked, alignmentId, ...said }, world)).toMatchObject({ status: 404 })
      expect(await keepNote({ ...asked, ...note }, world)).toMatchObject({ status: 404 })
      expect(await removeNote({ ...asked, noteId }, world)).toMatchObject({ status: 404 })
    }
    const elsewhere = { actor: mine.coachee.actor, trajectoryId: theirs.trajectoryId }
    expect(await answerFinding({ ...elsewhere, findingId, answer: 'accept', body: null }, world)).toMatchObject({ status: 404 })
    expect(await removeNote({ ...elsewhere, noteId }, world)).toMatchObject({ status: 404 })
    const ownNote = { ...note, noteId: world.makeId() }
    wanted(await keepNote({ ...elsewhere, ...ownNote }, world))
    expect(await keepNote({ ...elsewhere, trajectoryId: mine.trajectoryId, ...ownNote }, world)).toMatchObject({ status: 404 })
    wanted(await removeNote({ ...elsewhere, noteId: ownNote.noteId, basedOn: 1 }, world))
    const other = { actor: theirs.coach.actor, trajectoryId: theirs.trajectoryId }
    expect(wanted(await listFindings(other, world))).toEqual([])
    expect(wanted(await listAlignments(other, world)).alignments).toEqual([])
    expect(wanted(await listNotes(other, world))).toEqual([])
  })
})
