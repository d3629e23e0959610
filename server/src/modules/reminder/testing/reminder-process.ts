// A process that only sends due reminders, at the time that its parent gives, and writes each one as a line to a file.
// Started by two-processes.ts. KRACHTLIJN_TEST_FOLDER: folder of database and file. DATABASE_URL: a PostgreSQL to use instead.
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { uuidv7 } from '#method/id/id.ts'
import { openPostgres } from '../../../database/open-postgres.ts'
import { openSqlite } from '../../../database/open-sqlite.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { sendDueReminders } from '../send-due.usecases.ts'

const folder = process.env.KRACHTLIJN_TEST_FOLDER ?? '.'
const url = process.env.DATABASE_URL
const database = url ? await openPostgres(url) : openSqlite(join(folder, 'krachtlijn.sqlite'))
const file = openSync(join(folder, 'sent.txt'), 'a')
let now = 0
const never = () => {
  throw new Error('sending reminders needs no key of anybody')
}
const dependencies: Dependencies = {
  database,
  vault: {
    createSpaceKey: never,
    seal: never,
    open: never,
    destroySpaceKey: never,
    rememberErased: never,
    erasedOf: never,
    forgetErased: never,
    hash: never,
  },
  clock: () => now,
  makeId: () => uuidv7(now, randomBytes(10)),
  makeToken: never,
  sendMail: null,
  push: null,
  origin: 'http://localhost:4600',
  version: '0',
}

process.on('message', (message: { readonly now: number } | 'end') => {
  if (message === 'end') {
    closeSync(file)
    void database.destroy().then(() => process.exit(0))
    return
  }
  now = message.now
  void sendDueReminders(dependencies, {
    deliver: async ({ key, channel }) => {
      // One write of one short line, at the end of the file: two processes never mix them.
      writeSync(file, `${key} ${channel}\n`)
      await setImmediate()
      return 'sent'
    },
  }).then((done) => process.send?.(done))
})
process.send?.('ready')
