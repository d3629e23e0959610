// A space file is looked at before it is imported, imported whole or not at all, and can be removed again. Large ones make nobody wait.
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { SpaceFile } from '#contract/space.ts'
import { createApp } from '../../app.ts'
import { isRefusal } from '../../http/refusal.ts'
import { askAsPerson } from '../../testing/ask.ts'
import { aCoachee, aSession, aTrajectory } from '../../testing/builders.ts'
import { exportSpace, importSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createFinding, listOwnFindings } from '../finding/finding.usecases.ts'
import { addVersion } from '../trajectory/agreement.usecases.ts'
import { listImportedFiles, removeImportedFile, undoUnfinishedImports } from './imported-file.usecases.ts'
import { lookAtSpaceFile } from './look-at-space-file.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(`${result.code} ${result.detail ?? ''}`)
  return result as Exclude<T, { refused: true }>
}

const anchor = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
const momentEvent = (world: TestDependencies, text = 'stil'): SpaceFile['sessions'][number]['events'][number]['event'] => ({
  ...{ id: world.makeId(), at: 5, deviceId: world.makeId(), kind: 'moment' as const },
  moment: {
    ...{ dimension: 'feeling', layer: 'core', pole: 'potential', step: 'ideal', speaker: 'coachee', initiative: 'coachee' },
    ...{ landed: null, text, place: 0.5 },
  } as never,
})

/** A file of this person with so many findings, one session with two events, and a note. */
async function fileWith(
  world: TestDependencies,
  { actor, personId, spaceId }: Awaited<ReturnType<typeof aCoachee>>,
  findings = 1,
): Promise<SpaceFile> {
  const made = { createdAt: 1, updatedAt: 1, madeBy: personId, sessionId: null, momentId: null, reworded: false, shares: [], revisions: [] }
  const session = { id: world.makeId(), trajectoryId: spaceId, number: 1, createdAt: 1, createdBy: personId, imported: false }
  return {
    ...(await exportSpace({ actor }, world)),
    findings: Array.from({ length: findings }, () => ({
      ...made,
      id: world.makeId(),
      trajectoryId: spaceId,
      state: 'accepted' as const,
      body: anchor,
    })),
    sessions: [
      {
        ...{ ...session, state: 'finished' as const, startedAt: 1, endedAt: 9 },
        events: [momentEvent(world), momentEvent(world)].map((event) => ({ byId: personId, event })),
      },
    ],
    notes: [
      { id: world.makeId(), trajectoryId: spaceId, sessionId: null, kind: 'shared', at: 1, madeBy: personId, text: 'hier', updatedAt: 1 },
    ],
  }
}

const rowsIn = async (world: TestDependencies) => {
  const counts: Record<string, number> = {}
  for (const table of ['finding', 'session', 'session_event', 'note', 'imported_file', 'imported_item'] as const) {
    const rows = await world.database
      .selectFrom(table as 'note')
      .select('space_id')
      .execute()
    if (rows.length > 0) counts[table] = rows.length
  }
  return counts
}

