// When an event happened. The clock of a device is a claim: an event cannot have happened after the server received it.
import type { SessionEvent } from '#method/session/session-event.ts'

/** Milliseconds that a device's clock may be ahead of the server's without being corrected. */
export const clocksDiffer = 60_000

/** The instant that a device gave, and no later than it was received. For everything that a request or a file dates. */
export function notAfter(receivedAt: number, at: number): number {
  return Math.min(at, receivedAt)
}

/**
 * The event as it counts: one that is dated later than it was received is placed at its receipt, so that it does not win from later words.
 * `clockAt` then has what the device's clock said. Its neighbours from the same device keep their order. `receivedAt`: by the server's
 * clock; null: unknown, and the event stays as it is.
 */
export function placeInTime(event: SessionEvent, receivedAt: number | null): SessionEvent {
  if (receivedAt === null || event.at <= receivedAt + clocksDiffer) return event
  return { ...event, at: receivedAt, clockAt: event.at }
}

/**
 * Until version 0012 of the data the app filled in who began (the coach, or the last choice), so that a moment of then does not say it. A
 * later `moment-revised` does.
 */
export function withoutFilledInInitiative(event: SessionEvent): SessionEvent {
  return event.kind === 'moment' ? { ...event, moment: { ...event.moment, initiative: null } } : event
}
