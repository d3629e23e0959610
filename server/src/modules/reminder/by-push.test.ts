// A reminder as a notification: on the devices where the person turned it on, while they are signed in there.
import { expect, it } from 'vitest'
import type { SignedIn } from '../../http/caller.ts'
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

  async function aSignIn(world: TestDependencies, person: BuiltPerson): Promise<SignedIn> {
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
    return { actor: person.actor, signInId }
  }
  const enter = async (answer?: (to: PushSubscription) => PushOutcome) => {
    const { push, sent } = aPush(answer)
    const world: TestDependencies = { ...(await open()), push }
    const person = await aCoachee(world)
    const [phone, laptop] = [world.makeId(), world.makeId()]
    const signIns = [await aSignIn(world, person), await aSignIn(world, person)] as const
    wanted(await subscribeDevice({ ...signIns[0], deviceId: phone, ...at('phone') }, world))
    wanted(await subscribeDevice({ ...signIns[1], deviceId: laptop, ...at('laptop') }, world))
    await aReminder(world, person, { byPush: true, byMail: false })
    return { world, person, sent, phone, laptop, signIns }
  }

  it('is sent to each device, with a link and without content, and expires after two hours', async () => {
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

  it('is not sent to a device where the person signed out or turned notifications off', async () => {
    const { world, person, sent, phone, laptop, signIns } = await enter()
    await world.database.updateTable('sign_in').set({ ended_at: world.clock() }).where('id', '=', signIns[1].signInId).execute()
    expect((await shown(world, person)).ways.devices).toEqual([phone])
    await onEvening(world, 0)
    expect(sent.map(({ to }) => to.endpoint)).toEqual(['https://push.example.net/phone'])
    wanted(await unsubscribeDevice({ ...signIns[0], deviceId: phone }, world))
    await onEvening(world, 1)
    expect(sent).toHaveLength(1)
    await world.database.deleteFrom('sign_in').execute()
    expect(await world.database.selectFrom('push_subscription').select('device_id').execute()).toEqual([])
    expect(laptop).not.toBe(phone)
  })

  it('deletes a device whose push service says it is gone, and keeps one whose push service failed', async () => {
    const { world, person, phone } = await enter(({ endpoint }) => (endpoint.endsWith('phone') ? 'failed' : 'gone'))
    await onEvening(world, 0)
    expect((await shown(world, person)).ways.devices).toEqual([phone])
    const [row] = await world.database.selectFrom('reminder_delivery').select('outcome').where('channel', '=', 'push').execute()
    expect(row?.outcome).toBe('failed')
  })

  it('can be turned on only when the host allows it, for a public address, and each device counts once', async () => {
    const { world, person, signIns, phone } = await enter()
    const here = signIns[0]
    expect(await subscribeDevice({ ...here, deviceId: phone, ...at('phone') }, { ...world, push: null })).toMatchObject({
      code: 'push.off',
    })
    for (const endpoint of ['https://127.0.0.1/x', 'https://intranet/x', 'http://push.example.net/x'])
      expect(await subscribeDevice({ ...here, deviceId: phone, ...keys, endpoint }, world)).toMatchObject({ code: 'push.address-refused' })
    wanted(await subscribeDevice({ ...here, deviceId: phone, ...at('phone-anew') }, world))
    expect((await shown(world, person)).ways.devices).toHaveLength(2)
    for (let more = 0; more < 12; more += 1)
      wanted(await subscribeDevice({ ...here, deviceId: world.makeId(), ...at(`more-${more}`) }, world))
    expect((await shown(world, person)).ways.devices).toHaveLength(10)
  })

  it('of another person cannot be turned off or replaced, also not with the same device id', async () => {
    const { world, person, sent, phone } = await enter()
    const other = await aCoachee(world)
    const theirs = await aSignIn(world, other)
    wanted(await unsubscribeDevice({ ...theirs, deviceId: phone }, world))
    wanted(await subscribeDevice({ ...theirs, deviceId: phone, ...at('elsewhere') }, world))
    await onEvening(world, 0)
    expect(sent.map(({ to }) => to.endpoint)).toEqual(['https://push.example.net/phone', 'https://push.example.net/laptop'])
    expect((await shown(world, person)).ways.devices).toHaveLength(2)
  })

  it('stores its address sealed: no address of a push service is readable in the database', async () => {
    const { world } = await enter()
    const rows = await world.database.selectFrom('push_subscription').selectAll().execute()
    for (const row of rows) expect(Buffer.from(row.body).toString('latin1')).not.toContain('push.example.net')
  })
})
