// Sending: at the moment, once, without content; and bowing out after two that were left alone.
import { expect, it } from 'vitest'
import type { Schedule } from '#method/reminder/reminder.ts'
import { isRefusal } from '../../http/refusal.ts'
import type { Push, PushMessage, PushOutcome, PushSubscription } from '../../push/push.ts'
import { aCoachee, aTrajectory, type BuiltPerson } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { subscribeDevice, unsubscribeDevice } from './device.usecases.ts'
import { presentReminders } from './reminder.present.ts'
import { keepReminder, listReminders, openArrival, setReminderState, tellReminderStopped } from './reminder.usecases.ts'
import { removeOldArrivals, sendDueReminders } from './send-due.usecases.ts'
import { aFinding } from './testing/a-finding.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const day = 24 * 3_600_000
const hour = 3_600_000
const daily: Schedule = { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], time: '20:00', zone: 'Europe/Amsterdam', until: null }
const firstEvening = Date.parse('2026-11-01T19:00:00Z')
/** The clock of a test goes on by itself; this sets it. */
const setClock = (world: TestDependencies, at: number) => world.advance(at - world.clock())

async function aReminder(
  world: TestDependencies,
  person: BuiltPerson,
  part: { byPush?: boolean; byMail?: boolean; schedule?: Schedule } = {},
) {
  const reminderId = world.makeId()
  const input = {
    actor: person.actor,
    reminderId,
    label: 'voor Bea belt',
    about: null,
    schedule: daily,
    byPush: false,
    byMail: true,
    ...part,
  }
  wanted(await keepReminder(input, world))
  return reminderId
}
const shown = async (world: TestDependencies, { actor }: BuiltPerson) => presentReminders(wanted(await listReminders({ actor }, world)))
const onEvening = async (world: TestDependencies, count: number) => {
  setClock(world, firstEvening + count * day)
  await sendDueReminders(world)
}

describeOnEachDatabase('a reminder by mail', (open) => {
  it('comes at its moment and not before, with a link and without content', async () => {
    const world = await open()
    const person = await aCoachee(world, { name: 'Noor', email: 'noor@voorbeeld.nl' })
    await aReminder(world, person)
    setClock(world, firstEvening - 1000)
    await sendDueReminders(world)
    expect(world.mails).toEqual([])
    await onEvening(world, 0)
    const [arrival] = (await shown(world, person)).arrivals
    expect(world.mails).toEqual([
      {
        to: 'noor@voorbeeld.nl',
        subject: 'Je moment is er.',
        text: `Je moment is er.\n\nhttp://localhost:4600/reminders?came=${arrival?.id}\n\nJe vroeg zelf om deze herinnering. In de app zet je hem uit.\n`,
      },
    ])
    expect(JSON.stringify(world.mails)).not.toMatch(/Bea|Noor/)
  })

  it('speaks English to who does', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world, { locale: 'en' }))
    await onEvening(world, 0)
    expect(world.mails[0]?.subject).toBe('Your moment is here.')
  })

  it('comes once, however often and wherever it is looked for', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    setClock(world, firstEvening)
    await Promise.all(Array.from({ length: 6 }, () => sendDueReminders(world)))
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  it('comes next time as well, when it was opened', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    for (const evening of [0, 1, 2, 3]) {
      await onEvening(world, evening)
      wanted(await openArrival({ actor: person.actor, arrivalId: (await shown(world, person)).arrivals[0]?.id ?? '' }, world))
    }
    expect(world.mails).toHaveLength(4)
  })

  it('does not come again when the clock goes back, and goes on when it is right again', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    await onEvening(world, 0)
    wanted(await openArrival({ actor: person.actor, arrivalId: (await shown(world, person)).arrivals[0]?.id ?? '' }, world))
    for (const back of [-hour, -day, -20 * day]) {
      setClock(world, firstEvening + back)
      await sendDueReminders(world)
      // What is reckoned in the earlier time may come then; the evening that was had does not.
      await onEvening(world, 0)
    }
    const occurrences = (
      await world.database.selectFrom('reminder_delivery').select('occurrence').where('channel', '=', 'mail').execute()
    ).map(({ occurrence }) => occurrence)
    expect(occurrences.filter((occurrence) => occurrence === '2026-11-01T20:00')).toHaveLength(1)
    expect(new Set(occurrences).size).toBe(occurrences.length)
    expect(world.mails).toHaveLength(occurrences.length)
    await onEvening(world, 1)
    expect(world.mails).toHaveLength(occurrences.length + 1)
  })

  it('comes again in its own time after a clock that had gone far ahead', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    const once: Schedule = { kind: 'once', date: '2026-11-01', time: '20:00', zone: 'Europe/Amsterdam' }
    await aReminder(world, person, { schedule: once })
    setClock(world, firstEvening + 400 * day + 12 * hour)
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(0)
    await onEvening(world, 0)
    expect(world.mails).toHaveLength(2)
  })

  it('comes late up to two hours, one for all that were missed, and otherwise not at all', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    setClock(world, firstEvening + 3 * day + 2 * hour - 1000)
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(1)
    setClock(world, firstEvening + 6 * day + 2 * hour + 1000)
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  it('that rests does not come, nor one of which the last day has passed', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const reminderId = await aReminder(world, person)
    wanted(await setReminderState({ actor: person.actor, reminderId, state: 'paused' }, world))
    await aReminder(world, person, { schedule: { ...daily, until: '2026-11-01' } })
    await onEvening(world, 0)
    await onEvening(world, 1)
    expect(world.mails).toHaveLength(1)
  })

  it('that the mail server refuses is not tried again; it still shows in the app', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    let tried = 0
    const away = { ...world, sendMail: async () => Promise.reject(new Error(`refused ${tried++}`)) }
    setClock(world, firstEvening)
    await sendDueReminders(away)
    await sendDueReminders(away)
    expect(tried).toBe(1)
    expect((await shown(world, person)).arrivals).toHaveLength(1)
  })

  it('is not sent where there is no mail, and everything else goes on', async () => {
    const world = await open()
    const person = await aCoachee(world, { email: null })
    await aReminder(world, person)
    await onEvening(world, 0)
    expect(world.mails).toEqual([])
    expect((await shown(world, person)).ways).toEqual({ pushKey: null, mail: false, devices: [] })
    expect((await shown(world, person)).arrivals).toHaveLength(1)
    expect((await shown({ ...world, sendMail: null }, person)).ways.mail).toBe(false)
  })

  it('leaves no words in what is kept of it', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    await onEvening(world, 0)
    expect(JSON.stringify(await world.database.selectFrom('reminder_delivery').selectAll().execute())).not.toContain('Bea')
  })

  it('is forgotten long after it came', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    await onEvening(world, 0)
    world.advance(399 * day)
    await removeOldArrivals(world)
    expect(await world.database.selectFrom('reminder_delivery').select('occurrence').execute()).toHaveLength(2)
    world.advance(2 * day)
    await removeOldArrivals(world)
    expect(await world.database.selectFrom('reminder_delivery').select('occurrence').execute()).toEqual([])
  })
})

