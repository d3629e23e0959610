// Single-use sign-in links: made and ended here, used in by-link.usecases.ts.
import type { Dependencies } from '../../../dependencies.ts'
import { hashToken } from '../../../vault/token.ts'
import { insertSignInLink, setSignInLinksUsed } from './sign-in.repository.ts'

/**
 * An absolute link that signs this person in, once. `lasts` in milliseconds. The token is in the fragment (after #), which browsers do
 * not send: so it reaches no server log, no referrer, and no mail scanner that fetches the link.
 */
export async function createSignInLink(
  { personId, lasts }: { readonly personId: string; readonly lasts: number },
  { database, clock, makeToken, origin }: Dependencies,
): Promise<string> {
  const token = makeToken()
  const now = clock()
  await insertSignInLink(database, {
    token_hash: hashToken(token),
    person_id: personId,
    created_at: now,
    expires_at: now + lasts,
    used_at: null,
  })
  return `${origin}/link#${token}`
}

/** Makes the unused links of this person invalid. */
export async function endSignInLinks(personId: string, { database, clock }: Dependencies): Promise<void> {
  await setSignInLinksUsed(database, personId, clock())
}
