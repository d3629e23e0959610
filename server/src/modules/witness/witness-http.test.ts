// Through HTTP: a witness gets no cookie, and no answer to the coach contains a word of a witness.
import { expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { createApp } from '../../app.ts'
import { askAsNobody, askAsPerson } from '../../testing/ask.ts'
import { aSession } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'

const canary = 'KANARIE-9f27'

describeOnEachDatabase('the answer of a witness', (open) => {
  it('is sent without a cookie, and no response to the coach ever contains it', async () => {
    const world = await open()
    const { coach, coachee, trajectoryId, sessionId } = await aSession(world)
    const app = await createApp(world)
    try {
      const noor = await askAsPerson(app, world, coachee.personId)
      const bea = await askAsPerson(app, world, coach.personId)
      const nobody = askAsNobody(app)
      const made = (await noor('POST', '/api/me/witnesses', { forName: '', behaviour: canary, intentionId: null, email: null })).json()
      const token = made.link.split('#')[1]
      const look = await nobody('POST', '/api/witness/look', { token })
      const reply = { token, id: world.makeId(), saw: canary, word: canary, lexiconKey: null, fromName: canary }
      const answer = await nobody('POST', '/api/witness/reply', reply)
      for (const { statusCode, headers } of [look, answer]) expect([statusCode, headers['set-cookie']]).toEqual([200, undefined])
      const [received] = (await noor('GET', '/api/me/received')).json().received
      expect(received).toMatchObject({ saw: canary, word: canary, fromName: canary, state: 'new' })
      const body = { kind: 'quality', word: 'rust', lexiconKey: null, act: canary, seenBy: 'other', felt: true, used: false, strength: 7 }
      const finding = { id: received.id, sessionId: null, momentId: null, body }
      expect((await noor('POST', `/api/trajectories/${coachee.spaceId}/findings`, finding)).statusCode).toBe(200)
      await noor('POST', `/api/me/received/${received.id}/settle`, { state: 'kept' })

      const ids: Record<string, string> = { trajectoryId, sessionId, findingId: received.id, receivedId: received.id, askId: made.ask.id }
      const heard = async () => {
        const texts = []
        for (const { method, path } of (Object.values(endpoints) as Endpoint[]).filter((one) => one.method === 'GET'))
          for (const place of [trajectoryId, coachee.spaceId]) {
            const url = path.replace(/:(\w+)/g, (_, name: string) => (name === 'trajectoryId' ? place : (ids[name] ?? received.id)))
            texts.push((await bea(method, url)).body)
          }
        for (const state of ['new', 'kept']) texts.push((await bea('POST', `/api/me/received/${received.id}/settle`, { state })).body)
        for (const what of ['remind', 'withdraw']) texts.push((await bea('POST', `/api/me/witnesses/${made.ask.id}/${what}`)).body)
        expect(texts.length).toBeGreaterThan(30)
        return texts.join('\n')
      }
      expect(await heard()).not.toContain(canary)

      // The coachee shares the quality they kept; the witness's own word and name are still not sent.
      await noor('POST', `/api/trajectories/${trajectoryId}/findings/${received.id}/share`, { leftOut: [] })
      const shared = (await bea('GET', `/api/trajectories/${trajectoryId}/findings`)).json().findings
      expect(shared.map((one: { body: unknown }) => one.body)).toMatchObject([body])
      expect(shared[0].body.seenByName).toBe('')
      expect((await heard()).split(canary).length - 1).toBeLessThanOrEqual(4)
    } finally {
      await app.close()
    }
  })
})
