// Letting notifications come on a device, and no more. A subscription lives as long as the sign-in on that device.
import { canKeepReminder } from '#method/access/reminder.access.ts'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { isPushEndpoint } from '../../push/guard-address.ts'
import type { PushSubscription } from '../../push/push.ts'
import { countDevices, deleteDevice, devicesOf, putDevice } from './device.repository.ts'

type AskedDevice = { readonly actor: Actor; readonly deviceId: string }
const mostDevices = 10

const sealedAs = (deviceId: string) => `push/${deviceId}`

/** The same device again takes the place of what was known of it. */
export async function subscribeDevice(
  { actor, deviceId, ...subscription }: AskedDevice & PushSubscription,
  { database, vault, clock, push }: Dependencies,
): Promise<{ ok: true } | Refusal> {
  if (!canKeepReminder(actor, actor.ownSpaceId)) return refuse(404, 'device.unknown')
  if (push === null) return refuse(409, 'push.off')
  if (!isPushEndpoint(subscription.endpoint)) return refuse(422, 'push.address-refused')
  if ((await countDevices(database, actor.personId)) >= mostDevices) {
    // Of devices that were forgotten the oldest makes room: nobody can look them up to tidy.
    const [oldest] = await devicesOf(database, actor.personId, clock())
    if (oldest && oldest.device_id !== deviceId) await deleteDevice(database, actor.personId, oldest.device_id)
  }
  const body = await vault.seal(actor.ownSpaceId, sealedAs(deviceId), subscription)
  await putDevice(database, { person_id: actor.personId, device_id: deviceId, sign_in_id: actor.signInId, body, created_at: clock() })
  return { ok: true }
}

/** Not there any more is fine too. */
export async function unsubscribeDevice({ actor, deviceId }: AskedDevice, { database }: Dependencies): Promise<{ ok: true } | Refusal> {
  if (!canKeepReminder(actor, actor.ownSpaceId)) return refuse(404, 'device.unknown')
  await deleteDevice(database, actor.personId, deviceId)
  return { ok: true }
}

export type OpenDevice = { readonly deviceId: string; readonly to: PushSubscription }

/** Where a person's notifications go now. For the sending only. */
export async function openDevices(
  { personId, spaceId }: { readonly personId: string; readonly spaceId: string },
  { database, vault, clock }: Dependencies,
): Promise<OpenDevice[]> {
  const rows = await devicesOf(database, personId, clock())
  return Promise.all(
    rows.map(async (row) => ({
      deviceId: row.device_id,
      to: await vault.open<PushSubscription>(spaceId, sealedAs(row.device_id), row.body),
    })),
  )
}

/** The push service says that this subscription is no more. */
export async function forgetDevice(personId: string, deviceId: string, { database }: Dependencies): Promise<void> {
  await deleteDevice(database, personId, deviceId)
}
