// The event log of one session on this device. An event is shown at once and written to disk after the frame.
// What the events mean is derived in method/src/session.

import type { Speaker } from '#method/moment/moment.ts'
import { deriveSession, isUndoable } from '#method/session/derive-session.ts'
import { extendSession } from '#method/session/extend-session.ts'
import { mergeEvents } from '#method/session/order-events.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'

export type LogDependencies = {
  readonly deviceId: string
  /** Whose sign-in this is. The server decides it again when it returns the event. */
  readonly by: Speaker
  readonly now: () => number
  readonly makeId: () => string
  /** Resolves when the event is on disk. */
  readonly write: (event: SessionEvent) => Promise<void>
  /** Runs the work after the frame that shows the new mark. */
  readonly afterFrame: (work: () => void) => void
}
/** unsaved: writing failed; the events are in the memory of this page only. */
export type LogSaving = 'saved' | 'saving' | 'unsaved'
export type LogState = { readonly view: SessionView; readonly saving: LogSaving; readonly redoable: boolean }

export type SessionLog = {
  readonly state: () => LogState
  readonly subscribe: (listener: () => void) => () => void
  /** Updates `state()` at once, for example before a key press that refers to the newest moment. */
  readonly settle: () => void
  /** The newest view; `state()` is updated after the frame. */
  readonly view: () => SessionView
  /** `id`: of a mark that is drawn already; without it a new id is made. */
  readonly append: (fact: SessionFact, id?: string) => SessionEvent
  /** Takes back any event; `redo` brings it back. */
  readonly takeBack: (eventId: string) => void
  /** Takes back the last event of this device, and returns it; null: there is none. */
  readonly undo: () => SessionEvent | null
  readonly redo: () => SessionEvent | null
  readonly merge: (events: readonly SessionEvent[]) => void
}

/** Of the events that the server gave: those that are not known here, and those that the server reads in another way than this device. */
export function newsIn(known: readonly SessionEvent[], events: readonly SessionEvent[]): readonly SessionEvent[] {
  const knownById = new Map(known.map((event) => [event.id, event]))
  const beganIn = (event: SessionEvent) => (event.kind === 'moment' ? event.moment.initiative : null)
  return events.filter((event) => {
    const here = knownById.get(event.id)
    // An event that an earlier version kept here has no `by` yet.
    return here === undefined || here.by !== event.by || here.at !== event.at || beganIn(here) !== beganIn(event)
  })
}

const resuming: ReadonlySet<SessionFact['kind']> = new Set<SessionFact['kind']>(['moment', 'step-entered'])

export function createSessionLog(events: readonly SessionEvent[], dependencies: LogDependencies): SessionLog {
  const { deviceId, by, now, makeId, write, afterFrame } = dependencies
  let view = deriveSession(events, deviceId)
  let open = 0
  let failed = false
  let redo: string[] = []
  let state: LogState = { view, saving: 'saved', redoable: false }
  let planned = false
  const listeners = new Set<() => void>()

  function tell(): void {
    if (!planned) return
    planned = false
    state = { view, saving: failed ? 'unsaved' : open > 0 ? 'saving' : 'saved', redoable: redo.length > 0 }
    for (const listener of listeners) listener()
  }

  function publish(): void {
    if (planned) return
    planned = true
    afterFrame(tell)
  }

  function record(fact: SessionFact, id: string = makeId()): SessionEvent {
    // Later than everything this device knows, so that the later word also counts later when clocks differ.
    const at = Math.max(now(), (view.events.at(-1)?.at ?? 0) + 1)
    const event: SessionEvent = { id, at, deviceId, by, ...fact }
    view = extendSession(view, event)
    open += 1
    publish()
    write(event)
      .catch(() => {
        failed = true
      })
      .finally(() => {
        open -= 1
        if (open === 0) publish()
      })
    return event
  }

  function find(id: string | undefined): SessionEvent | null {
    return view.events.find((event) => event.id === id) ?? null
  }

  return {
    state: () => state,
    view: () => view,
    settle: tell,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    append(fact, id) {
      if (view.state === 'paused' && resuming.has(fact.kind)) record({ kind: 'state-set', state: 'running', note: '' })
      if (isUndoable({ kind: fact.kind, deviceId }, deviceId)) redo = []
      return record(fact, id)
    },
    takeBack(eventId) {
      const id = makeId()
      redo = [...redo, id]
      record({ kind: 'taken-back', eventId }, id)
    },
    undo() {
      const event = find(view.undoable ?? undefined)
      if (!event) return null
      const id = makeId()
      redo = [...redo, id]
      record({ kind: 'taken-back', eventId: event.id }, id)
      return event
    },
    redo() {
      const taken = find(redo.at(-1))
      if (taken?.kind !== 'taken-back') return null
      redo = redo.slice(0, -1)
      record({ kind: 'taken-back', eventId: taken.id })
      return find(taken.eventId)
    },
    merge(more) {
      const news = newsIn(view.events, more)
      if (news.length === 0) return
      const ids = new Set(news.map((event) => event.id))
      const others = view.events.filter((event) => !ids.has(event.id))
      view = deriveSession(mergeEvents(others, news), deviceId)
      publish()
    },
  }
}
