// What a malicious space file could try: change access, add content in the name of a coach, keep the server busy.
import { expect, it } from 'vitest'
import { type SpaceFile, spaceFile } from '#contract/space.ts'
import { createApp } from '../../app.ts'
import { isRefusal } from '../../http/refusal.ts'
import { limits } from '../../rate-limit/limits.ts'
import { askAsPerson } from '../../testing/ask.ts'
import { aCoachee, aSession, aTrajectory, type BuiltPerson } from '../../testing/builders.ts'
import { exportSpace, importSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { listAlignments } from '../alignment/alignment.usecases.ts'
import { listFindings } from '../finding/finding.usecases.ts'
import { listNotes } from '../note/note.usecases.ts'
import { createSession, listSessions } from '../session/session.usecases.ts'
import { getTrajectory, listTrajectories } from '../trajectory/trajectory.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(`${result.code} ${result.detail ?? ''}`)
  return result as Exclude<T, { refused: true }>
}
const fileOf = (person: BuiltPerson, world: TestDependencies) => exportSpace({ actor: person.actor }, world)
const bring = (person: BuiltPerson, file: SpaceFile, world: TestDependencies) => importSpace({ actor: person.actor, file }, world)
/** As if another installation wrote it: its owner is nobody here. */
const disguised = (file: SpaceFile, world: TestDependencies): SpaceFile => ({ ...file, person: { ...file.person, id: world.makeId() } })

/** Content in the name of a coach, invented by the maker of the file. */
function invented(
  world: TestDependencies,
  trajectoryId: string,
  byId: string,
): Pick<SpaceFile, 'findings' | 'sessions' | 'alignments' | 'notes'> {
  const at = { createdAt: 1, updatedAt: 1 }
  const body = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
  const finding = { id: world.makeId(), trajectoryId, sessionId: null, momentId: null, madeBy: byId, reworded: false, body, ...at }
  return {
    findings: [{ ...finding, state: 'offered', shares: [], revisions: [] }],
    sessions: [
      {
        id: world.makeId(),
        trajectoryId,
        number: 1,
        createdAt: 1,
        createdBy: byId,
        imported: false,
        state: 'prepared',
        startedAt: null,
        endedAt: null,
        events: [],
      },
    ],
    alignments: [
      { id: world.makeId(), trajectoryId, title: 'x', qualities: [], idealId: null, createdAt: 1, madeBy: byId, revisions: [], states: [] },
    ],
    notes: [{ id: world.makeId(), trajectoryId, sessionId: null, kind: 'record', at: 1, madeBy: byId, text: 'verzonnen', updatedAt: 1 }],
  }
}