describeOnEachDatabase('a reminder that is left alone', (open) => {
  it('comes twice and then stops by itself, which is said until it was read', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const reminderId = await aReminder(world, person)
    for (const evening of [0, 1, 2, 3, 4]) await onEvening(world, evening)
    expect(world.mails).toHaveLength(2)
    expect((await shown(world, person)).reminders[0]).toMatchObject({ state: 'stopped', told: false, nextAt: null })
    expect(await tellReminderStopped({ actor: person.actor, reminderId }, world)).toEqual({ ok: true })
    expect((await shown(world, person)).reminders[0]).toMatchObject({ state: 'stopped', told: true })
  })

  it('comes twice more when its person sets it going again', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const reminderId = await aReminder(world, person)
    for (const evening of [0, 1, 2]) await onEvening(world, evening)
    expect((await shown(world, person)).reminders[0]?.state).toBe('stopped')
    wanted(await setReminderState({ actor: person.actor, reminderId, state: 'on' }, world))
    for (const evening of [3, 4, 5, 6]) await onEvening(world, evening)
    expect(world.mails).toHaveLength(4)
    expect((await shown(world, person)).reminders[0]?.state).toBe('stopped')
  })

  it('goes on when something was written in between, without opening it', async () => {
    const world = await open()
    const room = await aTrajectory(world)
    await aReminder(world, room.coachee)
    for (const evening of [0, 1]) await onEvening(world, evening)
    await aFinding(world, room, 'success', 'accepted')
    await onEvening(world, 2)
    expect(world.mails).toHaveLength(3)
    // And what the coach writes in the same space is not the person's own.
    await world.database.updateTable('finding_revision').set({ by_id: room.coach.personId }).execute()
    await onEvening(world, 3)
    expect(world.mails).toHaveLength(3)
  })

  it('is not held against anybody whom no message reached', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    const away = { ...world, sendMail: async () => Promise.reject(new Error('away')) }
    for (const evening of [0, 1, 2, 3]) {
      setClock(world, firstEvening + evening * day)
      await sendDueReminders(away)
    }
    expect((await shown(world, person)).reminders[0]?.state).toBe('on')
  })
})

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
