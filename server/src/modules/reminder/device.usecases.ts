// Turns notifications on and off for a device. A subscription is deleted with the sign-in on that device.
import type { Actor } from '#method/access/actor.ts'
import { canKeepReminder } from '#method/access/reminder.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { isPushEndpoint } from '../../push/guard-address.ts'
import type { PushSubscription } from '../../push/push.ts'
import { pushRecord } from '../../vault/record-names.ts'
import { countDevices, deleteDevice, devicesOf, putDevice } from './device.repository.ts'

type AskedDevice = { readonly actor: Actor; readonly deviceId: string }
type Subscribe = AskedDevice & PushSubscription & { readonly signInId: string }
const mostDevices = 10

/** The same device again replaces its subscription. */
export async function subscribeDevice(
  { actor, signInId, deviceId, ...subscription }: Subscribe,
  { database, vault, clock, push }: Dependencies,
): Promise<{ ok: true } | Refusal> {
  if (!canKeepReminder(actor, actor.ownSpaceId)) return refuse(404, 'device.unknown')
  if (push === null) return refuse(409, 'push.off')
  if (!isPushEndpoint(subscription.endpoint)) return refuse(422, 'push.address-refused')
  if ((await countDevices(database, actor.personId)) >= mostDevices) {
    // Replaces the oldest device: people cannot see old devices in order to remove them.
    const [oldest] = await devicesOf(database, actor.personId, clock())
    if (oldest && oldest.device_id !== deviceId) await deleteDevice(database, actor.personId, oldest.device_id)
  }
  const body = await vault.seal(actor.ownSpaceId, pushRecord(deviceId), subscription)
  await putDevice(database, { person_id: actor.personId, device_id: deviceId, sign_in_id: signInId, body, created_at: clock() })
  return { ok: true }
}

/** Idempotent. */
export async function unsubscribeDevice({ actor, deviceId }: AskedDevice, { database }: Dependencies): Promise<{ ok: true } | Refusal> {
  if (!canKeepReminder(actor, actor.ownSpaceId)) return refuse(404, 'device.unknown')
  await deleteDevice(database, actor.personId, deviceId)
  return { ok: true }
}

export type OpenDevice = { readonly deviceId: string; readonly to: PushSubscription }

/** The valid subscriptions of a person. For sending only. */
export async function openDevices(
  { personId, spaceId }: { readonly personId: string; readonly spaceId: string },
  { database, vault, clock }: Dependencies,
): Promise<OpenDevice[]> {
  const rows = await devicesOf(database, personId, clock())
  return Promise.all(
    rows.map(async (row) => ({
      deviceId: row.device_id,
      to: await vault.open<PushSubscription>(spaceId, pushRecord(row.device_id), row.body),
    })),
  )
}

/** After the push service said that the subscription does not exist any more. */
export async function forgetDevice(personId: string, deviceId: string, { database }: Dependencies): Promise<void> {
  await deleteDevice(database, personId, deviceId)
}
