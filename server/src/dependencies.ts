// What the use cases need from outside. Created once by start/open-dependencies.ts, or by a test.
import type { Database } from './database/tables.ts'
import type { Push } from './push/push.ts'
import type { Vault } from './vault/vault.ts'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }
export type Dependencies = {
  readonly database: Database
  readonly vault: Vault
  readonly clock: () => number
  /** A new UUIDv7. */
  readonly makeId: () => string
  /** A new random token: 256 bits in base64url. */
  readonly makeToken: () => string
  /** Null when the host set no SMTP_URL: people then copy links themselves. */
  readonly sendMail: ((mail: Mail) => Promise<void>) | null
  /** Null when the host set no KRACHTLIJN_PUSH_CONTACT: no push service is ever called. */
  readonly push: Push | null
  /** The URL at which people open the product, without a slash at the end. */
  readonly origin: string
  readonly version: string
}
