// What the method refuses in a session event, whoever records it. Every way in calls it: recording, synchronising, a trace, a space file.
import { isObstacleInCore } from '#method/moment/revise-moment.ts'
import type { SessionFact } from '#method/session/session-event.ts'

export type FactRefusal = 'moment.obstacle-in-core'

/** The reason why this fact cannot be recorded; null when it can. */
export function checkFact(fact: SessionFact): FactRefusal | null {
  const place = fact.kind === 'moment' ? fact.moment : fact.kind === 'moment-revised' ? fact.change : {}
  return isObstacleInCore(place) ? 'moment.obstacle-in-core' : null
}
