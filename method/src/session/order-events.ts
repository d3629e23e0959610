// One order for the facts of a session, the same on every device. Not: what the facts mean (derive-session.ts).
import type { SessionEvent } from '#method/session/session-event.ts'

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Meaning: which of two facts comes first.
 * Rule: by (at, deviceId, id), by code unit so that language settings never matter; two different facts under one id
 * (a fault or a forgery) are ordered by their content, so that every device still chooses the same one.
 * Source: session-event.ts.
 * @example compareEvents({ ...event, at: 1 }, { ...event, at: 2 }) // -1
 */
export function compareEvents(a: SessionEvent, b: SessionEvent): number {
  if (a === b) return 0
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return compareText(a.deviceId, b.deviceId) || compareText(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b))
}

/**
 * Meaning: the facts of a session in their one order, each once.
 * Rule: sorted by `compareEvents`; of facts with the same id the first stays. Returns the same array when nothing has to change.
 * Source: session-event.ts (order is the same on every device).
 * @example orderEvents([second, first, second]) // [first, second]
 */
export function orderEvents(events: readonly SessionEvent[]): readonly SessionEvent[] {
  const sorted = isSorted(events) ? events : [...events].sort(compareEvents)
  const seen = new Set<string>()
  for (const event of sorted) seen.add(event.id)
  if (seen.size === sorted.length) return sorted
  return sorted.filter((event) => seen.delete(event.id))
}

function isSorted(events: readonly SessionEvent[]): boolean {
  return events.every((event, index) => index === 0 || compareEvents(events[index - 1] as SessionEvent, event) <= 0)
}

/**
 * Meaning: what two devices know together.
 * Rule: union by id, in the one order. Commutative, associative and idempotent, so devices may meet in any order.
 * Source: architecture, offline writing.
 * @example mergeEvents(tablet, phone) // equals mergeEvents(phone, tablet)
 */
export function mergeEvents(a: readonly SessionEvent[], b: readonly SessionEvent[]): readonly SessionEvent[] {
  return orderEvents([...a, ...b])
}
