// Notes of four kinds; each use case also tried by another person.
import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import type { NoteKind } from '#method/access/note.access.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoach, aCoachee, aHost, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { leaveTrajectory } from '../trajectory/erase-trajectory.usecases.ts'
import { presentNote } from './note.present.ts'
import { keepNote, listNotes, removeNote } from './note.usecases.ts'
import { eraseFormerNote, listFormerNotes } from './own-notes.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const kinds = ['shared', 'record', 'working', 'attunement'] as const
const keep = (
  world: TestDependencies,
  actor: Actor,
  trajectoryId: string,
  kind: NoteKind,
  noteId = world.makeId(),
  text = `tekst ${kind}`,
  basedOn: number | null = null,
) => keepNote({ actor, trajectoryId, noteId, sessionId: null, kind, text, own: `eigen ${kind}`, phase: 'during', at: 1, basedOn }, world)
const kindsSeen = async (world: TestDependencies, actor: Actor, trajectoryId: string) =>
  wanted(await listNotes({ actor, trajectoryId }, world))
    .map((note) => note.row.kind)
    .sort()

describeOnEachDatabase('a note', (open) => {
  it('is read by the people of its kind: the coachee never reads working notes or dual attunement', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    for (const kind of kinds) wanted(await keep(world, coach.actor, trajectoryId, kind))
    expect(await kindsSeen(world, coach.actor, trajectoryId)).toEqual(['attunement', 'record', 'shared', 'working'])
    expect(await kindsSeen(world, coachee.actor, trajectoryId)).toEqual(['record', 'shared'])
    const attunement = wanted(await listNotes({ actor: coach.actor, trajectoryId }, world)).find((note) => note.row.kind === 'attunement')
    expect(attunement && presentNote(attunement, coach.personId)).toMatchObject({
      text: 'tekst attunement',
      own: 'eigen attunement',
      phase: 'during',
      byName: coach.name,
    })
    const record = wanted(await listNotes({ actor: coachee.actor, trajectoryId }, world)).find((note) => note.row.kind === 'record')
    expect(record && presentNote(record, coachee.personId)).toMatchObject({ own: '', phase: null })
  })

  it('of the coach alone is sealed in the coach’s own space: the key of the coachee’s space does not open it', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    for (const kind of ['working', 'attunement'] as const) wanted(await keep(world, coach.actor, trajectoryId, kind))
    const rows = await world.database.selectFrom('note').selectAll().execute()
    expect(new Set(rows.map((row) => row.space_id))).toEqual(new Set([coach.spaceId]))
    for (const row of rows) await expect(world.vault.open(coachee.spaceId, row.id, row.body)).rejects.toThrow()
    await world.vault.destroySpaceKey(coach.spaceId)
    for (const row of rows) await expect(world.vault.open(coach.spaceId, row.id, row.body)).rejects.toThrow()
  })

  it('is changed and removed only by its writer, and never changes its kind', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const noteId = world.makeId()
    wanted(await keep(world, coach.actor, trajectoryId, 'shared', noteId, 'eerste'))
    wanted(await keep(world, coach.actor, trajectoryId, 'shared', noteId, 'tweede', 1))
    expect(wanted(await listNotes({ actor: coachee.actor, trajectoryId }, world)).map((note) => note.body.text)).toEqual(['tweede'])
    expect(await keep(world, coachee.actor, trajectoryId, 'shared', noteId, 'van mij')).toMatchObject({
      status: 403,
      code: 'note.not-yours',
    })
    expect(await keep(world, coachee.actor, trajectoryId, 'record')).toMatchObject({ status: 403, code: 'note.not-allowed' })
    for (const kind of ['record', 'working'] as const)
      expect(await keep(world, coach.actor, trajectoryId, kind, noteId)).toMatchObject({ status: 409, code: 'note.kind-differs' })
    expect(await removeNote({ actor: coachee.actor, trajectoryId, noteId }, world)).toMatchObject({ status: 403 })
    expect(await removeNote({ actor: coach.actor, trajectoryId, noteId, basedOn: 2 }, world)).toEqual({ ok: true })
    expect(await removeNote({ actor: coach.actor, trajectoryId, noteId }, world)).toMatchObject({ status: 404, code: 'note.unknown' })
  })

  it('is marked as one’s own by its writer and not by name, because two people may have the same name', async () => {
    const world = await open()
    const practice = await aCoach(world, { name: 'Sam de Wit' })
    const coachee = await aCoachee(world, { practiceId: practice.practiceId, name: 'Sam de Wit' })
    const { trajectoryId, coach } = await aTrajectory(world, { coach: practice, coachee })
    wanted(await keep(world, coach.actor, trajectoryId, 'shared'))
    const told = async (reader: typeof coach) =>
      wanted(await listNotes({ actor: reader.actor, trajectoryId }, world)).map((note) => presentNote(note, reader.personId))
    expect(await told(coach)).toMatchObject([{ mine: true, byName: 'Sam de Wit' }])
    expect(await told(coachee)).toMatchObject([{ mine: false, byName: 'Sam de Wit' }])
  })

  it('that the coachee writes for themselves is read only by the coachee', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const noteId = world.makeId()
    wanted(await keep(world, coachee.actor, trajectoryId, 'working', noteId))
    expect(await kindsSeen(world, coachee.actor, trajectoryId)).toEqual(['working'])
    expect(await kindsSeen(world, coach.actor, trajectoryId)).toEqual([])
    expect(await removeNote({ actor: coach.actor, trajectoryId, noteId }, world)).toMatchObject({ status: 404, code: 'note.unknown' })
    expect(await keep(world, coach.actor, trajectoryId, 'working', noteId)).toMatchObject({ status: 404 })
  })

  it('of another person is unknown', async () => {
    const world = await open()
    const { trajectoryId, coach, practiceId } = await aTrajectory(world)
    const noteId = world.makeId()
    wanted(await keep(world, coach.actor, trajectoryId, 'working', noteId))
    const other = await aTrajectory(world)
    for (const actor of [
      other.coach.actor,
      other.coachee.actor,
      (await aHost(world, { practiceId })).actor,
      (await aCoach(world, { practiceId })).actor,
    ]) {
      expect(await listNotes({ actor, trajectoryId }, world)).toMatchObject({ status: 404 })
      for (const kind of kinds) expect(await keep(world, actor, trajectoryId, kind)).toMatchObject({ status: 404 })
      expect(await removeNote({ actor, trajectoryId, noteId }, world)).toMatchObject({ status: 404, code: 'note.unknown' })
      expect(await removeNote({ actor, trajectoryId: other.trajectoryId, noteId }, world)).toMatchObject({
        status: 404,
        code: 'note.unknown',
      })
    }
  })
})

describeOnEachDatabase('working notes about a trajectory that the coach left', (open) => {
  it('stay readable for the coach alone, who can erase them', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    for (const kind of kinds) wanted(await keep(world, coach.actor, trajectoryId, kind))
    expect(await listFormerNotes({ actor: coach.actor }, world)).toEqual([])
    wanted(await leaveTrajectory({ actor: coach.actor, trajectoryId }, world))
    const actor = await asPerson(world, coach.personId)
    const former = await listFormerNotes({ actor }, world)
    expect(former.map(({ row }) => row.kind).sort()).toEqual(['attunement', 'working'])
    const noteId = former[0]?.row.id ?? ''
    for (const other of [coachee, await aCoach(world), await aHost(world)]) {
      expect(await listFormerNotes({ actor: other.actor }, world)).toEqual([])
      expect(await eraseFormerNote({ actor: other.actor, noteId }, world)).toMatchObject({ status: 404 })
    }
    expect(await eraseFormerNote({ actor, noteId }, world)).toEqual({ ok: true })
    expect(await listFormerNotes({ actor }, world)).toHaveLength(1)
  })
})
