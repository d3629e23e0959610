// The access ledger: a coach who reads something of the coachee is in it, through whichever call they read it.
import { expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import { askAsPerson } from '../../testing/ask.ts'
import { aSession } from '../../testing/builders.ts'
import { createTestDependencies } from '../../testing/test-dependencies.ts'

const anchor = { kind: 'anchor', of: 'rust', mode: 'breath', how: 'uit', cue: '' }

it('has what a coach read through a list, a history, a change, a repeated request, a refused change, and a trace', async () => {
  const world = await createTestDependencies()
  const app = await createApp(world)
  try {
    const { trajectoryId, sessionId, coach, coachee } = await aSession(world)
    const base = `/api/trajectories/${trajectoryId}`
    const [asCoach, asCoachee] = [await askAsPerson(app, world, coach.personId), await askAsPerson(app, world, coachee.personId)]
    const id = world.makeId()
    const making = { id, sessionId: null, momentId: null, body: anchor }
    await asCoach('POST', `${base}/findings`, making)
    const noteId = world.makeId()
    const note = { sessionId: null, kind: 'shared', phase: null, at: 1, text: 'samen', own: '', basedOn: null }
    await asCoach('PUT', `${base}/notes/${noteId}`, note)
    const ledger = async () => ((await asCoachee('GET', `${base}/access`)).json() as { looks: { what: string; at: number }[] }).looks
    const read = async (call: () => Promise<{ statusCode: number }>) => {
      world.advance(3_600_000)
      const before = (await ledger()).length
      const { statusCode } = await call()
      const after = await ledger()
      return [statusCode, after.length - before, after[0]?.what]
    }
    expect(await read(() => asCoach('GET', `${base}/findings`))).toEqual([200, 1, 'findings'])
    expect(await read(() => asCoach('GET', `${base}/findings/${id}/history`))).toEqual([200, 1, 'findings'])
    expect(await read(() => asCoach('POST', `${base}/findings`, making))).toEqual([200, 1, 'findings'])
    expect(await read(() => asCoach('POST', `${base}/findings/${id}/offer`))).toEqual([200, 1, 'findings'])
    expect(await read(() => asCoach('PUT', `${base}/findings/${id}`, { body: { ...anchor, how: 'in' }, basedOn: 1 }))).toEqual([
      200,
      1,
      'findings',
    ])
    expect(await read(() => asCoach('GET', `${base}/sessions/${sessionId}/trace`))).toEqual([200, 1, 'session'])
    expect(await read(() => asCoach('PUT', `${base}/notes/${noteId}`, { ...note, text: 'anders' }))).toEqual([409, 1, 'notes'])
    // The coachee who reads their own content is not in it.
    expect(await read(() => asCoachee('GET', `${base}/findings`))).toEqual([200, 0, 'notes'])
  } finally {
    await app.close()
    await world.close()
  }
})
