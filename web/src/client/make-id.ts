// Ids are made on this device, so that a write works without network, and sending it twice stores it once.
import { uuidv7 } from '#method/id/id.ts'
import { serverNow } from './clock.ts'

/** A UUIDv7: ids made later sort later. */
export function makeId(now: number = serverNow()): string {
  return uuidv7(now, crypto.getRandomValues(new Uint8Array(10)))
}
