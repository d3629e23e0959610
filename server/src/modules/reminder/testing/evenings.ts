// A reminder for every evening at eight, and the clock moved to those evenings. For tests of sending.
import type { Schedule } from '#method/reminder/reminder.ts'
import { isRefusal } from '../../../http/refusal.ts'
import type { BuiltPerson } from '../../../testing/builders.ts'
import type { TestDependencies } from '../../../testing/test-dependencies.ts'
import { presentReminders } from '../reminder.present.ts'
import { keepReminder, listReminders } from '../reminder.usecases.ts'
import { sendDueReminders } from '../send-due.usecases.ts'

export function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
export const day = 24 * 3_600_000
export const hour = 3_600_000
export const daily: Schedule & { readonly kind: 'weekly' } = {
  kind: 'weekly',
  days: [1, 2, 3, 4, 5, 6, 7],
  time: '20:00',
  zone: 'Europe/Amsterdam',
  until: null,
}
export const firstEvening = Date.parse('2026-11-01T19:00:00Z')
/** The test clock advances by itself at each reading; this sets it. */
export const setClock = (world: TestDependencies, at: number) => world.advance(at - world.clock())

export async function aReminder(
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
export const shown = async (world: TestDependencies, { actor }: BuiltPerson) =>
  presentReminders(wanted(await listReminders({ actor }, world)))
export const onEvening = async (world: TestDependencies, count: number) => {
  setClock(world, firstEvening + count * day)
  await sendDueReminders(world)
}
