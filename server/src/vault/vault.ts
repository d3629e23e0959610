// What the vault offers: sealing and opening what people wrote, per space. How keys are kept: open-vault.ts.
import type { Sealed } from '../database/tables.ts'

export type Vault = {
  /** Makes the data key of a new space. */
  readonly createSpaceKey: (spaceId: string) => Promise<void>
  /** Seals a JSON value for one record of a space. `recordId` is associated data: a ciphertext moved to another row does not open. */
  readonly seal: (spaceId: string, recordId: string, value: unknown) => Promise<Sealed>
  /** Opens it again. Throws when key, row or bytes do not belong together. */
  readonly open: <T>(spaceId: string, recordId: string, sealed: Sealed) => Promise<T>
  /** Destroys the key: everything of the space is unreadable from now on. */
  readonly destroySpaceKey: (spaceId: string) => Promise<void>
  /** Keyed hash for looking up (addresses, tokens of low entropy), hex. */
  readonly hash: (purpose: string, value: string) => string
}
