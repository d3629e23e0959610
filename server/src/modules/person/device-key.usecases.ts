// The key with which a browser encrypts what it stores for offline use. Only the server stores the key, so a lost device can decrypt
// nothing once its sign-in ended. The key outlives sign-out: unsent changes must open again at the next sign-in.
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Refusal } from '../../http/refusal.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { deviceKeyRecord } from '../../vault/record-names.ts'
import { findDeviceKey, insertDeviceKey } from './device-key.repository.ts'

/** How long a browser may use the key before it asks again, in milliseconds. */
const usableFor = 7 * 86_400_000

/** The same key at every call for the same person and device. `until`: epoch milliseconds. */
export async function deviceKey(
  { actor, deviceId }: { readonly actor: Actor; readonly deviceId: string },
  dependencies: Dependencies,
): Promise<{ key: string; until: number } | Refusal> {
  const { personId, ownSpaceId } = actor
  const limited = await countAttempts([[limits.deviceKey, personId]], dependencies)
  if (limited) return limited
  const { database, vault, clock, makeToken } = dependencies
  const record = deviceKeyRecord(personId, deviceId)
  if ((await findDeviceKey(database, personId, deviceId)) === null) {
    const wrapped = await vault.seal(ownSpaceId, record, { key: makeToken() })
    await insertDeviceKey(database, { person_id: personId, device_id: deviceId, wrapped, created_at: clock() })
  }
  // Read again: of two concurrent requests the first insert wins, and both must answer with that key.
  const wrapped = await findDeviceKey(database, personId, deviceId)
  if (wrapped === null) throw new Error('a device key that was just written is gone')
  const { key } = await vault.open<{ key: string }>(ownSpaceId, record, wrapped)
  return { key, until: clock() + usableFor }
}
