// Counts attempts in fixed windows and refuses when there were too many. Which attempts are limited: limits.ts.
import { sql } from 'kysely'
import type { Dependencies } from '../dependencies.ts'
import { type Refusal, refuse } from '../http/refusal.ts'
import type { Limit } from './limits.ts'

/** `who`: what the limit counts by, for instance a person id, an e-mail address or an address group. */
export type Attempt = readonly [limit: Limit, who: string]
type Needs = Pick<Dependencies, 'database' | 'vault' | 'clock'>

/** Hashed with a key: the table holds no readable address and no person id. */
const keyOf = ([limit, who]: Attempt, { vault }: Pick<Needs, 'vault'>) => vault.hash('rate', `${limit.name}\n${who}`)

/** Counts all given attempts, also after one is over its limit. Refuses with 429 when any of them is. */
export async function countAttempts(attempts: readonly Attempt[], dependencies: Needs): Promise<Refusal | null> {
  const now = dependencies.clock()
  let over = false
  for (const attempt of attempts) {
    const [limit] = attempt
    // One upsert, so that parallel attempts are all counted.
    const row = await dependencies.database
      .insertInto('rate')
      .values({ key: keyOf(attempt, dependencies), window_start: Math.floor(now / limit.per) * limit.per, count: 1 })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          // A clock that goes back does not open a new window.
          count: sql<number>`case when excluded.window_start > rate.window_start then 1 else rate.count + 1 end`,
          window_start: sql<number>`case when excluded.window_start > rate.window_start then excluded.window_start else rate.window_start end`,
        }),
      )
      .returning('count')
      .executeTakeFirstOrThrow()
    if (row.count > limit.most) over = true
  }
  return over ? refuse(429, 'rate.limited') : null
}

/** After a success, so that earlier failures no longer count. */
export async function forgetAttempts(attempts: readonly Attempt[], dependencies: Needs): Promise<void> {
  const keys = attempts.map((attempt) => keyOf(attempt, dependencies))
  await dependencies.database.deleteFrom('rate').where('key', 'in', keys).execute()
}

/** Deletes counters whose window began before this instant (epoch milliseconds). */
export async function removeOldAttempts(before: number, { database }: Pick<Needs, 'database'>): Promise<void> {
  await database.deleteFrom('rate').where('window_start', '<', before).execute()
}
