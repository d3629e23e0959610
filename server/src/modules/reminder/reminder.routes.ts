// Reminders and their devices over HTTP.
import type { reminderEndpoints } from '#contract/reminder.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, presented } from '../../http/refusal.ts'
import { subscribeDevice, unsubscribeDevice } from './device.usecases.ts'
import { presentArrival, presentReminder, presentReminders } from './reminder.present.ts'
import { keepReminder, listReminders, openArrival, removeReminder, setReminderState, tellReminderStopped } from './reminder.usecases.ts'

export function reminderHandlers(dependencies: Dependencies) {
  return {
    listReminders: async ({ actor }) => {
      const listed = await listReminders({ actor }, dependencies)
      return isRefusal(listed) ? listed : presentReminders(listed)
    },
    keepReminder: async ({ actor, params, body }) =>
      presented(await keepReminder({ actor, ...params, ...body }, dependencies), presentReminder),
    setReminderState: async ({ actor, params, body }) => {
      const set = await setReminderState({ actor, ...params, ...body }, dependencies)
      return isRefusal(set) ? set : presentReminder(set)
    },
    tellReminderStopped: async ({ actor, params }) => tellReminderStopped({ actor, ...params }, dependencies),
    removeReminder: async ({ actor, params }) => removeReminder({ actor, ...params }, dependencies),
    openArrival: async ({ actor, params }) => {
      const opened = await openArrival({ actor, ...params }, dependencies)
      return isRefusal(opened) ? opened : presentArrival(opened)
    },
    subscribeDevice: async ({ actor, signInId, params, body }) => subscribeDevice({ actor, signInId, ...params, ...body }, dependencies),
    unsubscribeDevice: async ({ actor, params }) => unsubscribeDevice({ actor, ...params }, dependencies),
  } satisfies Pick<Handlers, keyof typeof reminderEndpoints>
}
