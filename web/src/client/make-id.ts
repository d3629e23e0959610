// Ids made on this device, so that something can be written without network and sent twice without becoming two.
import { uuidv7 } from '#method/id/id.ts'

/** A UUIDv7: ids made later sort later. */
export function makeId(now: number = Date.now()): string {
  return uuidv7(now, crypto.getRandomValues(new Uint8Array(10)))
}
