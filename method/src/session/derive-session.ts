// Derives what a session screen shows from the events of a session. Any set of events in any order gives a view.
import type { Moment } from '#method/moment/moment.ts'
import { reviseMoment } from '#method/moment/revise-moment.ts'
import { applyFact, type SessionDraft } from '#method/session/apply-fact.ts'
import { effectiveEvents } from '#method/session/effective-events.ts'
import { orderEvents } from '#method/session/order-events.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** Kinds that one tap can undo. Dismissed invitations, quiet and the state of a session have an opposite of their own. */
const undoableKinds: ReadonlySet<SessionFact['kind']> = new Set<SessionFact['kind']>([
  'moment',
  'moment-revised',
  'step-entered',
  'finding-picked-up',
  'finding-revised',
  'tension-rated',
  'tension-noted',
  'tension-held',
  'shift-answered',
])

/** Whether this device may undo the event: only its own events; without a device, any. */
export function isUndoable(event: Pick<SessionEvent, 'kind' | 'deviceId'>, deviceId: string | null): boolean {
  return undoableKinds.has(event.kind) && (deviceId === null || event.deviceId === deviceId)
}

/** The id of the event that this event revises or undoes; null when it does neither. */
export function namedId(event: SessionEvent): string | null {
  if (event.kind === 'taken-back') return event.eventId
  return event.kind === 'moment-revised' ? event.momentId : null
}

/** Ids that an event refers to and that are not known (yet). */
function awaitedIds(ordered: readonly SessionEvent[]): ReadonlySet<string> {
  const known = new Set(ordered.map((event) => event.id))
  const named = ordered.map(namedId).filter((id) => id !== null)
  return new Set(named.filter((id) => !known.has(id)))
}

/**
 * Orders the events, drops those that were undone, and applies the rest. Revisions are applied last: a device with a slow clock may have
 * recorded a revision before its moment. O(n log n). Invariants I4, I5 and I12.
 */
export function deriveSession(events: readonly SessionEvent[], deviceId: string | null = null): SessionView {
  const ordered = orderEvents(events)
  const holding = effectiveEvents(ordered)
  const draft: SessionDraft = {
    events: ordered,
    deviceId,
    awaited: awaitedIds(ordered),
    moments: [],
    state: 'prepared',
    step: null,
    stepsVisited: [],
    findings: new Map(),
    tensions: new Map(),
    waved: [],
    used: [],
    quiet: false,
    startedAt: null,
    endedAt: null,
    stills: [],
    pausedSince: null,
    undoable: holding.findLast((event) => isUndoable(event, deviceId))?.id ?? null,
  }
  for (const event of holding) if (event.kind !== 'moment-revised' && event.kind !== 'finding-revised') applyFact(draft, event)
  for (const event of holding) if (event.kind === 'finding-revised') applyFact(draft, event)
  reviseMoments(draft, holding)
  return draft
}

function reviseMoments(draft: SessionDraft, holding: readonly SessionEvent[]): void {
  const indexById = new Map(draft.moments.map((moment, index) => [moment.id, index]))
  for (const event of holding) {
    if (event.kind !== 'moment-revised') continue
    const index = indexById.get(event.momentId)
    if (index !== undefined) draft.moments[index] = reviseMoment(draft.moments[index] as Moment, event.change)
  }
}
