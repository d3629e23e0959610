import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Moment } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { eventsFromTrace, parseTrace, printTrace, traceFromEvents } from '#method/session/trace-file.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { buildEvent, buildMark } from '#method/testing/build-session.ts'

const start = Date.UTC(2026, 2, 2, 13)
const meta = { startedAt: start, endedAt: start + 3_600_000, number: 4, language: 'nl' as const }
const events = [
  buildMark({ at: start + 1000, text: 'ik  wil "rust"\n' }),
  buildMark({ at: start + 2000, landed: 'partly', speaker: 'coach' }),
]
const text = printTrace(traceFromEvents(meta, events))
const lines = text.split('\n')
const withoutIds = (moments: readonly Moment[]) => moments.map(({ id: _id, ...moment }) => ({ ...moment, place: moment.place + 0 }))
/** Ids in random order, to prove that the order does not depend on them. */
const makeIds = () => {
  let made = 0
  return () => `${String((++made * 7919) % 10_007).padStart(5, '0')}`
}
const damage = (from: string, to: string) => parseTrace(text.replace(from, to))

describe('the trace of a session', () => {
  it('is a file a person can read, one moment per line', () => {
    expect(lines.slice(0, 3)).toEqual(['{', '  "format": "krachtlijn-trace",', '  "version": 2,'])
    expect(JSON.parse(lines[5]?.replace(/,$/, '') ?? '')).toMatchObject({ time: 1000, speaker: 'coachee', text: 'ik  wil "rust"\n' })
    expect(JSON.parse(text).moments).toHaveLength(2)
  })
  it.each(['layer', 'pole', 'dimension', 'step', 'initiative'])('may leave %s out of a moment, or say null: it was not said', (name) => {
    for (const gap of ['', `"${name}":null,`]) {
      const reading = parseTrace(text.replace(new RegExp(`"${name}":"[a-z]+",`), gap))
      expect(reading.ok && reading.trace.moments[0]).toMatchObject({ time: 1000, [name]: null })
      const events = reading.ok ? eventsFromTrace(reading.trace, makeIds()) : []
      expect(deriveSession(events).moments[0]).toMatchObject({ [name]: null })
    }
  })
  it('of version 1, which had no gaps, is read', () => {
    expect(parseTrace(text.replace('"version": 2', '"version": 1'))).toMatchObject({ ok: true })
  })
  it('leaves out what was undone', () => {
    const back = buildEvent({ kind: 'taken-back', eventId: events[0]?.id ?? '' }, start + 3000)
    expect(traceFromEvents(meta, [...events, back]).moments).toHaveLength(1)
  })
  it('gives the same trace when it is read, and the same session', () => {
    fc.assert(
      fc.property(anyEvents, (any) => {
        const trace = traceFromEvents({ ...meta, startedAt: 5, endedAt: 9 }, any)
        const reading = parseTrace(printTrace(trace))
        if (!reading.ok) throw new Error(reading.reason.en)
        expect(printTrace(reading.trace)).toBe(printTrace(trace))
        const again = deriveSession(eventsFromTrace(reading.trace, makeIds()))
        expect(withoutIds(again.moments)).toEqual(withoutIds(deriveSession(any).moments))
      }),
    )
  })
  it('restores start, steps and end', () => {
    const view = deriveSession(eventsFromTrace(traceFromEvents(meta, events), makeIds()))
    expect(view).toMatchObject({
      state: 'finished',
      startedAt: start,
      endedAt: start + 3_600_000,
      stepsVisited: [{ step: 'situation', at: start + 1000 }],
    })
  })
  it.each([
    ['"thinking"', '"thinkng"', 6, 'trace.bad-moment'],
    ['"time":2000', '"time":2000.5', 7, 'trace.bad-moment'],
    ['"landed":"partly",', '', 7, 'trace.bad-moment'],
    ['"place":0.5', '"place":2', 6, 'trace.bad-moment'],
    ['"text":"ik', '"text":["ik', 6, 'trace.not-json'],
    ['"layer":"behaviour","pole":"potential"', '"layer":"core","pole":"obstacle"', 6, 'trace.obstacle-in-core'],
    ['"version": 2', '"version": 3', 3, 'trace.unknown-version'],
    ['krachtlijn-trace', 'something', 2, 'trace.unknown-format'],
    ['2026-03-02T13', '2026-13-02T13', 4, 'trace.bad-session'],
    ['"number":4', '"number":0', 4, 'trace.bad-session'],
  ])('damaged from %s to %s is refused at line %i as %s', (from, to, line, code) => {
    const reading = damage(from, to)
    expect(reading).toMatchObject({ ok: false, line, code })
    expect(reading.ok === false && reading.reason.nl).toContain(`Regel ${line}: `)
    expect(reading.ok === false && reading.reason.en).toContain(`Line ${line}: `)
  })
  it.each(['', '[]', '{}', 'null', '{"format":"krachtlijn-trace","version":1}', '{"format":"krachtlijn-trace","version":1,"session":3}'])(
    'is not %j',
    (other) => {
      expect(parseTrace(other)).toMatchObject({ ok: false, line: 1 })
    },
  )
  it('may have moments in any order, unknown fields, and moments without place', () => {
    const swapped = text.replace('"time":1000', '"time":9000').replaceAll(',"place":0.5', ',"colour":"sun"')
    const reading = parseTrace(swapped)
    expect(reading.ok && reading.trace.moments.map(({ time, place }) => [time, place])).toEqual([
      [2000, 0.5],
      [9000, 0.5],
    ])
  })
})
