// How often somebody may try: fixed windows, counted in one statement so that parallel attempts all count.
// Keys are hashed: the table tells neither addresses nor who tried.
import { isIPv6 } from 'node:net'
import { sql } from 'kysely'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'

export type Limit = { readonly name: string; readonly most: number; readonly per: number }

const minutes = 60_000
const hours = 60 * minutes

/**
 * Pairs (account with address) are strict, accounts alone are wide: a stranger must not be able to keep somebody out.
 * A code can only be tried by who already gave a password or a link, so there the account alone is strict.
 */
export const limits = {
  passwordPair: { name: 'password-pair', most: 10, per: 15 * minutes },
  passwordAccount: { name: 'password-account', most: 100, per: hours },
  passwordAddress: { name: 'password-address', most: 120, per: 15 * minutes },
  currentPassword: { name: 'current-password', most: 10, per: 15 * minutes },
  linkRequestAccount: { name: 'link-request-account', most: 3, per: 15 * minutes },
  linkRequestDay: { name: 'link-request-day', most: 10, per: 24 * hours },
  linkRequestAddress: { name: 'link-request-address', most: 30, per: hours },
  linkAddress: { name: 'link-address', most: 120, per: 15 * minutes },
  code: { name: 'code', most: 10, per: 15 * minutes },
  codeDay: { name: 'code-day', most: 40, per: 24 * hours },
  codeAddress: { name: 'code-address', most: 60, per: 15 * minutes },
  passkeyAddress: { name: 'passkey-address', most: 240, per: 15 * minutes },
  deviceKey: { name: 'device-key', most: 60, per: hours },
  addEmail: { name: 'add-email', most: 5, per: hours },
  own: { name: 'own', most: 60, per: hours },
} as const satisfies Record<string, Limit>

type Attempt = readonly [limit: Limit, who: string]

const keyOf = (dependencies: Dependencies, [limit, who]: Attempt) => dependencies.vault.hash('rate', `${limit.name}\n${who}`)

/** Counts every attempt given, also when one is over, and refuses when any is. */
export async function countAttempts(dependencies: Dependencies, attempts: readonly Attempt[]): Promise<Refusal | null> {
  const now = dependencies.clock()
  let over = false
  for (const attempt of attempts) {
    const [limit] = attempt
    const row = await dependencies.database
      .insertInto('rate')
      .values({ key: keyOf(dependencies, attempt), window_start: Math.floor(now / limit.per) * limit.per, count: 1 })
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

/** After a success: earlier mistakes no longer count. */
export async function forgetAttempts(dependencies: Dependencies, attempts: readonly Attempt[]): Promise<void> {
  const keys = attempts.map((attempt) => keyOf(dependencies, attempt))
  await dependencies.database.deleteFrom('rate').where('key', 'in', keys).execute()
}

/** One IPv6 subscriber has a whole /64, so that counts as one address. @example addressGroup('2001:db8::1') // '2001:db8:0:0' */
export function addressGroup(address: string): string {
  const plain = address.split('%')[0] ?? address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const groups = (part: string) => part.split(':').filter((group) => group !== '')
  const front = groups(head)
  const back = tail === undefined ? [] : groups(tail)
  // A dotted tail takes the place of two groups; it never reaches into the first four.
  const filled = [
    ...front,
    ...new Array<string>(Math.max(0, 8 - front.length - back.length - (plain.includes('.') ? 1 : 0))).fill('0'),
    ...back,
  ]
  return filled
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
