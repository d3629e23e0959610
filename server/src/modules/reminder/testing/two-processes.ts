// Two processes that send reminders from one database, on a clock that their parent moves. One of them is killed on the way.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../../database/tables.ts'

const script = join(import.meta.dirname, 'reminder-process.ts')

export type Sender = { readonly child: ChildProcess; readonly sendAt: (now: number) => Promise<void>; readonly end: () => Promise<void> }

export async function startSender(folder: string, url?: string): Promise<Sender> {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, KRACHTLIJN_TEST_FOLDER: folder, ...(url ? { DATABASE_URL: url } : {}) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  await once(child, 'message')
  return {
    child,
    sendAt: async (now) => {
      // A busy database is tried again, as the server does at its next run.
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const over = new AbortController()
        const { signal } = over
        child.send({ now })
        const answered = Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal })])
        const [done] = (await answered.finally(() => over.abort())) as [{ readonly broken: readonly string[] } | number | null]
        if (typeof done !== 'object' || done === null || done.broken.length === 0) return
        if (!done.broken.every((why) => why.endsWith(' 5'))) throw new Error(`reminders failed: ${done.broken.join(', ')}`)
      }
      throw new Error('the database was too busy for too long')
    },
    end: async () => {
      child.send('end')
      await once(child, 'exit')
    },
  }
}

const sentFile = (folder: string) => join(folder, 'sent.txt')
export const sentBytes = (folder: string) => (existsSync(sentFile(folder)) ? statSync(sentFile(folder)).size : 0)

export type Tally = { readonly sent: number; readonly doubles: number; readonly lost: number }

/** sent: distinct lines in the file. doubles: repeated lines. lost: claimed in the database, and not in the file. */
export async function tally(folder: string, database: Database): Promise<Tally> {
  const lines = existsSync(sentFile(folder)) ? readFileSync(sentFile(folder), 'utf8').trimEnd().split('\n') : []
  const once_ = new Set(lines)
  const claimed = await database
    .selectFrom('reminder_delivery')
    .select(['space_id', 'reminder_id', 'occurrence', 'channel'])
    .where('channel', '!=', 'app')
    .execute()
  const lost = claimed.filter((row) => !once_.has(`${row.space_id} ${row.reminder_id} ${row.occurrence} ${row.channel}`))
  return { sent: once_.size, doubles: lines.length - once_.size, lost: lost.length }
}

/** Marks all arrivals as opened: otherwise every reminder would stop after two. */
export async function openAll(database: Database): Promise<void> {
  await database
    .updateTable('reminder_delivery')
    .set((set) => ({ opened_at: set.ref('due_at') }))
    .where('opened_at', 'is', null)
    .execute()
}

const day = 86_400_000
const minute = 60_000

/**
 * Sends at nine o'clock on `days` days, with both processes. On the middle day one process is killed and started again; then the clock is
 * moved back two days and forward again. At the end it is moved far ahead and back.
 */
export async function sendThrough(
  folder: string,
  database: Database,
  firstAt: number,
  days: number,
  url?: string,
): Promise<Tally & { readonly kills: number }> {
  const first = await startSender(folder, url)
  let second = await startSender(folder, url)
  let kills = 0
  const both = async (now: number) => {
    await Promise.all([first.sendAt(now), second.sendAt(now)])
    await openAll(database)
  }
  const middle = Math.floor(days / 2)
  for (let index = 0; index < days; index += 1) {
    const now = firstAt + index * day + minute
    if (index === middle) {
      const before = sentBytes(folder)
      const working = [first.sendAt(now), second.sendAt(now)]
      while (sentBytes(folder) < before + 2000) await new Promise((resolve) => setTimeout(resolve, 1))
      second.child.kill('SIGKILL')
      kills += 1
      await Promise.all(working)
      second = await startSender(folder, url)
      for (const jump of [-2 * day, -day, 0]) await both(now + jump)
    }
    await both(now)
  }
  // Far ahead, where most occurrences are skipped, and back.
  const end = firstAt + (days - 1) * day + minute
  for (const jump of [400 * day + 3 * 60 * minute, 0, day, 0]) await both(end + jump)
  await Promise.all([first.end(), second.end()])
  return { ...(await tally(folder, database)), kills }
}
