// A reminder that is left alone comes twice and then stops; whoever opens or writes anything keeps it going.
import { expect, it } from 'vitest'
import { aCoachee, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { setReminderState, tellReminderStopped } from './reminder.usecases.ts'
import { sendDueReminders } from './send-due.usecases.ts'
import { aFinding } from './testing/a-finding.ts'
import { aReminder, day, firstEvening, onEvening, setClock, shown, wanted } from './testing/evenings.ts'

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
