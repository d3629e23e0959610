// A person's own reminders: created, changed, paused, removed; each use case also tried by another person.
import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import type { Schedule } from '#method/reminder/reminder.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aCoachee, aHost, aTrajectory, type BuiltPerson } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { presentReminder, presentReminders } from './reminder.present.ts'
import { keepReminder, listReminders, openArrival, removeReminder, setReminderState, tellReminderStopped } from './reminder.usecases.ts'
import { sendDueReminders } from './send-due.usecases.ts'
import { aFinding } from './testing/a-finding.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
// The test clock starts on Sunday 1 November 2026, 09:00.
const mondays: Schedule = { kind: 'weekly', days: [1], time: '08:45', zone: 'Europe/Amsterdam', until: null }
const nextMonday = Date.parse('2026-11-02T07:45:00Z')
const keep = (world: TestDependencies, actor: Actor, part: Partial<Parameters<typeof keepReminder>[0]> = {}) =>
  keepReminder(
    { actor, reminderId: world.makeId(), label: 'voor het overleg', about: null, schedule: mondays, byPush: false, byMail: false, ...part },
    world,
  )
const list = async (world: TestDependencies, actor: Actor) => presentReminders(wanted(await listReminders({ actor }, world)))

describeOnEachDatabase('a reminder', (open) => {
  it('is stored with its schedule, and has the time when it is due next', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const made = presentReminder(wanted(await keep(world, actor)))
    expect(made).toMatchObject({ label: 'voor het overleg', about: null, schedule: mondays, state: 'on', nextAt: nextMonday, told: true })
    expect((await list(world, actor)).reminders).toEqual([made])
  })

  it('is changed by its id, and can be sent twice', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const reminderId = world.makeId()
    for (const [label, basedOn] of [
      ['eerst', null],
      ['eerst', null],
      ['later', 1],
    ] as const)
      wanted(await keep(world, actor, { reminderId, label, basedOn }))
    wanted(await keep(world, actor, { reminderId, label: 'later', schedule: { ...mondays, time: '09:15' }, byMail: true, basedOn: 2 }))
    const { reminders } = await list(world, actor)
    expect(reminders).toHaveLength(1)
    expect(reminders[0]).toMatchObject({ label: 'later', byMail: true, nextAt: nextMonday + 30 * 60_000 })
  })

  it('can be paused and resumed; changing a paused one does not resume it', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const { row } = wanted(await keep(world, actor))
    const reminderId = row.id
    expect(presentReminder(wanted(await setReminderState({ actor, reminderId, state: 'paused' }, world)))).toMatchObject({
      state: 'paused',
      nextAt: null,
    })
    expect(presentReminder(wanted(await keep(world, actor, { reminderId, label: 'anders', basedOn: 1 })))).toMatchObject({
      state: 'paused',
      nextAt: null,
    })
    expect(presentReminder(wanted(await setReminderState({ actor, reminderId, state: 'on' }, world)))).toMatchObject({
      state: 'on',
      nextAt: nextMonday,
    })
  })

  it('can be about an own intention or anchor, and about nothing else', async () => {
    const world = await open()
    const built = await aTrajectory(world)
    const { actor } = built.coachee
    const other = await aTrajectory(world)
    const ids = {
      intention: await aFinding(world, built, 'intention', 'accepted'),
      anchor: await aFinding(world, built, 'anchor', 'accepted'),
      success: await aFinding(world, built, 'success', 'accepted'),
      offered: await aFinding(world, built, 'intention', 'offered'),
      theirs: await aFinding(world, other, 'intention', 'accepted'),
    }
    for (const about of [ids.intention, ids.anchor]) expect(wanted(await keep(world, actor, { about, label: '' })).body.about).toBe(about)
    for (const about of [ids.success, ids.offered, ids.theirs, world.makeId()])
      expect(await keep(world, actor, { about })).toMatchObject({ status: 422, code: 'reminder.about-unknown' })
  })

  it('that cannot be saved is refused with a reason', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    expect(await keep(world, actor, { label: ' ' })).toMatchObject({ status: 422, code: 'reminder.no-words' })
    expect(await keep(world, actor, { schedule: { ...mondays, days: [] } })).toMatchObject({ status: 422, code: 'reminder.no-day' })
    const past: Schedule = { kind: 'once', date: '2026-11-01', time: '08:59', zone: 'Europe/Amsterdam' }
    expect(await keep(world, actor, { schedule: past })).toMatchObject({ status: 422, code: 'reminder.over' })
    expect(await keep(world, actor, { schedule: { ...mondays, until: '2026-11-01' } })).toMatchObject({
      status: 422,
      code: 'reminder.over',
    })
    const twenty = Array.from({ length: 20 }, () => world.makeId())
    for (const reminderId of twenty) wanted(await keep(world, actor, { reminderId }))
    expect(await keep(world, actor)).toMatchObject({ status: 409, code: 'reminder.too-many' })
    wanted(await keep(world, actor, { reminderId: twenty[0] ?? '', label: 'wel te wijzigen', basedOn: 1 }))
  })

  it('is stored without readable words', async () => {
    const world = await open()
    const { actor, spaceId } = await aCoachee(world)
    const { row } = wanted(await keep(world, actor, { label: 'voor het gesprek met Bea' }))
    const [kept] = await world.database.selectFrom('reminder').selectAll().execute()
    expect(JSON.stringify({ ...kept, body: Buffer.from(kept?.body ?? []).toString('latin1') })).not.toContain('Bea')
    await world.vault.destroySpaceKey(spaceId)
    await expect(world.vault.open(spaceId, row.id, row.body)).rejects.toThrow()
  })

  it('that arrived is shown for a day, or until it is opened', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const { row } = wanted(await keep(world, actor))
    world.advance(nextMonday - world.clock())
    await sendDueReminders(world)
    const [arrival] = (await list(world, actor)).arrivals
    expect(arrival).toMatchObject({ reminderId: row.id, at: nextMonday })
    const arrivalId = arrival?.id ?? ''
    for (const _ of ['once', 'and again']) expect(wanted(await openArrival({ actor, arrivalId }, world)).arrival_id).toBe(arrivalId)
    expect((await list(world, actor)).arrivals).toEqual([])
  })

  it('that arrived and was not opened is no longer shown the day after', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    wanted(await keep(world, actor))
    world.advance(nextMonday - world.clock())
    await sendDueReminders(world)
    world.advance(24 * 3_600_000)
    expect((await list(world, actor)).arrivals).toEqual([])
  })

  it('of another person is unknown to the coach, the host and everyone else', async () => {
    const world = await open()
    const built = await aTrajectory(world)
    const { actor } = built.coachee
    const { row } = wanted(await keep(world, actor))
    world.advance(nextMonday - world.clock())
    await sendDueReminders(world)
    const before = await list(world, actor)
    const arrivalId = before.arrivals[0]?.id ?? ''
    const reminderId = row.id
    const others: BuiltPerson[] = [
      built.coach,
      await aHost(world, { practiceId: built.practiceId }),
      await aCoach(world, { practiceId: built.practiceId }),
      (await aTrajectory(world)).coachee,
    ]
    for (const { actor: other, spaceId } of others) {
      expect((await list(world, other)).reminders).toEqual([])
      expect((await list(world, other)).arrivals).toEqual([])
      for (const attempt of [
        setReminderState({ actor: other, reminderId, state: 'paused' }, world),
        tellReminderStopped({ actor: other, reminderId }, world),
        removeReminder({ actor: other, reminderId }, world),
      ])
        expect(await attempt).toMatchObject({ status: 404, code: 'reminder.unknown' })
      expect(await openArrival({ actor: other, arrivalId }, world)).toMatchObject({ status: 404, code: 'arrival.unknown' })
      // The same id creates a reminder of their own, in their own space.
      const own = wanted(await keep(world, other, { reminderId, label: 'van mij' }))
      expect([own.row.space_id, own.row.person_id]).toEqual([spaceId, other.personId])
      wanted(await removeReminder({ actor: other, reminderId }, world))
    }
    expect(await list(world, actor)).toEqual(before)
  })

  it('that is removed is deleted with its arrivals', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const { row } = wanted(await keep(world, actor))
    world.advance(nextMonday - world.clock())
    await sendDueReminders(world)
    expect(await removeReminder({ actor, reminderId: row.id }, world)).toEqual({ ok: true })
    expect(await removeReminder({ actor, reminderId: row.id }, world)).toMatchObject({ status: 404 })
    expect(await world.database.selectFrom('reminder_delivery').selectAll().execute()).toEqual([])
  })
})
