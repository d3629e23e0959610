// The trace (spoor) of a session as a file people keep: writing it, and making facts of it again. Reading: parseTrace below.
// The format is documented in docs/trace-format.md; a change there is a new version.

import type { Locale } from '#method/locale/locale.ts'
import type { Moment } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { readTrace, type TraceRefusal } from '#method/trace/check-trace.ts'
import { readJson } from '#method/trace/read-json.ts'

export const traceFormat = 'krachtlijn-trace'
export const traceVersion = 1

/** `time`: whole ms since the start of the session; below zero when a device's clock ran behind. */
export type TraceMoment = { readonly time: number } & Omit<Moment, 'id' | 'at'>

export type Trace = {
  readonly format: typeof traceFormat
  readonly version: typeof traceVersion
  readonly session: {
    /** Instants in UTC: 2026-03-02T13:00:00.000Z. */
    readonly startedAt: string
    readonly endedAt: string | null
    /** Which session of the trajectory, from 1. */
    readonly number: number
    /** The language that was spoken. */
    readonly language: Locale
  }
  readonly moments: readonly TraceMoment[]
}

export type TraceMeta = { readonly startedAt: number; readonly endedAt: number | null; readonly number: number; readonly language: Locale }
export type TraceReading = { readonly ok: true; readonly trace: Trace } | TraceRefusal

/**
 * Meaning: the trace of a session: its moments in order, as they stand.
 * Rule: derived, so what was taken back is not in it; no ids, no names, no findings. Words literally (I12).
 * Source: docs/trace-format.md; I8 (portable).
 * @example traceFromEvents({ startedAt: 0, endedAt: null, number: 1, language: 'nl' }, []).moments // []
 */
export function traceFromEvents(meta: TraceMeta, events: readonly SessionEvent[]): Trace {
  const { startedAt, endedAt, number, language } = meta
  return {
    format: traceFormat,
    version: traceVersion,
    session: {
      startedAt: new Date(startedAt).toISOString(),
      endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
      number,
      language,
    },
    moments: deriveSession(events).moments.map(({ id: _id, at, ...moment }) => traceMoment(at - startedAt, moment)),
  }
}

/** The fields in the order people read them. */
function traceMoment(time: number, moment: Omit<Moment, 'id' | 'at'>): TraceMoment {
  const { speaker, step, dimension, layer, pole, initiative, landed, text, place } = moment
  return { time, speaker, step, dimension, layer, pole, initiative, landed, text, place }
}

/**
 * Meaning: the trace as text, pretty to read: one moment per line.
 * Rule: JSON (RFC 8259) ending in a line break.
 * Source: docs/trace-format.md.
 * @example printTrace(trace).split('\n')[1] // '  "format": "krachtlijn-trace",'
 */
export function printTrace(trace: Trace): string {
  const moments = trace.moments.map((moment) => `    ${JSON.stringify(moment)}`).join(',\n')
  const list = moments === '' ? '[]' : `[\n${moments}\n  ]`
  const { format, version, session } = trace
  return `{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n  "session": ${JSON.stringify(session)},\n  "moments": ${list}\n}\n`
}

/**
 * Meaning: a trace read from text, or the line where it is damaged and why.
 * Rule: bad JSON: the line it breaks on; a bad value: the line its moment begins on. Unknown fields are passed over; `place` may
 * be left out. Times need not be in order in the file (people join and edit files): the moments come out in order of time.
 * Source: docs/trace-format.md.
 * @example parseTrace('{') // { ok: false, line: 1, code: 'trace.not-json', reason: { nl: …, en: … } }
 */
export function parseTrace(text: string): TraceReading {
  return readTrace(readJson(text))
}

/**
 * Meaning: facts that give the same session again, for replay, review and import.
 * Rule: running at the start, a step entered wherever it changes, the moments, finished at the end; all from one device.
 * `makeId` gives a fresh id for an instant; of facts at one instant the ids are dealt out in order, so the order stays.
 * Source: docs/trace-format.md.
 * @example deriveSession(eventsFromTrace(trace, makeId)).moments.length === trace.moments.length // true
 */
export function eventsFromTrace(trace: Trace, makeId: (at: number) => string, deviceId = 'trace'): readonly SessionEvent[] {
  const startedAt = Date.parse(trace.session.startedAt)
  const facts: (SessionFact & { readonly at: number })[] = [{ at: startedAt, kind: 'state-set', state: 'running', note: '' }]
  let step: string | null = null
  for (const { time, ...moment } of trace.moments) {
    const at = startedAt + time
    if (moment.step !== step) facts.push({ at, kind: 'step-entered', step: moment.step })
    step = moment.step
    facts.push({ at, kind: 'moment', moment })
  }
  if (trace.session.endedAt !== null) facts.push({ at: Date.parse(trace.session.endedAt), kind: 'state-set', state: 'finished', note: '' })
  facts.sort((a, b) => a.at - b.at)
  const ids = facts.map(({ at }) => ({ at, id: makeId(at) })).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return facts.map((fact, index) => ({ id: ids[index]?.id ?? makeId(fact.at), deviceId, ...fact }))
}
