// A fingerprint of a plain event: the same content in another order of fields has the same one.
import type { SessionEvent } from '#method/session/session-event.ts'
import type { Vault } from '../../vault/vault.ts'

/** JSON with its fields in order of name, so that two devices that say the same say it alike. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Keyed: without the vault nobody can guess short words from it. */
export function digestEvent(event: SessionEvent, vault: Pick<Vault, 'hash'>): string {
  return vault.hash('session-event', canonicalJson(event))
}
