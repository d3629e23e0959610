// Checks that no reminder is sent twice: two processes send 105,000 from one SQLite file, one of them is killed, the clock is moved.
// node bench/reminders.bench.ts [--reminders 5000] [--days 20] [--record]
// The bar: none is sent twice, and a kill loses at most the eight that its process was sending. Uses a temporary folder and removes it.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { uuidv7 } from '#method/id/id.ts'
import { migrate } from '../server/src/database/migrate.ts'
import { openSqlite } from '../server/src/database/open-sqlite.ts'
import { fillReminders } from '../server/src/modules/reminder/testing/fill-reminders.ts'
import { sendThrough } from '../server/src/modules/reminder/testing/two-processes.ts'

const atOnce = 8
const baselineFile = join(import.meta.dirname, 'reminders.baseline.json')
const { values: options } = parseArgs({
  options: {
    reminders: { type: 'string', default: '5000' },
    days: { type: 'string', default: '20' },
    record: { type: 'boolean', default: false },
  },
})
const [reminders, days] = [Number(options.reminders), Number(options.days)]
const firstAt = Date.parse('2026-11-23T08:00:00Z')

type Result = { readonly sent: number; readonly doubles: number; readonly lost: number; readonly kills: number; readonly perSecond: number }
const known = existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as { readonly result: Result }) : null

const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-reminders-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const database = openSqlite(join(folder, 'krachtlijn.sqlite'))
await migrate(database)
await fillReminders({ database, makeId: () => uuidv7(firstAt, randomBytes(10)) }, reminders, firstAt)
console.log(`${reminders} reminders a day for ${days} days, by two processes.`)
const begun = performance.now()
const { sent, doubles, lost, kills } = await sendThrough(folder, database, firstAt, days)
const seconds = (performance.now() - begun) / 1000
await database.destroy()

const result: Result = { sent, doubles, lost, kills, perSecond: Math.round(sent / seconds) }
const row = (name: string, now: number, then: number | undefined) =>
  console.log(`${name.padEnd(28)}${String(now).padStart(9)}${String(then ?? '–').padStart(9)}`)
console.log(`\n${''.padEnd(28)}${'now'.padStart(9)}${'then'.padStart(9)}`)
row('sent', result.sent, known?.result.sent)
row('twice', result.doubles, known?.result.doubles)
row('lost in a kill', result.lost, known?.result.lost)
row('sent per second', result.perSecond, known?.result.perSecond)

// One day more, because the clock moves one day ahead at the end.
const wanted = reminders * (days + 1)
const complete = sent + lost === wanted
if (!complete) console.log(`${wanted - sent - lost} were never claimed at all`)

const full = reminders === 5000 && days === 20
if (full && (options.record || known === null)) {
  const machine = { node: process.versions.node, cores: cpus().length, cpu: cpus()[0]?.model, load: Number((loadavg()[0] ?? 0).toFixed(1)) }
  writeFileSync(
    baselineFile,
    `${JSON.stringify({ bar: { twice: 0, lostPerKill: atOnce }, reminders, days, ...machine, recordedOn: new Date().toISOString().slice(0, 10), result }, null, 2)}\n`,
  )
  console.log(`\nwritten to ${baselineFile}`)
}
process.exitCode = doubles === 0 && lost <= kills * atOnce && complete ? 0 : 1
