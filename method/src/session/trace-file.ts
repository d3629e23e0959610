// The trace (spoor) of a session as a file: writing it, reading it, and turning it into events again. The format: docs/trace-format.md. A
// change of the format is a new version; version 1 had no gaps in its moments.
import type { Locale } from '#method/locale/locale.ts'
import type { Moment } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { readTrace, type TraceRefusal } from '#method/trace/check-trace.ts'
import { readJson } from '#method/trace/read-json.ts'

export const traceFormat = 'krachtlijn-trace'
export const traceVersion = 2

/** `time`: whole milliseconds since the start of the session; negative when a device's clock was slow. */
export type TraceMoment = { readonly time: number } & Omit<Moment, 'id' | 'at' | 'clockAt'>

export type Trace = {
  readonly format: typeof traceFormat
  readonly version: typeof traceVersion
  readonly session: {
    /** Instants in UTC: 2026-03-02T13:00:00.000Z. */
    readonly startedAt: string
    readonly endedAt: string | null
    /** Number of the session within its trajectory, from 1. */
    readonly number: number
    /** The language of the conversation. */
    readonly language: Locale
    /** A mark by which the installation that wrote the file knows whose session it is. It says nothing elsewhere. */
    readonly of?: string
  }
  readonly moments: readonly TraceMoment[]
}

export type TraceMeta = {
  readonly startedAt: number
  readonly endedAt: number | null
  readonly number: number
  readonly language: Locale
  readonly of?: string
}
export type TraceReading = { readonly ok: true; readonly trace: Trace } | TraceRefusal

/**
 * The moments in order, in their latest wording. Undone moments, ids, names and findings are not in it. Words are literal (invariant I12).
 */
export function traceFromEvents(meta: TraceMeta, events: readonly SessionEvent[]): Trace {
  const { startedAt, endedAt, number, language, of } = meta
  return {
    format: traceFormat,
    version: traceVersion,
    session: {
      startedAt: new Date(startedAt).toISOString(),
      endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
      number,
      language,
      ...(of === undefined ? {} : { of }),
    },
    moments: deriveSession(events).moments.map(({ id: _id, clockAt: _clockAt, at, ...moment }) => traceMoment(at - startedAt, moment)),
  }
}

/** Fixes the order of the fields in the file. */
function traceMoment(time: number, moment: Omit<TraceMoment, 'time'>): TraceMoment {
  const { speaker, step, dimension, layer, pole, initiative, landed, text, place } = moment
  return { time, speaker, step, dimension, layer, pole, initiative, landed, text, place }
}

/** JSON (RFC 8259) with one moment per line, ending in a line break. */
export function printTrace(trace: Trace): string {
  const moments = trace.moments.map((moment) => `    ${JSON.stringify(moment)}`).join(',\n')
  const list = moments === '' ? '[]' : `[\n${moments}\n  ]`
  const { format, version, session } = trace
  return `{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n  "session": ${JSON.stringify(session)},\n  "moments": ${list}\n}\n`
}

/**
 * The trace, or the line that is damaged and why: for invalid JSON the line where it breaks, for a bad value the line where its moment
 * starts. Unknown fields are ignored; `place` is optional. The moments may be in any order in the file, and are returned in order of time.
 */
export function parseTrace(text: string): TraceReading {
  return readTrace(readJson(text))
}

/**
 * Events that give the same session again: running at the start, a step wherever it changes, the moments, finished at the end. All from one
 * device. `makeId` makes an id for an instant; within one instant ids are assigned in order, so that the order of the moments is kept.
 */
export function eventsFromTrace(trace: Trace, makeId: (at: number) => string, deviceId = 'trace'): readonly SessionEvent[] {
  const startedAt = Date.parse(trace.session.startedAt)
  const facts: (SessionFact & { readonly at: number })[] = [{ at: startedAt, kind: 'state-set', state: 'running', note: '' }]
  let step: string | null = null
  for (const { time, ...moment } of trace.moments) {
    const at = startedAt + time
    if (moment.step !== null && moment.step !== step) {
      facts.push({ at, kind: 'step-entered', step: moment.step })
      step = moment.step
    }
    facts.push({ at, kind: 'moment', moment })
  }
  if (trace.session.endedAt !== null) facts.push({ at: Date.parse(trace.session.endedAt), kind: 'state-set', state: 'finished', note: '' })
  facts.sort((a, b) => a.at - b.at)
  const ids = facts.map(({ at }) => ({ at, id: makeId(at) })).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return facts.map((fact, index) => ({ id: ids[index]?.id ?? makeId(fact.at), deviceId, ...fact }))
}
