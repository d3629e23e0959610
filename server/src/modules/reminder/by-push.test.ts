// A reminder as a notification: on the devices where its person asked for it, as long as they are signed in there.
import { expect, it } from 'vitest'
import type { Push, PushMessage, PushOutcome, PushSubscription } from '../../push/push.ts'
import { aCoachee, type BuiltPerson } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { subscribeDevice, unsubscribeDevice } from './device.usecases.ts'
import { aReminder, day, onEvening, shown, wanted } from './testing/evenings.ts'

describeOnEachDatabase('a reminder as a notification', (open) => {
  const aPush = (answer: (to: PushSubscription) => PushOutcome = () => 'sent') => {
    const sent: { to: PushSubscription; message: PushMessage }[] = []
    const push: Push = {
      publicKey: 'A'.repeat(87),
      send: async (to, message) => {
        sent.push({ to, message })
        return answer(to)
      },
    }
    return { push, sent }
  }
  const keys = { p256dh: 'B'.repeat(87), auth: 'C'.repeat(22) }
  const at = (name: string) => ({ endpoint: `https://push.example.net/${name}`, ...keys })

  async function aSignIn(world: TestDependencies, person: BuiltPerson): Promise<BuiltPerson['actor']> {
    const signInId = world.makeId()
    const now = world.clock()
    await world.database
      .insertInto('sign_in')
      .values({
        id: signInId,
        person_id: person.personId,
        token_hash: signInId,
        device: 'x',
        created_at: now,
        last_seen_at: now,
        expires_at: now + 30 * day,
        ended_at: null,
      })
      .execute()
    return { ...person.actor, signInId }
  }
  const enter = async (answer?: (to: PushSubscription) => PushOutcome) => {
    const { push, sent } = aPush(answer)
    const world: TestDependencies = { ...(await open()), push }
    const person = await aCoachee(world)
    const [phone, laptop] = [world.makeId(), world.makeId()]
    const actors = [await aSignIn(world, person), await aSignIn(world, person)] as const
    wanted(await subscribeDevice({ actor: actors[0], deviceId: phone, ...at('phone') }, world))
    wanted(await subscribeDevice({ actor: actors[1], deviceId: laptop, ...at('laptop') }, world))
    await aReminder(world, person, { byPush: true, byMail: false })
    return { world, person, sent, phone, laptop, actors }
  }

  it('comes on each device, with a link and without content, and of no use after two hours', async () => {
    const { world, person, sent, phone, laptop } = await enter()
    expect((await shown(world, person)).ways).toMatchObject({ pushKey: 'A'.repeat(87), devices: [phone, laptop] })
    await onEvening(world, 0)
    const [arrival] = (await shown(world, person)).arrivals
    expect(sent.map(({ to }) => to.endpoint)).toEqual(['https://push.example.net/phone', 'https://push.example.net/laptop'])
    for (const { message } of sent) {
      expect(JSON.parse(message.text)).toEqual({ text: 'Je moment is er.', to: `/reminders?came=${arrival?.id}` })
      expect(message.topic).toMatch(/^[\w-]{1,32}$/)
      expect(message.seconds).toBeGreaterThan(7190)
      expect(message.seconds).toBeLessThanOrEqual(7200)
    }
    expect(world.mails).toEqual([])
  })

  it('does not come where somebody signed out, nor where they asked for no more', async () => {
    const { world, person, sent, phone, laptop, actors } = await enter()
    await world.database.updateTable('sign_in').set({ ended_at: world.clock() }).where('id', '=', actors[1].signInId).execute()
    expect((await shown(world, person)).ways.devices).toEqual([phone])
    await onEvening(world, 0)
    expect(sent.map(({ to }) => to.endpoint)).toEqual(['https://push.example.net/phone'])
    wanted(await unsubscribeDevice({ actor: actors[0], deviceId: phone }, world))
    await onEvening(world, 1)
    expect(sent).toHaveLength(1)
    await world.database.deleteFrom('sign_in').execute()
    expect(await world.database.selectFrom('push_subscription').select('device_id').execute()).toEqual([])
    expect(laptop).not.toBe(phone)
  })

  it('forgets a device whose push service says it is gone, and keeps one that was only away', async () => {
    const { world, person, phone } = await enter(({ endpoint }) => (endpoint.endsWith('phone') ? 'failed' : 'gone'))
    await onEvening(world, 0)
    expect((await shown(world, person)).ways.devices).toEqual([phone])
    const [row] = await world.database.selectFrom('reminder_delivery').select('outcome').where('channel', '=', 'push').execute()
    expect(row?.outcome).toBe('failed')
  })

  it('is asked for only where the host allows it, at an address that is public, and each device counts once', async () => {
    const { world, person, actors, phone } = await enter()
    const actor = actors[0]
    expect(await subscribeDevice({ actor, deviceId: phone, ...at('phone') }, { ...world, push: null })).toMatchObject({ code: 'push.off' })
    for (const endpoint of ['https://127.0.0.1/x', 'https://intranet/x', 'http://push.example.net/x'])
      expect(await subscribeDevice({ actor, deviceId: phone, ...keys, endpoint }, world)).toMatchObject({ code: 'push.address-refused' })
    wanted(await subscribeDevice({ actor, deviceId: phone, ...at('phone-anew') }, world))
    expect((await shown(world, person)).ways.devices).toHaveLength(2)
    for (let more = 0; more < 12; more += 1)
      wanted(await subscribeDevice({ actor, deviceId: world.makeId(), ...at(`more-${more}`) }, world))
    expect((await shown(world, person)).ways.devices).toHaveLength(10)
  })

  it('of somebody else cannot be stopped or taken over: the device of one is not the device of another', async () => {
    const { world, person, sent, phone } = await enter()
    const other = await aCoachee(world)
    const theirs = await aSignIn(world, other)
    wanted(await unsubscribeDevice({ actor: theirs, deviceId: phone }, world))
    wanted(await subscribeDevice({ actor: theirs, deviceId: phone, ...at('elsewhere') }, world))
    await onEvening(world, 0)
    expect(sent.map(({ to }) => to.endpoint)).toEqual(['https://push.example.net/phone', 'https://push.example.net/laptop'])
    expect((await shown(world, person)).ways.devices).toHaveLength(2)
  })

  it('keeps where it goes sealed: no address of a push service stands in the database', async () => {
    const { world } = await enter()
    const rows = await world.database.selectFrom('push_subscription').selectAll().execute()
    for (const row of rows) expect(Buffer.from(row.body).toString('latin1')).not.toContain('push.example.net')
  })
})
