// Single-use sign-in links: made here, used in by-link.ts.
// The token stands behind #, so it reaches no server log, no referrer and no mail scanner that only fetches.
import type { Dependencies } from '../../../dependencies.ts'
import { hashToken } from './token.ts'

/** An absolute link that signs this person in, once. `lasts` in milliseconds. */
export async function createSignInLink(
  { database, clock, makeToken, origin }: Dependencies,
  personId: string,
  lasts: number,
): Promise<string> {
  const token = makeToken()
  const now = clock()
  await database
    .insertInto('sign_in_link')
    .values({ token_hash: hashToken(token), person_id: personId, created_at: now, expires_at: now + lasts, used_at: null })
    .execute()
  return `${origin}/link#${token}`
}

/** Links that are still open do not work any more. */
export async function endLinks({ database, clock }: Dependencies, personId: string): Promise<void> {
  await database
    .updateTable('sign_in_link')
    .set({ used_at: clock() })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}