describeOnEachDatabase('a space file that is brought in', (open) => {
  it('can be looked at first: whose, what is in it, what it would add; nothing is stored', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const file = await fileWith(world, person)
    const look = () => lookAtSpaceFile({ actor: person.actor, bytes: Buffer.from(JSON.stringify(file)) }, world)
    const seen = wanted(await look())
    expect(seen).toMatchObject({
      person: { name: person.name, isMe: true },
      sessions: 1,
      moments: 2,
      findings: 1,
      adds: 3,
      known: 0,
      left: 0,
    })
    expect([seen.importedAt, await rowsIn(world)]).toEqual([null, {}])
    expect(wanted(await importSpace({ actor: person.actor, file }, world))).toEqual({ added: 3, known: 0, left: 0 })
    expect(wanted(await look())).toMatchObject({ adds: 0, known: 3, importedAt: expect.any(Number) })
  })

  it('can be removed with what came from it, and imported again after that', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const { actor, spaceId } = person
    const file = await fileWith(world, person, 120)
    const own = { id: world.makeId(), sessionId: null, momentId: null, body: anchor }
    wanted(await createFinding({ actor, trajectoryId: spaceId, ...own }, world))
    wanted(await importSpace({ actor, file }, world))
    const made = { id: world.makeId(), sessionId: file.sessions[0]?.id ?? '', momentId: null, body: anchor }
    wanted(await createFinding({ actor, trajectoryId: spaceId, ...made }, world))
    const [one] = await listImportedFiles({ actor }, world)
    expect(one).toMatchObject({ kind: 'space', items: 122 })
    const somebody = await aCoachee(world)
    expect(await removeImportedFile({ actor: somebody.actor, fileId: one?.id ?? '' }, world)).toMatchObject({ status: 404 })
    wanted(await removeImportedFile({ actor, fileId: one?.id ?? '' }, world))
    expect(await rowsIn(world)).toEqual({ finding: 1 })
    expect((await listOwnFindings({ actor }, world)).map(({ row }) => row.id)).toEqual([own.id])
    expect(wanted(await importSpace({ actor, file }, world))).toEqual({ added: 122, known: 0, left: 0 })
  })

  it('with an event that says something else than the one with its id here is refused, and nothing of it is stored', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const file = await fileWith(world, person)
    wanted(await importSpace({ actor: person.actor, file }, world))
    const before = await rowsIn(world)
    const forged = JSON.parse(JSON.stringify({ ...file, exportedAt: 2 }).replace('"text":"stil"', '"text":"luid"'))
    forged.notes = [{ ...file.notes[0], id: world.makeId() }]
    expect(await importSpace({ actor: person.actor, file: forged }, world)).toMatchObject({ status: 422, code: 'space-file.differs' })
    expect(await rowsIn(world)).toEqual(before)
  })

  it('leaves nothing when storing it fails halfway, or when the process is killed', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const file = await fileWith(world, person, 150)
    let sealed = 0
    const seal: TestDependencies['vault']['seal'] = (...all) => {
      sealed += 1
      return sealed > 130 ? Promise.reject(new Error('the disk is full')) : world.vault.seal(...all)
    }
    await expect(importSpace({ actor: person.actor, file }, { ...world, vault: { ...world.vault, seal } })).rejects.toThrow(
      'the disk is full',
    )
    expect(await rowsIn(world)).toEqual({})
    // A killed process does not undo; the next start does.
    wanted(await importSpace({ actor: person.actor, file }, world))
    await world.database.updateTable('imported_file').set({ done: 0 }).execute()
    await undoUnfinishedImports(world)
    expect((await rowsIn(world)).finding).toBe(150)
    world.advance(2 * 3_600_000)
    await undoUnfinishedImports(world)
    expect(await rowsIn(world)).toEqual({})
  })
})

it('another person is answered while a large file is read and stored, and while it is exported again', async () => {
  const { createTestDependencies } = await import('../../testing/test-dependencies.ts')
  const world = await createTestDependencies()
  const app = await createApp(world)
  try {
    const person = await aCoachee(world)
    const [asPerson, asOther] = [
      await askAsPerson(app, world, person.personId),
      await askAsPerson(app, world, (await aCoachee(world)).personId),
    ]
    const file = await fileWith(world, person, 3000)
    const during = async (work: PromiseLike<{ statusCode: number }>) => {
      let [answered, done] = [0, false]
      const ended = Promise.resolve(work).then((answer) => {
        done = true
        return answer.statusCode
      })
      while (!done) {
        expect((await asOther('GET', '/api/me')).statusCode).toBe(200)
        answered += 1
        await setImmediate()
      }
      return [await ended, answered > 2]
    }
    expect(await during(asPerson('POST', '/api/me/space-file', file))).toEqual([200, true])
    expect(await during(asPerson('GET', '/api/me/space-file'))).toEqual([200, true])
  } finally {
    await app.close()
    await world.close()
  }
})

describeOnEachDatabase('a space', (open) => {
  it('can always be exported: also with hundreds of versions of an agreement, and a session longer than one may be now', async () => {
    const world = await open()
    const built = await aSession(world, { trajectory: await aTrajectory(world) })
    const { spaceId, trajectoryId, sessionId, coach, coachee } = built
    const body = { purpose: '', between: '', sponsor: '', retention: '' }
    for (let version = 1; version <= 505; version += 1)
      await addVersion({ spaceId, trajectoryId, version, written: '{}', body, byId: coach.personId, at: 1 }, world)
    const event = momentEvent(world)
    const row = { space_id: spaceId, session_id: sessionId, at: 5, device_id: 'd', actor_id: coach.personId, digest: 'x' }
    for (let from = 0; from < 1200; from += 200) {
      const rows = Array.from({ length: 200 }, async (_, index) => {
        const id = world.makeId()
        return { ...row, id, position: from + index + 1, body: await world.vault.seal(spaceId, id, { ...event, id }) }
      })
      await world.database
        .insertInto('session_event')
        .values(await Promise.all(rows))
        .execute()
    }
    const file = await exportSpace({ actor: coachee.actor }, world)
    const trajectory = file.trajectories.find(({ own }) => !own)
    expect([trajectory?.agreements.length, file.sessions[0]?.events.length]).toEqual([505, 1200])
    expect(file.sessions[0]?.events.map(({ event: { id } }) => id)).toEqual([
      ...new Set(file.sessions[0]?.events.map(({ event: { id } }) => id)),
    ])
  })
})
