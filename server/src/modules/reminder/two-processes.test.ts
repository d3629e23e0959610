// Two processes on one database, one of them killed while it sends, and a clock that jumps: nothing is sent twice. The same with 100,000
// messages: bench/reminders.bench.ts.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { uuidv7 } from '#method/id/id.ts'
import { migrate } from '../../database/migrate.ts'
import { openPostgres } from '../../database/open-postgres.ts'
import { openSqlite } from '../../database/open-sqlite.ts'
import { createPostgresUrl, testEngines } from '../../testing/open-test-database.ts'
import { fillReminders } from './testing/fill-reminders.ts'
import { sendThrough } from './testing/two-processes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'krachtlijn-reminders-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const reminders = 200
const days = 10
const firstAt = Date.parse('2026-11-23T08:00:00Z')

it.for(testEngines)('no reminder comes twice, whatever is killed and wherever the clock goes (%s)', async (engine, { skip }) => {
  skip(engine === 'pglite', 'PGlite runs inside one process')
  const url = engine === 'postgres' ? await createPostgresUrl() : undefined
  const database = url ? await openPostgres(url) : openSqlite(join(folder, 'krachtlijn.sqlite'))
  await migrate(database)
  await fillReminders({ database, makeId: () => uuidv7(firstAt, randomBytes(10)) }, reminders, firstAt)
  const { sent, doubles, lost } = await sendThrough(folder, database, firstAt, days, url)
  await database.destroy()
  expect(doubles).toBe(0)
  // At most what one process was sending. And one day more: the clock was one day ahead at the end.
  expect(lost).toBeLessThanOrEqual(8)
  expect(sent + lost).toBe(reminders * (days + 1))
})
