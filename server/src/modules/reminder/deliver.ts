// Brings one coming of a reminder to its person: as a notification or as a mail, with a link and without content.
import type { Dependencies } from '../../dependencies.ts'
import { getProfile } from '../person/person.usecases.ts'
import { forgetDevice, openDevices } from './device.usecases.ts'
import type { Outcome } from './due.repository.ts'
import { reminderWords } from './reminder.words.ts'

/** `lapsesAt`: after this it is of no use any more. `key` names it for ever; it stays on the server. */
export type Coming = {
  readonly key: string
  readonly channel: 'push' | 'mail'
  readonly spaceId: string
  readonly personId: string
  readonly arrivalId: string
  readonly lapsesAt: number
}
/** Never throws for what may happen outside: a push service or mail server that is away is 'failed', and it is not tried again. */
export type Deliver = (coming: Coming) => Promise<Outcome>

export function createDeliver(dependencies: Dependencies): Deliver {
  return (coming) => (coming.channel === 'mail' ? byMail(coming, dependencies) : byPush(coming, dependencies))
}

const placeOf = (arrivalId: string) => `/reminders?came=${arrivalId}`

async function byMail({ personId, arrivalId }: Coming, dependencies: Dependencies): Promise<Outcome> {
  const { email, locale } = await getProfile(dependencies, personId)
  if (email === null || dependencies.sendMail === null) return 'nowhere'
  const words = reminderWords[locale]
  try {
    await dependencies.sendMail({ to: email, subject: words.came, text: words.mail(`${dependencies.origin}${placeOf(arrivalId)}`) })
    return 'sent'
  } catch {
    return 'failed'
  }
}

/** To every device on which the person asked for it; one that took it is enough. */
async function byPush(coming: Coming, dependencies: Dependencies): Promise<Outcome> {
  const { push, clock } = dependencies
  const devices = push === null ? [] : await openDevices(coming, dependencies)
  if (push === null || devices.length === 0) return 'nowhere'
  const { locale } = await getProfile(dependencies, coming.personId)
  const text = JSON.stringify({ text: reminderWords[locale].came, to: placeOf(coming.arrivalId) })
  const seconds = (coming.lapsesAt - clock()) / 1000
  const outcomes = await Promise.all(
    devices.map(async ({ deviceId, to }) => {
      const outcome = await push.send(to, { text, topic: coming.arrivalId.replaceAll('-', ''), seconds })
      if (outcome === 'gone') await forgetDevice(coming.personId, deviceId, dependencies)
      return outcome
    }),
  )
  return outcomes.includes('sent') ? 'sent' : outcomes.includes('failed') ? 'failed' : 'nowhere'
}
