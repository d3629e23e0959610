// The demo over HTTP: every answer fits the contract, and people read only what is theirs. On SQLite; queries are tested elsewhere.
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../app.ts'
import { type Ask, askAsNobody, askAsPerson } from '../../testing/ask.ts'
import { createTestDependencies } from '../../testing/test-dependencies.ts'
import { seedDemo } from './seed-demo.ts'

type Json = Record<string, unknown>

describe('the demo over HTTP', () => {
  it('answers every GET of coach, coachee and host, and refuses others in the coachee’s space', async () => {
    const dependencies = await createTestDependencies()
    onTestFinished(dependencies.close)
    const { people, practiceId } = await seedDemo(dependencies)
    const app = await createApp(dependencies)
    const get = async (ask: Ask | undefined, url: string) => {
      const response = await ask?.('GET', url)
      return { status: response?.statusCode, json: response?.json<Json>() ?? {} }
    }
    const first = await askAsNobody(app)('POST', '/api/sign-in/link', { token: people[0]?.link.split('#')[1] })
    expect(first.json()).toEqual({ status: 'signed-in' })
    const [coach, host, ...coachees] = await Promise.all(people.map((person) => askAsPerson(app, dependencies, person.personId)))
    const list = (await get(coach, '/api/trajectories')).json.trajectories as { id: string; coacheeId: string }[]
    expect(list).toHaveLength(3)
    for (const [index, person] of people.slice(2).entries()) {
      const own = coachees[index]
      const base = `/api/trajectories/${list.find((one) => one.coacheeId === person.personId)?.id}`
      const sessions = (await get(own, `${base}/sessions`)).json.sessions as { id: string }[]
      const paths = [
        '',
        '/agreement',
        '/sessions',
        '/findings',
        '/alignments',
        '/notes',
        ...sessions.flatMap(({ id }) => [`/sessions/${id}`, `/sessions/${id}/events`, `/sessions/${id}/trace`]),
      ]
      for (const path of paths) {
        expect([path, (await get(coach, base + path)).status]).toEqual([path, 200])
        expect([path, (await get(own, base + path)).status]).toEqual([path, 200])
        expect([path, (await get(host, base + path)).status]).toEqual([path, 404])
        expect([path, (await get(coachees[(index + 1) % 3], base + path)).status]).toEqual([path, 404])
      }
      const findings = (await get(own, `${base}/findings`)).json.findings as { id: string; sharedWith: unknown[] }[]
      for (const { id, sharedWith } of findings) {
        expect((await get(own, `${base}/findings/${id}/history`)).status).toBe(200)
        expect((await get(coach, `${base}/findings/${id}/history`)).status).toBe(sharedWith.length > 0 ? 200 : 404)
      }
      const looks = (await get(own, `${base}/access`)).json.looks as { what: string }[]
      expect(new Set(looks.map((look) => look.what))).toEqual(
        new Set(['session', 'findings', 'notes', ...(index < 2 ? ['alignments'] : [])]),
      )
      const notes = (await get(own, `${base}/notes`)).json.notes as { kind: string }[]
      expect(notes.every((note) => note.kind === 'shared' || note.kind === 'record')).toBe(true)
    }
    expect((await get(host, `/api/practices/${practiceId}`)).json).toMatchObject({ name: 'Praktijk Oeverlicht', demo: true })
    expect((await get(host, '/api/trajectories')).json).toEqual({ trajectories: [] })
    const removed = await host?.('DELETE', '/api/demo')
    expect(removed?.json()).toMatchObject({ ok: true, hostLink: expect.stringContaining('/invitation#') })
    expect((await get(coach, '/api/me')).status).toBe(401)
    await app.close()
  })
})
