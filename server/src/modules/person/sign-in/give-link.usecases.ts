// A sign-in link that a coach or host makes for a person who cannot come back on their own: no address that gets mail, no password, no
// passkey, and the browser is gone. The giver has confirmed who it is. The person sees that it happened, and by whom.
import { inTransaction } from '../../../database/in-transaction.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { SignedIn } from '../../../http/caller.ts'
import { type Refusal, refuse } from '../../../http/refusal.ts'
import { limits } from '../../../rate-limit/limits.ts'
import { countAttempts } from '../../../rate-limit/rate-limit.ts'
import { hashToken } from '../../../vault/token.ts'
import { profilesByPerson } from '../profile.usecases.ts'
import { givenLinksOf, insertGivenLink, openLinks } from './given-link.repository.ts'
import { createSignInLink, endSignInLinks } from './links.usecases.ts'
import { comesBackAlone, refuseUnlessRecent } from './sign-ins.usecases.ts'

const hours = 3_600_000
const linkLasts = 24 * hours
const shownFor = 365 * 24 * hours

export type GivenLink = { readonly link: string; readonly until: number }

/**
 * The caller checks that the giver may do this for this person. Refused for a person who can sign in on their own: such a link would let
 * the giver into an account that does not need it. Needs a recent sign-in of the giver.
 */
export async function giveLink(
  { personId, giver }: { personId: string; giver: SignedIn },
  dependencies: Dependencies,
): Promise<GivenLink | Refusal> {
  const refusal = await refuseUnlessRecent(giver, dependencies)
  if (refusal) return refusal
  if (await comesBackAlone(personId, dependencies)) return refuse(409, 'given-link.not-needed')
  const limited = await countAttempts([[limits.givenLink, giver.actor.personId]], dependencies)
  if (limited) return limited
  return inTransaction(dependencies, async (within) => {
    const at = within.clock()
    await endSignInLinks(personId, within)
    const link = await createSignInLink({ personId, lasts: linkLasts }, within)
    const token_hash = hashToken(link.split('#')[1] ?? '')
    await insertGivenLink(within.database, {
      id: within.makeId(),
      person_id: personId,
      given_by: giver.actor.personId,
      token_hash,
      at,
      used_at: null,
    })
    return { link, until: at + linkLasts }
  })
}

export type SeenLink = {
  readonly id: string
  readonly byName: string
  readonly at: number
  readonly usedAt: number | null
  readonly works: boolean
}

/** The links that others made for this person in the last year, newest first. */
export async function givenLinks(personId: string, dependencies: Dependencies): Promise<SeenLink[]> {
  const rows = await givenLinksOf(dependencies.database, personId, dependencies.clock() - shownFor)
  if (rows.length === 0) return []
  const open = await openLinks(dependencies.database, personId, dependencies.clock())
  const givers = await profilesByPerson([...new Set(rows.map((row) => row.given_by))], dependencies)
  return rows.map(({ id, given_by: by, at, used_at: usedAt, token_hash: hash }) => ({
    ...{ id, byName: givers.get(by)?.name ?? '', at, usedAt },
    works: open.has(hash),
  }))
}
