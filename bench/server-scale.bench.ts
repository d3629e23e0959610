// Measures how fast the server answers on a SQLite file with 10,000 coachees and a million session events. Prints p50 and p95 per request.
// node bench/server-scale.bench.ts [--coaches 200] [--requests 300] [--record]
// Each coach has 50 coachees. The bar: p95 ≤ 100 ms on 2 cores. Uses a temporary folder and removes it.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Busy } from './server-scale/fill-database.ts'
import { coacheesPerCoach, eventNumber, fillDatabase, longSession, manyFindings } from './server-scale/fill-database.ts'
import type { Call, Measured } from './server-scale/measure.ts'
import { measure, startServer } from './server-scale/measure.ts'

const bar = 100
const baselineFile = join(import.meta.dirname, 'server-scale.baseline.json')
const { values: options } = parseArgs({
  options: {
    coaches: { type: 'string', default: '200' },
    requests: { type: 'string', default: '300' },
    record: { type: 'boolean', default: false },
  },
})
const [coaches, requests] = [Number(options.coaches), Number(options.requests)]

type Sort = { readonly name: string; readonly callOf: (one: Busy) => Call; readonly wanted: (json: never) => boolean }
const trajectory = ({ trajectoryId }: Busy, rest = '') => `/api/trajectories/${trajectoryId}${rest}`
const session = (one: Busy, rest = '') => trajectory(one, `/sessions/${one.sessionId}${rest}`)
const get = (one: Busy, path: string): Call => ({ method: 'GET', path, cookie: one.coach })
const record = (one: Busy, event: unknown): Call => ({
  method: 'POST',
  path: session(one, '/events'),
  cookie: one.coach,
  body: { events: [event] },
})

/** Order matters: the last ones change what the others read. */
const sorts: readonly Sort[] = [
  { name: 'GET /api/me', callOf: (one) => get(one, '/api/me'), wanted: (json: { name: string }) => json.name.startsWith('Coach ') },
  {
    name: `GET trajectories (${coacheesPerCoach})`,
    callOf: (one) => get(one, '/api/trajectories'),
    wanted: (json: { trajectories: unknown[] }) => json.trajectories.length === coacheesPerCoach,
  },
  {
    name: 'GET trajectory',
    callOf: (one) => get(one, trajectory(one)),
    wanted: (json: { sessionCount: number }) => json.sessionCount === 2,
  },
  {
    name: 'GET sessions',
    callOf: (one) => get(one, trajectory(one, '/sessions')),
    wanted: (json: { sessions: { eventCount: number }[] }) => json.sessions[0]?.eventCount === longSession,
  },
  {
    name: `GET session (${longSession} events)`,
    callOf: (one) => get(one, session(one)),
    wanted: (json: { events: unknown[] }) => json.events.length === longSession,
  },
  {
    name: `GET findings (${manyFindings})`,
    callOf: (one) => get(one, trajectory(one, '/findings')),
    wanted: (json: { findings: unknown[] }) => json.findings.length === manyFindings,
  },
  {
    name: 'POST answer',
    callOf: (one) => ({
      method: 'POST',
      path: trajectory(one, `/findings/${one.offeredId}/answer`),
      cookie: one.coachee,
      body: { answer: 'accept', body: null },
    }),
    wanted: (json: { state: string }) => json.state === 'accepted',
  },
  {
    name: 'POST one event',
    callOf: (one) => record(one, eventNumber(1, Date.now(), randomUUID())),
    wanted: (json: { cursor: number }) => json.cursor === longSession + 1,
  },
  {
    name: `POST the end of ${longSession} events`,
    callOf: (one) =>
      record(one, { id: randomUUID(), at: Date.now(), deviceId: randomUUID(), kind: 'state-set', state: 'finished', note: '' }),
    wanted: (json: { cursor: number }) => json.cursor === longSession + 2,
  },
]

type Baseline = { readonly requests: Readonly<Record<string, Measured>> }
const known = existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline) : null
const milliseconds = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1)).padStart(9)

function print(name: string, { p50, p95 }: Measured): void {
  const before = known?.requests[name]
  const missed = p95 > bar ? `  misses the bar of ${bar} ms` : ''
  console.log(`${name.padEnd(28)}${milliseconds(p50)}${milliseconds(p95)}${milliseconds(before?.p50)}${milliseconds(before?.p95)}${missed}`)
}

const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-scale-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

console.log(`Filling a database: ${coaches} coaches with ${coacheesPerCoach} coachees each. This takes minutes.`)
const begun = performance.now()
const { busy, counts } = await fillDatabase(folder, coaches)
const filled = {
  seconds: Math.round((performance.now() - begun) / 1000),
  megabytes: Math.round(statSync(join(folder, 'krachtlijn.sqlite')).size / 1_000_000),
}
console.log(
  `${counts.person} people, ${counts.session_event} events, ${counts.finding} findings: ${filled.megabytes} MB in ${filled.seconds} s`,
)

const load = loadavg()[0] ?? 0
if (load > cpus().length)
  console.log(`The load of this machine is ${load.toFixed(1)}: the slowest answers measure the machine more than the server.`)

const server = await startServer(folder)
const results: Record<string, Measured> = {}
try {
  console.log(`\n${'milliseconds'.padEnd(28)}${['p50', 'p95', 'p50 then', 'p95 then'].map((head) => head.padStart(9)).join('')}`)
  // Spread over all coaches, so that no request finds the rows of the one before it in the cache.
  const step = Math.max(1, Math.floor(busy.length / requests))
  const asked = busy.filter((_, index) => index % step === 0).slice(0, requests)
  if (asked.length < requests) throw new Error(`${coaches} coaches are enough for ${asked.length} requests only`)
  for (const { name, callOf, wanted } of sorts) {
    const result = await measure(server.origin, asked.map(callOf), wanted)
    results[name] = result
    print(name, result)
  }
} finally {
  await server.stop()
}

const full = coaches === 200
if (full && (options.record || known === null)) {
  const machine = { cores: cpus().length, cpu: cpus()[0]?.model, load: Number(load.toFixed(1)) }
  const about = { bar, requestsEach: requests, rows: counts, filled, node: process.versions.node, ...machine }
  writeFileSync(
    baselineFile,
    `${JSON.stringify({ ...about, recordedOn: new Date().toISOString().slice(0, 10), requests: results }, null, 2)}\n`,
  )
  console.log(`\nwritten to ${baselineFile}`)
}
process.exitCode = Object.values(results).every(({ p95 }) => p95 <= bar) ? 0 : 1
