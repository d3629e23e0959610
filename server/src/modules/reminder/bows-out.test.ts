// A reminder that is ignored arrives twice and then stops. Opening it, or writing anything, keeps it on.
import { expect, it } from 'vitest'
import { aCoachee, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { setReminderState, tellReminderStopped } from './reminder.usecases.ts'
import { sendDueReminders } from './send-due.usecases.ts'
import { aFinding } from './testing/a-finding.ts'
import { aReminder, day, firstEvening, onEvening, setClock, shown, wanted } from './testing/evenings.ts'

describeOnEachDatabase('a reminder that is ignored', (open) => {
  it('arrives twice and then stops by itself, which is shown until the person has read it', async () => {
    const world = await open()
    const person = await aCoachee(world)
    const reminderId = await aReminder(world, person)
    for (const evening of [0, 1, 2, 3, 4]) await onEvening(world, evening)
    expect(world.mails).toHaveLength(2)
    expect((await shown(world, person)).reminders[0]).toMatchObject({ state: 'stopped', told: false, nextAt: null })
    expect(await tellReminderStopped({ actor: person.actor, reminderId }, world)).toEqual({ ok: true })
    expect((await shown(world, person)).reminders[0]).toMatchObject({ state: 'stopped', told: true })
  })

  it('arrives twice more when the person turns it on again', async () => {
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

  it('continues when the person wrote something in between, without opening it', async () => {
    const world = await open()
    const built = await aTrajectory(world)
    await aReminder(world, built.coachee)
    for (const evening of [0, 1]) await onEvening(world, evening)
    await aFinding(world, built, 'success', 'accepted')
    await onEvening(world, 2)
    expect(world.mails).toHaveLength(3)
    // What the coach writes in the same space does not count.
    await world.database.updateTable('finding_revision').set({ by_id: built.coach.personId }).execute()
    await onEvening(world, 3)
    expect(world.mails).toHaveLength(3)
  })

  it('does not stop when no message reached the person', async () => {
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
