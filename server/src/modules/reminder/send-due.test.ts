// Sending: at the moment, once, late or not at all, and without content.
import { expect, it } from 'vitest'
import type { Schedule } from '#method/reminder/reminder.ts'
import { aCoachee } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { openArrival, setReminderState } from './reminder.usecases.ts'
import { removeOldArrivals, sendDueReminders } from './send-due.usecases.ts'
import { aReminder, daily, day, firstEvening, hour, onEvening, setClock, shown, wanted } from './testing/evenings.ts'

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
        text: `Je moment is er.\n\nhttp://localhost:4600/reminders?came=${arrival?.id}\n\nJe vroeg zelf om deze herinnering. In de app kun je hem uitzetten.\n`,
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
