// Adds one event to an existing view, so that a tap is drawn at once: within 16 ms at 500 moments.
import { applyFact, type SessionDraft } from '#method/session/apply-fact.ts'
import { deriveSession, isUndoable, namedId } from '#method/session/derive-session.ts'
import { compareEvents } from '#method/session/order-events.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'

/**
 * Equal to deriving from all events. An event that is the newest copies only the list that it adds to; every other part stays the same
 * object, so that a screen redraws only what changed. Otherwise (not the newest, an undo, already known or awaited) everything is derived
 * again.
 */
export function extendSession(view: SessionView, event: SessionEvent): SessionView {
  if (!isPlainAddition(view, event)) return deriveSession([...view.events, event], view.deviceId)
  const draft = draftFor(view, event)
  applyFact(draft, event)
  const named = namedId(event)
  if (named !== null && !draft.events.some((known) => known.id === named)) draft.awaited = new Set([...view.awaited, named])
  if (isUndoable(event, view.deviceId)) draft.undoable = event.id
  return draft
}

function isPlainAddition(view: SessionView, event: SessionEvent): boolean {
  const newest = view.events.at(-1)
  if (event.kind === 'taken-back' || (newest && compareEvents(newest, event) >= 0)) return false
  if (view.awaited.has(event.id)) return false
  const findingId = event.kind === 'finding-picked-up' ? event.findingId : null
  return !view.events.some(
    (known) => known.id === event.id || (findingId !== null && 'findingId' in known && known.findingId === findingId),
  )
}

const momentKinds = ['moment', 'moment-revised']
const findingKinds = ['finding-picked-up', 'finding-revised']
const tensionKinds = ['tension-rated', 'tension-noted', 'tension-held', 'shift-answered']

/** Copies the containers that this event adds to; the other parts are shared with the previous view and must not be mutated. */
function draftFor(view: SessionView, event: SessionEvent): SessionDraft {
  const { kind } = event
  return {
    ...view,
    events: [...view.events, event],
    moments: momentKinds.includes(kind) ? [...view.moments] : (view.moments as SessionDraft['moments']),
    stepsVisited: kind === 'step-entered' ? [...view.stepsVisited] : (view.stepsVisited as SessionDraft['stepsVisited']),
    findings: findingKinds.includes(kind) ? new Map(view.findings) : (view.findings as SessionDraft['findings']),
    tensions: tensionKinds.includes(kind) ? new Map(view.tensions) : (view.tensions as SessionDraft['tensions']),
    waved: kind === 'invitation-waved' ? [...view.waved] : (view.waved as SessionDraft['waved']),
    stills: kind === 'state-set' ? [...view.stills] : (view.stills as SessionDraft['stills']),
    used: kind === 'invitation-used' ? [...view.used] : (view.used as SessionDraft['used']),
  }
}
