// One more fact on a view that is already there, so that a tap is drawn at once (tap to mark within 16 ms at 500 moments).
import { applyFact, type SessionDraft } from '#method/session/apply-fact.ts'
import { deriveSession, isUndoable, namedId } from '#method/session/derive-session.ts'
import { compareEvents } from '#method/session/order-events.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'

/**
 * Meaning: the session after one more fact.
 * Rule: equal to deriving from all facts. The newest fact costs one shallow copy of the list it adds to; every part it does
 * not touch stays the same object, so a screen redraws only what changed. A fact that is not the newest, takes something
 * back, is already known or was awaited: derived anew.
 * Source: product, quality figures of the session screen.
 * @example extendSession(deriveSession([]), mark).moments.length // 1
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
const tensionKinds = ['tension-rated', 'tension-noted', 'shift-answered']

/** The part a fact adds to gets a container of its own; the others are shared with the view before, and left alone. */
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
    used: kind === 'invitation-used' ? [...view.used] : (view.used as SessionDraft['used']),
  }
}
