// The order of the events of a session: the same on every device.
import type { SessionEvent } from '#method/session/session-event.ts'

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * By (at, clockAt, deviceId, id), compared by code unit, so that the language of a device does not matter. Two different events with one id
 * (a bug or a forged file) are ordered by content, so that every device chooses the same one. An event as the server returned it, with `by`,
 * comes before the same event as this device recorded it.
 */
export function compareEvents(a: SessionEvent, b: SessionEvent): number {
  if (a === b) return 0
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  const [clockA, clockB] = [a.clockAt ?? a.at, b.clockAt ?? b.at]
  if (clockA !== clockB) return clockA < clockB ? -1 : 1
  return (
    compareText(a.deviceId, b.deviceId) ||
    compareText(a.id, b.id) ||
    Number(a.by === undefined) - Number(b.by === undefined) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  )
}

/** Sorted by `compareEvents`; of events with the same id only the first is kept. Returns the same array when it is sorted already. */
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

/** The union by id, in order. Commutative, associative and idempotent, so devices may sync in any order. */
export function mergeEvents(a: readonly SessionEvent[], b: readonly SessionEvent[]): readonly SessionEvent[] {
  return orderEvents([...a, ...b])
}
