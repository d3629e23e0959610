// Something begun that must be finished soon, once: a second factor, a passkey. Every step is one conditional update.
import type { ChallengeRow } from '../../../database/tables.ts'
import type { Dependencies } from '../../../dependencies.ts'

export type ChallengeKind = 'second-factor' | 'passkey-sign-in' | 'passkey-add' | 'totp-start'
const lifetime = 10 * 60_000
const mostAttempts = 5

export async function createChallenge(
  { database, clock, makeId }: Dependencies,
  kind: ChallengeKind,
  personId: string | null,
  data: string,
  id: string = makeId(),
): Promise<string> {
  await database
    .insertInto('challenge')
    .values({ id, person_id: personId, kind, data, expires_at: clock() + lifetime, attempts: 0, used_at: null })
    .execute()
  return id
}

/** For answers that may be mistyped: counts the attempt before anything is compared; nothing after the fifth. */
export async function tryChallenge({ database, clock }: Dependencies, kind: ChallengeKind, id: string): Promise<ChallengeRow | null> {
  const row = await database
    .updateTable('challenge')
    .set((set) => ({ attempts: set('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock())
    .where('attempts', '<', mostAttempts)
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

/** Uses it up. Of two at the same moment one gets the row. `personId` null: begun by nobody in particular. */
export async function takeChallenge(
  { database, clock }: Dependencies,
  kind: ChallengeKind,
  id: string,
  personId: string | null,
): Promise<ChallengeRow | null> {
  const now = clock()
  const row = await database
    .updateTable('challenge')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

export async function endChallenges({ database, clock }: Dependencies, personId: string): Promise<void> {
  await database.updateTable('challenge').set({ used_at: clock() }).where('person_id', '=', personId).where('used_at', 'is', null).execute()
}
