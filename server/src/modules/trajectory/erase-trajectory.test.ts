// The coach puts a trajectory away, leaves it or asks to erase it; the owner erases it. Each also tried by somebody else, on every database.
import { expect, it } from 'vitest'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoach, aCoachee, aSession, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { createAlignment } from '../alignment/alignment.usecases.ts'
import { createFinding, listOwnFindings } from '../finding/finding.usecases.ts'
import { keepNote } from '../note/note.usecases.ts'
import { askErasure, eraseTrajectory, leaveTrajectory } from './erase-trajectory.usecases.ts'
import { presentTrajectory } from './trajectory.present.ts'
import { createTrajectory, getTrajectory, listTrajectories, reviseTrajectory } from './trajectory.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const unknown = { refused: true, status: 404, code: 'trajectory.unknown' }
const ideal = (words: string) => ({ kind: 'ideal' as const, words, wantedBy: null, felt: null, parentId: null, fromId: null, problem: '' })

describeOnEachDatabase('a trajectory that its owner erases', (open) => {
  it('is gone for both, and what the owner accepted stays in the own place', async () => {
    const world = await open()
    const { trajectoryId, spaceId, sessionId, coach, coachee } = await aSession(world)
    const make = async (actor: typeof coach.actor, words: string) => {
      const id = world.makeId()
      wanted(await createFinding({ actor, trajectoryId, id, sessionId, momentId: null, body: ideal(words) }, world))
      return id
    }
    const mine = await make(coachee.actor, 'Rust in de groep')
    await make(coach.actor, 'Alleen genoteerd')
    const line = { actor: coachee.actor, trajectoryId, id: world.makeId(), title: 'Rust', idealId: mine, qualities: [] }
    wanted(await createAlignment(line, world))
    const note = { noteId: world.makeId(), sessionId: null, phase: null, at: 1, text: 'dossier', own: '', basedOn: null }
    wanted(await keepNote({ actor: coach.actor, trajectoryId, kind: 'record', ...note }, world))
    const asked = { actor: coachee.actor, trajectoryId }
    expect(await eraseTrajectory(asked, world)).toEqual({ ok: true })
    expect(await eraseTrajectory(asked, world)).toEqual({ ok: true })
    expect(await getTrajectory(asked, world)).toEqual(unknown)
    expect(await getTrajectory({ actor: coach.actor, trajectoryId }, world)).toEqual(unknown)
    expect((await asPerson(world, coach.personId)).guestOf).toEqual([])
    const left = await listOwnFindings({ actor: coachee.actor }, world)
    expect(left.map(({ row }) => [row.id, row.trajectory_id, row.session_id])).toEqual([[mine, spaceId, null]])
    const lines = await world.database.selectFrom('alignment').select(['id', 'trajectory_id']).execute()
    expect(lines).toEqual([{ id: line.id, trajectory_id: spaceId }])
    for (const table of ['session', 'note', 'agreement', 'look'] as const)
      expect(await world.database.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('is not erased by its coach once the owner was there, nor by somebody else', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const stranger = await aCoachee(world)
    expect(await eraseTrajectory({ actor: coach.actor, trajectoryId }, world)).toMatchObject({
      status: 403,
      code: 'trajectory.not-yours-to-erase',
    })
    expect(await eraseTrajectory({ actor: stranger.actor, trajectoryId }, world)).toEqual(unknown)
    expect(await getTrajectory({ actor: coachee.actor, trajectoryId }, world)).toMatchObject({ as: 'coachee' })
  })

  it('of a coachee who never opened the account is erased by the coach, with the whole space', async () => {
    const world = await open()
    const coach = await aCoach(world)
    const begin = { id: world.makeId(), practiceId: coach.practiceId, coacheeName: 'Nor', aim: '', locale: 'nl' as const }
    const made = wanted(await createTrajectory({ actor: coach.actor, ...begin }, world))
    const actor = await asPerson(world, coach.personId)
    expect(presentTrajectory(made).ownerWasThere).toBe(false)
    const other = await aCoach(world)
    expect(await eraseTrajectory({ actor: other.actor, trajectoryId: begin.id }, world)).toEqual(unknown)
    expect(await eraseTrajectory({ actor, trajectoryId: begin.id }, world)).toEqual({ ok: true })
    expect(world.vault.keyState(made.row.space_id)).toBe('destroyed')
    expect(await world.database.selectFrom('person').selectAll().where('id', '=', made.row.coachee_id).execute()).toEqual([])
  })
})

describeOnEachDatabase('a coach', (open) => {
  it('asks to erase a trajectory, and the owner keeps it', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const stranger = await aCoach(world)
    expect(await askErasure({ actor: stranger.actor, trajectoryId, asked: true }, world)).toEqual(unknown)
    expect(await askErasure({ actor: coachee.actor, trajectoryId, asked: true }, world)).toMatchObject({ status: 403 })
    expect(wanted(await askErasure({ actor: coach.actor, trajectoryId, asked: true }, world)).row.erasure_asked_at).not.toBeNull()
    expect(wanted(await askErasure({ actor: coachee.actor, trajectoryId, asked: false }, world)).row.erasure_asked_at).toBeNull()
  })

  it('leaves a trajectory: access ends at once and cannot be taken back, the owner keeps everything', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const asked = { actor: coachee.actor, trajectoryId }
    expect(await leaveTrajectory(asked, world)).toMatchObject({ status: 403, code: 'trajectory.not-coach' })
    expect(await leaveTrajectory({ ...asked, actor: (await aCoach(world)).actor }, world)).toEqual(unknown)
    expect(await leaveTrajectory({ ...asked, actor: coach.actor }, world)).toEqual({ ok: true })
    expect((await asPerson(world, coach.personId)).guestOf).toEqual([])
    const kept = wanted(await getTrajectory(asked, world))
    expect([kept.aim, kept.row.ended_at !== null]).toEqual(['Ruimte nemen in overleg', true])
  })

  it('puts away a trajectory that has ended, in the own list only', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const asked = { actor: coach.actor, trajectoryId }
    const early = wanted(await reviseTrajectory({ ...asked, change: { archived: true }, basedOn: 1 }, world))
    expect(presentTrajectory(early).archived).toBe(false)
    const away = wanted(await reviseTrajectory({ ...asked, change: { ended: true, archived: true }, basedOn: 1 }, world))
    expect(presentTrajectory(away).archived).toBe(true)
    const [seen] = await listTrajectories({ actor: coachee.actor }, world)
    expect(seen && presentTrajectory(seen).archived).toBe(false)
    const mine = { actor: coachee.actor, trajectoryId }
    expect(await reviseTrajectory({ ...mine, change: { archived: false }, basedOn: 2 }, world)).toMatchObject({ status: 403 })
    const again = wanted(await reviseTrajectory({ ...asked, change: { ended: false }, basedOn: 2 }, world))
    expect(presentTrajectory(again).archived).toBe(false)
  })

  it('corrects aim and name only until the owner was there; after that only the owner does', async () => {
    const world = await open()
    const coach = await aCoach(world)
    const begin = { id: world.makeId(), practiceId: coach.practiceId, coacheeName: 'Noor', aim: 'Rsut', locale: 'nl' as const }
    wanted(await createTrajectory({ actor: coach.actor, ...begin }, world))
    const actor = await asPerson(world, coach.personId)
    const fix = { trajectoryId: begin.id, change: { aim: 'Rust' }, basedOn: 1 }
    expect(wanted(await reviseTrajectory({ actor, ...fix }, world)).aim).toBe('Rust')
    const named = { trajectoryId: begin.id, change: { coacheeName: 'Noortje' }, basedOn: 2 }
    expect(wanted(await reviseTrajectory({ actor, ...named }, world)).coacheeName).toBe('Noortje')
    const { trajectoryId, ...there } = await aTrajectory(world)
    const later = { trajectoryId, change: { aim: 'iets van de coach' }, basedOn: 1 }
    expect(await reviseTrajectory({ actor: there.coach.actor, ...later }, world)).toMatchObject({
      status: 403,
      code: 'trajectory.aim-not-yours',
    })
    expect(wanted(await reviseTrajectory({ actor: there.coachee.actor, ...later }, world)).aim).toBe('iets van de coach')
    const renamed = { trajectoryId, change: { coacheeName: 'Iets anders' }, basedOn: 2 }
    for (const { actor: one } of [there.coach, there.coachee])
      expect(await reviseTrajectory({ actor: one, ...renamed }, world)).toMatchObject({ status: 403, code: 'trajectory.name-not-yours' })
  })
})
