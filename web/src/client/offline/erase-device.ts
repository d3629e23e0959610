// After a person erased their account: also what they wrote and what was not sent leaves this device. The writes of other people who use
// this device stay.

import { onDisk } from './device-database.ts'
import { forgetDevice } from './device-store.ts'
import { forgetOfflineChoices } from './offline-choice.ts'

export async function eraseDevice(personId: string): Promise<void> {
  await forgetDevice().catch(() => undefined)
  await onDisk(async (database) => {
    const transaction = database.transaction('outbox', 'readwrite')
    const keys = await transaction.store.index('byPerson').getAllKeys(personId)
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done])
  })
  forgetOfflineChoices()
  try {
    sessionStorage.clear()
  } catch {
    // Private mode: nothing was stored.
  }
}
