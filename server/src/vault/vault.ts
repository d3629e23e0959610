// What the vault offers: sealing and opening content per space. How keys are stored: open-vault.ts.
import type { Sealed } from '../database/tables.ts'

export type Vault = {
  /** Creates the data key of a new space. */
  readonly createSpaceKey: (spaceId: string) => Promise<void>
  /** Seals a JSON value. `recordId` is associated data: a ciphertext that is moved to another record does not open. */
  readonly seal: (spaceId: string, recordId: string, value: unknown) => Promise<Sealed>
  /** Opens a sealed value. Throws when key, record or bytes do not match. */
  readonly open: <T>(spaceId: string, recordId: string, sealed: Sealed) => Promise<T>
  /** Destroys the key: nothing in the space can be opened any more. */
  readonly destroySpaceKey: (spaceId: string) => Promise<void>
  /**
   * Remembers, apart from the database, that these records of a space were erased. A restored backup then stays without them, and a write
   * that waited on a device does not create them again.
   */
  readonly rememberErased: (spaceId: string, recordIds: readonly string[]) => Promise<void>
  /** Which of these records were erased. */
  readonly erasedOf: (spaceId: string, recordIds: readonly string[]) => ReadonlySet<string>
  /** After the person imported these records again from their own file. */
  readonly forgetErased: (spaceId: string, recordIds: readonly string[]) => Promise<void>
  /** A keyed hash in hex, for lookups by values that could be guessed (e-mail addresses, recovery codes). */
  readonly hash: (purpose: string, value: string) => string
}