describeOnEachDatabase('a space file', (open) => {
  it('of another person of this installation is refused: it belongs to that person', async () => {
    const world = await open()
    const pair = await aTrajectory(world)
    const file = await fileOf(pair.coachee, world)
    for (const somebody of [pair.coach, await aCoachee(world)])
      expect(await bring(somebody, file, world)).toMatchObject({ status: 409, code: 'space-file.of-another' })
    expect(isRefusal(await bring(pair.coachee, file, world))).toBe(false)
  })

  it('of one coachee, disguised and imported by another coachee of the same coach, changes no access of that coach', async () => {
    const world = await open()
    const [one, { coach }] = await Promise.all([aSession(world), aTrajectory(world)])
    const other = await aSession(world, { trajectory: await aTrajectory(world, { coach: one.coach }) })
    const fileOne = disguised(await fileOf(one.coachee, world), world)
    const fileOther = disguised(await fileOf(other.coachee, world), world)
    const first = wanted(await bring(other.coachee, fileOne, world))
    expect(first).toEqual({ added: 2, known: 0, left: 0 })
    wanted(await bring(one.coachee, fileOther, world))
    const { actor } = other.coach
    for (const built of [one, other]) {
      const { trajectoryId } = built
      expect(wanted(await getTrajectory({ actor, trajectoryId }, world))).toMatchObject({ as: 'coach', row: { space_id: built.spaceId } })
      expect(wanted(await listSessions({ actor, trajectoryId }, world))).toHaveLength(1)
      // A repeated request for an acknowledged session still succeeds.
      expect(wanted(await createSession({ actor, trajectoryId, id: built.sessionId, at: 1 }, world)).row.trajectory_id).toBe(trajectoryId)
      expect(await getTrajectory({ actor: coach.actor, trajectoryId }, world)).toMatchObject({ status: 404 })
      expect(await listTrajectories({ actor: built.coachee.actor }, world)).toHaveLength(2)
    }
    expect(wanted(await bring(other.coachee, disguised(fileOne, world), world))).toEqual({ added: 0, known: 2, left: 0 })
  })

  it('disguised and imported by the coach it mentions becomes the coach’s own copy; the coachee’s space does not change', async () => {
    const world = await open()
    const pair = await aTrajectory(world)
    const file = disguised(await fileOf(pair.coachee, world), world)
    wanted(await bring(pair.coach, { ...file, ...invented(world, pair.trajectoryId, pair.coach.personId) }, world))
    const asked = { actor: pair.coach.actor, trajectoryId: pair.trajectoryId }
    expect(wanted(await getTrajectory(asked, world))).toMatchObject({ as: 'coach', row: { space_id: pair.spaceId } })
    expect(wanted(await listNotes(asked, world))).toEqual([])
    expect(wanted(await listFindings(asked, world))).toEqual([])
  })

  it('adds nothing to a trajectory that has a coach here: a file cannot add content in the name of a coach', async () => {
    const world = await open()
    const pair = await aTrajectory(world)
    const { coachee, trajectoryId } = pair
    const file = { ...(await fileOf(coachee, world)), ...invented(world, trajectoryId, pair.coach.personId) }
    expect(wanted(await bring(coachee, file, world))).toEqual({ added: 0, known: 1, left: 4 })
    for (const { actor } of [coachee, pair.coach]) {
      const asked = { actor, trajectoryId }
      expect(wanted(await listNotes(asked, world))).toEqual([])
      expect(wanted(await listFindings(asked, world))).toEqual([])
      expect(wanted(await listSessions(asked, world))).toEqual([])
      expect(wanted(await listAlignments(asked, world)).alignments).toEqual([])
    }
    // To an imported trajectory, newer content of a later file is added.
    const newcomer = await aCoachee(world)
    wanted(await bring(newcomer, disguised(await fileOf(coachee, world), world), world))
    expect(wanted(await bring(newcomer, disguised(file, world), world))).toEqual({ added: 4, known: 1, left: 0 })
  })

  it('keeps sessions of the own place, also when a number is taken or occurs twice', async () => {
    const world = await open()
    const { actor, spaceId, ...person } = await aCoachee(world)
    wanted(await createSession({ actor, trajectoryId: spaceId, id: world.makeId(), at: 1 }, world))
    const some = Array.from({ length: 3 }, () => invented(world, spaceId, person.personId).sessions).flat()
    const file = { ...(await exportSpace({ actor }, world)), sessions: some }
    expect(wanted(await importSpace({ actor, file }, world))).toMatchObject({ added: 3 })
    expect(wanted(await listSessions({ actor, trajectoryId: spaceId }, world)).map(({ row }) => row.number)).toEqual([1, 2, 3, 4])
  })

  it('with numbers that a database cannot store is refused', async () => {
    const world = await open()
    const { actor, spaceId, personId } = await aCoachee(world)
    const file = await exportSpace({ actor }, world)
    const [session] = invented(world, spaceId, personId).sessions
    expect(spaceFile.safeParse({ ...file, sessions: [{ ...session, number: 2 }] }).success).toBe(true)
    expect(spaceFile.safeParse({ ...file, sessions: [{ ...session, number: 2 ** 40 }] }).success).toBe(false)
    const version = { version: 2 ** 40, updatedAt: 1, byId: personId, purpose: '', between: '', sponsor: '', retention: '' }
    const [own] = file.trajectories
    expect(spaceFile.safeParse({ ...file, trajectories: [{ ...own, agreements: [version] }] }).success).toBe(false)
  })

  it('can be sent only a few times an hour, whatever it holds, and is counted before it is read', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const app = await createApp(world)
    try {
      const ask = await askAsPerson(app, world, person.personId)
      for (let times = 0; times < limits.spaceFile.most; times++)
        expect((await ask('POST', '/api/me/space-file', { nothing: times })).statusCode).toBe(422)
      const answer = await ask('POST', '/api/me/space-file', await fileOf(person, world))
      expect([answer.statusCode, answer.json().code]).toEqual([429, 'rate.limited'])
      const somebody = await aCoachee(world)
      const theirs = await askAsPerson(app, world, somebody.personId)
      expect((await theirs('POST', '/api/me/space-file', await fileOf(somebody, world))).statusCode).toBe(200)
    } finally {
      await app.close()
    }
  })

  it('in which nothing is valid is refused with a short answer', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const app = await createApp(world)
    try {
      const ask = await askAsPerson(app, world, person.personId)
      const file = { ...(await fileOf(person, world)), notes: Array.from({ length: 5000 }, () => ({})) }
      const answer = await ask('POST', '/api/me/space-file', file)
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'body.invalid'])
      expect(answer.json().detail).toMatch(/^notes\.0\./)
      expect(answer.body.length).toBeLessThan(10_000)
    } finally {
      await app.close()
    }
  })
})
