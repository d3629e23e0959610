// Reminders through HTTP: the input is validated before anything is stored, and the output fits the contract.
import { expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { createApp } from '../../app.ts'
import { askAsPerson } from '../../testing/ask.ts'
import { aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'

const schedule = { kind: 'weekly', days: [1, 4], time: '08:45', zone: 'Europe/Amsterdam', until: null }
const body = { label: 'voor het overleg', about: null, schedule, byPush: false, byMail: true }

describeOnEachDatabase('a reminder over HTTP', (open) => {
  const enter = async (change: (world: Awaited<ReturnType<typeof open>>) => Awaited<ReturnType<typeof open>> = (world) => world) => {
    const world = change(await open())
    const built = await aTrajectory(world)
    const app = await createApp(world)
    const [coachee, coach] = [await askAsPerson(app, world, built.coachee.personId), await askAsPerson(app, world, built.coach.personId)]
    return { world, coachee, coach, id: world.makeId() }
  }

  it('is created, listed, paused and removed', async () => {
    const { coachee, id } = await enter()
    const made = await coachee('PUT', `/api/me/reminders/${id}`, body)
    expect([made.statusCode, made.json()]).toEqual([
      200,
      { ...body, id, state: 'on', told: true, nextAt: expect.any(Number), createdAt: expect.any(Number), version: 1 },
    ])
    expect((await coachee('POST', `/api/me/reminders/${id}/state`, { state: 'paused' })).json()).toMatchObject({
      state: 'paused',
      nextAt: null,
    })
    expect((await coachee('GET', '/api/me/reminders')).json()).toMatchObject({
      reminders: [{ id, state: 'paused' }],
      arrivals: [],
      ways: { pushKey: null, mail: true, devices: [] },
    })
    expect((await coachee('DELETE', `/api/me/reminders/${id}`)).json()).toEqual({ ok: true })
    expect((await coachee('GET', '/api/me/reminders')).json().reminders).toEqual([])
  })

  it.each([
    ['an hour that does not exist', { ...schedule, time: '24:00' }],
    ['a day that does not exist', { ...schedule, days: [8] }],
    ['a date that does not exist', { kind: 'once', date: '2026-02-30', time: '08:45', zone: 'Europe/Amsterdam' }],
    ['a zone that does not exist', { ...schedule, zone: 'Europe/Mokum' }],
    ['an offset for a zone', { ...schedule, zone: '+01:00' }],
    ['more days than a week has', { ...schedule, days: [1, 2, 3, 4, 5, 6, 7, 1] }],
  ])('with %s is refused', async (_, wrong) => {
    const { coachee, id } = await enter()
    const answer = await coachee('PUT', `/api/me/reminders/${id}`, { ...body, schedule: wrong })
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'body.invalid'])
    expect((await coachee('GET', '/api/me/reminders')).json().reminders).toEqual([])
  })

  it('of another person cannot be reached by any endpoint, and does not change', async () => {
    const { coachee, coach, id } = await enter()
    await coachee('PUT', `/api/me/reminders/${id}`, body)
    const before = (await coachee('GET', '/api/me/reminders')).json()
    const doors = (Object.values(endpoints) as Endpoint[]).filter(({ path }) => /:(reminderId|arrivalId)/.test(path))
    expect(doors.length).toBeGreaterThan(4)
    for (const { method, path } of doors.filter(({ method }) => method !== 'PUT')) {
      const answer = await coach(method, path.replace(/:\w+/, id), path.endsWith('/state') ? { state: 'paused' } : undefined)
      expect([path, answer.statusCode]).toEqual([path, 404])
    }
    expect((await coach('PUT', `/api/me/reminders/${id}`, { ...body, label: 'van de coach' })).statusCode).toBe(200)
    expect((await coachee('GET', '/api/me/reminders')).json()).toEqual(before)
  })

  it('as a notification is accepted only with an address that a push service can have', async () => {
    const push = { publicKey: 'A'.repeat(87), send: async () => 'sent' as const }
    const { coachee, id } = await enter((world) => ({ ...world, push }))
    const subscribe = (endpoint: string) => coachee('PUT', `/api/me/push/${id}`, { endpoint, p256dh: 'B'.repeat(87), auth: 'C'.repeat(22) })
    for (const endpoint of ['http://push.example.net/x', 'ftp://push.example.net/x', 'nonsense'])
      expect((await subscribe(endpoint)).json()).toMatchObject({ status: 422, code: 'body.invalid' })
    for (const endpoint of ['https://192.168.1.1/x', 'https://[::1]/x', 'https://router/x'])
      expect((await subscribe(endpoint)).json()).toMatchObject({ status: 422, code: 'push.address-refused' })
    expect((await subscribe('https://push.example.net/x')).json()).toEqual({ ok: true })
    expect((await coachee('GET', '/api/me/reminders')).json().ways.devices).toEqual([id])
    expect((await coachee('DELETE', `/api/me/push/${id}`)).json()).toEqual({ ok: true })
    expect((await coachee('GET', '/api/me/reminders')).json().ways.devices).toEqual([])
  })
})
