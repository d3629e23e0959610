// The key of this device. The server gives it for seven days, per person and device; scripts cannot export it.
import { callQuietly } from '../api.ts'
import { hasHeardTime, serverNow } from '../clock.ts'
import { type KeyRow, onDisk } from './device-database.ts'
import { deviceId } from './device-id.ts'
import { importDeviceKey } from './sealing.ts'

/** In milliseconds: a server that has not lent the key by then is tried another time. */
const lendLimit = 10_000
/** How often a person signed out while this page is open. */
let leavings = 0

export async function readKeyRow(): Promise<KeyRow | null> {
  return (await onDisk((database) => database.get('device', 'key')))?.value ?? null
}

/** Asks the server for the time, unless this page has heard it: nothing is removed because a clock says so that may be a week ahead. */
export async function hearTimeFirst(): Promise<void> {
  if (!hasHeardTime()) await callQuietly('GET /api/health', {}, AbortSignal.timeout(lendLimit)).catch(() => undefined)
}

/**
 * Whether the key has run out. When the clock of this device says so, the server is asked first what time it is: a clock that is a week
 * ahead must not remove what is kept.
 */
export async function hasRunOut(row: KeyRow): Promise<boolean> {
  if (row.until > serverNow()) return false
  await hearTimeFirst()
  return row.until <= serverNow()
}

/** Asks the server for the key and stores it. null: the server cannot be reached, refuses, or the person signed out meanwhile. */
export async function lendKey(personId: string): Promise<CryptoKey | null> {
  const asked = leavings
  try {
    const lent = await callQuietly('POST /api/me/device-key', { body: { deviceId: deviceId() } }, AbortSignal.timeout(lendLimit))
    const key = await importDeviceKey(lent.key)
    await onDisk(async (database) => {
      if (asked === leavings) await database.put('device', { personId, key, until: lent.until, renewedAt: serverNow() }, 'key')
    })
    return asked === leavings ? key : null
  } catch {
    return null
  }
}

/** Removes the key and everything that was kept to read. */
export async function purge(): Promise<void> {
  await onDisk(async (database) => {
    const transaction = database.transaction(['kept', 'device'], 'readwrite')
    await Promise.all([transaction.objectStore('kept').clear(), transaction.objectStore('device').clear(), transaction.done])
  })
}

/** At sign-out: also a key that the server is lending at this moment is not stored any more. */
export async function forgetKey(): Promise<void> {
  leavings += 1
  await purge()
}
