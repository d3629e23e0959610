// Sending reminders: at their time, once, late or not at all, and without content.
import { expect, it } from 'vitest'
import type { Schedule } from '#method/reminder/reminder.ts'
import { aCoachee } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { openArrival, setReminderState } from './reminder.usecases.ts'
import { removeOldArrivals, sendDueReminders } from './send-due.usecases.ts'
import { aReminder, daily, day, firstEvening, hour, onEvening, setClock, shown, wanted } from './testing/evenings.ts'

describeOnEachDatabase('a reminder by mail', (open) => {
  it('is sent at its time and not before, with a link and without content', async () => {
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
        text: `Je moment is er.\n\nhttp://localhost:4600/reminders?came=${arrival?.id}\n\nJe vroeg zelf om dit seintje. In de app kun je het uitzetten.\n`,
      },
    ])
    expect(JSON.stringify(world.mails)).not.toMatch(/Bea|Noor/)
  })

  it('is in English for a person who chose English', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world, { locale: 'en' }))
    await onEvening(world, 0)
    expect(world.mails[0]?.subject).toBe('Your moment is here.')
  })

  it('is sent once, however often and by whichever process sending runs', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    setClock(world, firstEvening)
    await Promise.all(Array.from({ length: 6 }, () => sendDueReminders(world)))
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  it('is sent the next time as well, when it was opened', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    for (const evening of [0, 1, 2, 3]) {
      await onEvening(world, evening)
      wanted(await openArrival({ actor: person.actor, arrivalId: (await shown(world, person)).arrivals[0]?.id ?? '' }, world))
    }
    expect(world.mails).toHaveLength(4)
  })

  it('is not sent again when the clock goes back, and continues when it is right again', async () => {
    const world = await open()
    const person = await aCoachee(world)
    await aReminder(world, person)
    await onEvening(world, 0)
    wanted(await openArrival({ actor: person.actor, arrivalId: (await shown(world, person)).arrivals[0]?.id ?? '' }, world))
    for (const back of [-hour, -day, -20 * day]) {
      setClock(world, firstEvening + back)
      await sendDueReminders(world)
      // Earlier evenings may be due again; the evening that was sent is not.
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

  it('is sent at its time again after the clock had been far ahead', async () => {
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

  it('is sent up to two hours late, one for all that were missed, and otherwise not at all', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    setClock(world, firstEvening + 3 * day + 2 * hour - 1000)
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(1)
    setClock(world, firstEvening + 6 * day + 2 * hour + 1000)
    await sendDueReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  it('that is paused is not sent, nor one whose last day has passed', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const reminderId = await aReminder(world, person)
    wanted(await setReminderState({ actor: person.actor, reminderId, state: 'paused' }, world))
    await aReminder(world, person, { schedule: { ...daily, until: '2026-11-01' } })
    await onEvening(world, 0)
    await onEvening(world, 1)
    expect(world.mails).toHaveLength(1)
  })

  it('that the mail server refuses is not tried again; it is still shown in the app', async () => {
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

  it('is not sent when the host has no mail, and everything else continues', async () => {
    const world = await open()
    const person = await aCoachee(world, { email: null })
    await aReminder(world, person)
    await onEvening(world, 0)
    expect(world.mails).toEqual([])
    expect((await shown(world, person)).ways).toEqual({ pushKey: null, mail: false, devices: [] })
    expect((await shown(world, person)).arrivals).toHaveLength(1)
    expect((await shown({ ...world, sendMail: null }, person)).ways.mail).toBe(false)
  })

  it('leaves no words in its deliveries', async () => {
    const world = await open()
    await aReminder(world, await aCoachee(world))
    await onEvening(world, 0)
    expect(JSON.stringify(await world.database.selectFrom('reminder_delivery').selectAll().execute())).not.toContain('Bea')
  })

  it('is deleted long after it was sent', async () => {
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
