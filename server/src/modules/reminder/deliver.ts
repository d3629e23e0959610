// Sends one occurrence of a reminder as a notification or as a mail: with a link and without content.
import type { Dependencies } from '../../dependencies.ts'
import { getProfile } from '../person/profile.usecases.ts'
import { forgetDevice, openDevices } from './device.usecases.ts'
import type { DeliveryOutcome } from './due.repository.ts'
import { reminderWords } from './reminder.words.ts'

/** `key`: identifies the occurrence; it stays on the server. `lapsesAt`: after this instant (epoch milliseconds) it is useless. */
export type ReminderMessage = {
  readonly key: string
  readonly channel: 'push' | 'mail'
  readonly spaceId: string
  readonly personId: string
  readonly arrivalId: string
  readonly lapsesAt: number
}
/** A push service or mail server that cannot be reached gives 'failed' and no exception. It is not tried again. */
export type DeliverReminder = (message: ReminderMessage) => Promise<DeliveryOutcome>

export function createDeliverReminder(dependencies: Dependencies): DeliverReminder {
  return (message) => (message.channel === 'mail' ? byMail(message, dependencies) : byPush(message, dependencies))
}

const placeOf = (arrivalId: string) => `/reminders?came=${arrivalId}`

async function byMail({ personId, arrivalId }: ReminderMessage, dependencies: Dependencies): Promise<DeliveryOutcome> {
  const { email, locale } = await getProfile(personId, dependencies)
  if (email === null || dependencies.sendMail === null) return 'nowhere'
  const words = reminderWords[locale]
  try {
    await dependencies.sendMail({ to: email, subject: words.came, text: words.mail(`${dependencies.origin}${placeOf(arrivalId)}`) })
    return 'sent'
  } catch {
    return 'failed'
  }
}

/** To every device of the person that gets notifications. One success is enough for 'sent'. */
async function byPush(message: ReminderMessage, dependencies: Dependencies): Promise<DeliveryOutcome> {
  const { push, clock } = dependencies
  const devices = push === null ? [] : await openDevices(message, dependencies)
  if (push === null || devices.length === 0) return 'nowhere'
  const { locale } = await getProfile(message.personId, dependencies)
  const text = JSON.stringify({ text: reminderWords[locale].came, to: placeOf(message.arrivalId) })
  const seconds = (message.lapsesAt - clock()) / 1000
  const outcomes = await Promise.all(
    devices.map(async ({ deviceId, to }) => {
      const outcome = await push.send(to, { text, topic: message.arrivalId.replaceAll('-', ''), seconds })
      if (outcome === 'gone') await forgetDevice(message.personId, deviceId, dependencies)
      return outcome
    }),
  )
  return outcomes.includes('sent') ? 'sent' : outcomes.includes('failed') ? 'failed' : 'nowhere'
}
