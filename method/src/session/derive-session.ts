// From the facts of a session to what a screen shows. Total: any set of facts gives a view, in any order, on any device.
import type { Moment } from '#method/moment/moment.ts'
import { reviseMoment } from '#method/moment/revise-moment.ts'
import { applyFact, type SessionDraft } from '#method/session/apply-fact.ts'
import { effectiveEvents } from '#method/session/effective-events.ts'
import { orderEvents } from '#method/session/order-events.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** Facts one tap can take back. Waving, quiet and the state of a session have their own opposite. */
const undoableKinds: ReadonlySet<SessionFact['kind']> = new Set<SessionFact['kind']>([
  'moment',
  'moment-revised',
  'step-entered',
  'finding-picked-up',
  'finding-revised',
  'tension-rated',
  'tension-noted',
  'shift-answered',
])

/** Whether the device may take this fact back: its own facts only; without a device, any. */
export function isUndoable(event: SessionEvent, deviceId: string | null): boolean {
  return undoableKinds.has(event.kind) && (deviceId === null || event.deviceId === deviceId)
}

/** The fact that a fact speaks about; null when it speaks about none. */
export function namedId(event: SessionEvent): string | null {
  if (event.kind === 'taken-back') return event.eventId
  return event.kind === 'moment-revised' ? event.momentId : null
}

function awaitedIds(ordered: readonly SessionEvent[]): ReadonlySet<string> {
  const known = new Set(ordered.map((event) => event.id))
  const named = ordered.map(namedId).filter((id) => id !== null)
  return new Set(named.filter((id) => !known.has(id)))
}

/**
 * Meaning: the session as it stands, read from its facts.
 * Rule: order, drop what was taken back, apply the rest; revisions are applied last, in their order, so that a revision
 * recorded on a device with a slow clock still reaches its moment. O(n log n).
 * Source: section 2.5; I4 (states are set by people), I5, I12.
 * @example deriveSession([]).state // 'prepared'
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
    pausedMs: 0,
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
