// A fingerprint of a session event: events with equal content have equal digests, whatever the order of their fields.
import type { SessionEvent } from '#method/session/session-event.ts'
import type { Vault } from './vault.ts'

/** JSON with fields sorted by name at every level. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Hashed with a key: without it, short texts could be found by trying. */
export function digestEvent(event: SessionEvent, vault: Pick<Vault, 'hash'>): string {
  return vault.hash('session-event', canonicalJson(event))
}
