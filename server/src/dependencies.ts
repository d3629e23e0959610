// Everything the use cases need from outside. Made once in main.ts, or by a test.
import type { Database } from './database/tables.ts'
import type { Push } from './push/push.ts'
import type { Vault } from './vault/vault.ts'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }
export type Dependencies = {
  readonly database: Database
  readonly vault: Vault
  readonly clock: () => number
  /** UUIDv7 from clock and crypto randomness. */
  readonly makeId: () => string
  /** 256-bit token, base64url. */
  readonly makeToken: () => string
  /** Absent when the host set no SMTP: links are then copied by hand. */
  readonly sendMail: ((mail: Mail) => Promise<void>) | null
  /** Absent when the host set no KRACHTLIJN_PUSH_CONTACT: no push service is ever called. */
  readonly push: Push | null
  /** Where people reach the product, without a slash at the end. */
  readonly origin: string
  readonly version: string
}
