// Checks whether a JSON document is a trace. Where it is not: the line, and the reason in both languages.
import { type Bilingual, locales } from '#method/locale/locale.ts'
import { dimensions, landings, latestInstant, layers, longestMomentText, poles, speakers, steps } from '#method/moment/moment.ts'
import { isObstacleInCore } from '#method/moment/revise-moment.ts'
import type { Trace, TraceMoment } from '#method/session/trace-file.ts'
import type { JsonNode, JsonReading } from '#method/trace/read-json.ts'

export type TraceRefusalCode =
  | 'trace.not-json'
  | 'trace.unknown-format'
  | 'trace.unknown-version'
  | 'trace.bad-session'
  | 'trace.no-such-day'
  | 'trace.ends-before-start'
  | 'trace.bad-moment'
  | 'trace.obstacle-in-core'
export type TraceRefusal = { readonly ok: false; readonly line: number; readonly code: TraceRefusalCode; readonly reason: Bilingual }

type Check = (value: unknown) => boolean
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const isWithinTime = (instant: number) => instant >= 0 && instant <= latestInstant
const isInstant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && isWithinTime(Date.parse(value))
/** Date.parse reads 31 February as 3 March. */
const isRealDay = (value: unknown) =>
  typeof value !== 'string' || new Date(Date.parse(value)).toISOString().slice(0, 10) === value.slice(0, 10)
const longestMark = 100

const sessionChecks: Readonly<Record<Exclude<keyof Trace['session'], 'of'>, Check>> = {
  startedAt: isInstant,
  endedAt: orNull(isInstant),
  number: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  language: oneOf(locales),
}
const momentChecks: Readonly<Record<keyof TraceMoment, Check>> = {
  time: (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 1e11,
  speaker: oneOf(speakers),
  step: orNull(oneOf(steps)),
  dimension: orNull(oneOf(dimensions)),
  layer: orNull(oneOf(layers)),
  pole: orNull(oneOf(poles)),
  initiative: orNull(oneOf(speakers)),
  landed: orNull(oneOf(landings)),
  text: (value) => typeof value === 'string' && value.length <= longestMomentText,
  place: (value) => typeof value === 'number' && value >= 0 && value <= 1,
}
/** What a field has that is not in the file. Without `place` a mark is drawn in the middle of its half ring; the others were not said. */
const absent: Readonly<Record<string, JsonNode>> = {
  place: { kind: 'value', line: 0, value: 0.5 },
  ...Object.fromEntries(
    ['step', 'dimension', 'layer', 'pole', 'initiative'].map((name) => [name, { kind: 'value', line: 0, value: null }]),
  ),
}

const refuse = (line: number, code: TraceRefusalCode, nl: string, en: string): TraceRefusal => ({
  ok: false,
  line,
  code,
  reason: { nl: `Regel ${line}: ${nl}`, en: `Line ${line}: ${en}` },
})

function show(node: JsonNode): string {
  if (node.kind !== 'value') return node.kind === 'list' ? '[…]' : '{…}'
  const text = JSON.stringify(node.value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** All fields as values, or a refusal for the first one that is missing or wrong. */
function readFields(
  node: JsonNode,
  checks: Readonly<Record<string, Check>>,
  code: TraceRefusalCode,
  line: number,
): TraceRefusal | Record<string, unknown> {
  if (node.kind !== 'object')
    return refuse(line, code, `hier hoort een object te staan, geen ${show(node)}.`, `an object belongs here, not ${show(node)}.`)
  const values: Record<string, unknown> = {}
  for (const [name, check] of Object.entries(checks)) {
    const member = node.members.get(name) ?? absent[name]
    if (member === undefined) return refuse(line, code, `"${name}" ontbreekt.`, `"${name}" is missing.`)
    if (member.kind !== 'value' || !check(member.value)) {
      return refuse(line, code, `"${name}" kan niet ${show(member)} zijn.`, `"${name}" cannot be ${show(member)}.`)
    }
    values[name] = member.value
  }
  return values
}

const isRefusal = (found: TraceRefusal | Record<string, unknown>): found is TraceRefusal => found.ok === false

function readMoment(node: JsonNode, startedAt: number): TraceRefusal | TraceMoment {
  const fields = readFields(node, momentChecks, 'trace.bad-moment', node.line)
  if (isRefusal(fields)) return fields
  const moment = fields as unknown as TraceMoment
  if (!isWithinTime(startedAt + moment.time))
    return refuse(
      node.line,
      'trace.bad-moment',
      'dit moment valt voor 1970 of na het jaar 9999.',
      'this moment falls before 1970 or after the year 9999.',
    )
  if (!isObstacleInCore(moment)) return moment
  return refuse(
    node.line,
    'trace.obstacle-in-core',
    'in de kern ligt alleen potentieel, geen belemmering.',
    'the core holds potential only, no obstacle.',
  )
}

/**
 * Checks format, version, session and each moment, in that order, and refuses at the first damage. Moments are returned in order of time;
 * moments of one instant in file order.
 */
export function readTrace(reading: JsonReading): { readonly ok: true; readonly trace: Trace } | TraceRefusal {
  if (!reading.ok) return refuse(reading.line, 'trace.not-json', 'dit is geen geldige JSON.', 'this is not valid JSON.')
  const { node } = reading
  const member = (name: string) => (node.kind === 'object' ? node.members.get(name) : undefined)
  const [format, version, session, moments] = [member('format'), member('version'), member('session'), member('moments')]
  if (format?.kind !== 'value' || format.value !== 'krachtlijn-trace') {
    return refuse(format?.line ?? node.line, 'trace.unknown-format', 'dit is geen spoor van Krachtlijn.', 'this is not a Krachtlijn trace.')
  }
  if (version?.kind !== 'value' || (version.value !== 1 && version.value !== 2)) {
    return refuse(
      version?.line ?? node.line,
      'trace.unknown-version',
      'deze versie van het spoor is onbekend; versie 1 en 2 kunnen gelezen worden.',
      'this version of the trace is unknown; versions 1 and 2 can be read.',
    )
  }
  if (session === undefined) return refuse(node.line, 'trace.bad-session', '"session" ontbreekt.', '"session" is missing.')
  const about = readFields(session, sessionChecks, 'trace.bad-session', session.line)
  if (isRefusal(about)) return about
  const { startedAt: start, endedAt: end } = about
  const unreal = [start, end].find((value) => !isRealDay(value))
  if (unreal !== undefined) {
    const day = String(unreal).slice(0, 10)
    return refuse(session.line, 'trace.no-such-day', `de dag ${day} bestaat niet.`, `there is no day ${day}.`)
  }
  if (end !== null && Date.parse(String(end)) < Date.parse(String(start)))
    return refuse(session.line, 'trace.ends-before-start', 'het einde ligt voor het begin.', 'the end is before the start.')
  const mark = session.kind === 'object' ? session.members.get('of') : undefined
  if (mark?.kind === 'value' && typeof mark.value === 'string' && mark.value.length <= longestMark) about.of = mark.value
  if (moments?.kind !== 'list')
    return refuse(moments?.line ?? node.line, 'trace.bad-moment', '"moments" hoort een lijst te zijn.', '"moments" has to be a list.')
  const read: TraceMoment[] = []
  const startedAt = Date.parse(String(about.startedAt))
  for (const item of moments.items) {
    const moment = readMoment(item, startedAt)
    if ('ok' in moment) return moment
    read.push(moment)
  }
  read.sort((a, b) => a.time - b.time)
  return { ok: true, trace: { format: 'krachtlijn-trace', version: 2, session: about as Trace['session'], moments: read } }
}
