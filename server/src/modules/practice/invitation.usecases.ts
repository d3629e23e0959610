// Reads and accepts an invitation. Public: the link is enough. It works once.
import type { PracticeRole } from '#method/access/actor.ts'
import type { Locale } from '#method/locale/locale.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { InvitationRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { addressGroup } from '../../rate-limit/address-group.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { hashToken } from '../../vault/token.ts'
import { mailAddressCheck } from '../person/address.usecases.ts'
import { profilesByPerson, revisePerson } from '../person/profile.usecases.ts'
import { setFirstPassword } from '../person/sign-in/by-password.usecases.ts'
import { replaceSignIn } from '../person/sign-in/sign-ins.usecases.ts'
import { type AgreementBody, assentOnAccepting, invitedAgreement } from '../trajectory/agreement.usecases.ts'
import { findInvitedTrajectory } from '../trajectory/invited.usecases.ts'
import { findInvitation, findPractice, hasTakenPlace, releaseInvitation, takeInvitation } from './practice.repository.ts'

type Held = { readonly token: string; readonly facts: RequestFacts }

async function openInvitation({ token, facts }: Held, dependencies: Dependencies): Promise<InvitationRow | Refusal> {
  const limited = await countAttempts([[limits.invitation, addressGroup(facts.address)]], dependencies)
  if (limited) return limited
  const row = await findInvitation(dependencies.database, hashToken(token))
  if (row === undefined) return refuse(404, 'invitation.unknown')
  if (row.used_at !== null) return refuse(410, 'invitation.used')
  return row.expires_at <= dependencies.clock() ? refuse(410, 'invitation.expired') : row
}

export type InvitationView = {
  readonly practiceName: string
  readonly inviterName: string
  readonly name: string
  readonly role: PracticeRole
  readonly aim: string
  readonly locale: Locale
  readonly until: number
  readonly mail: boolean
  readonly agreement: (AgreementBody & { readonly version: number }) | null
}

export async function lookAtInvitation(held: Held, dependencies: Dependencies): Promise<InvitationView | Refusal> {
  const row = await openInvitation(held, dependencies)
  if ('refused' in row) return row
  const profiles = await profilesByPerson([row.person_id, row.invited_by], dependencies)
  const trajectory = await findInvitedTrajectory(row, dependencies)
  return {
    practiceName: (await findPractice(dependencies.database, row.practice_id))?.name ?? '',
    inviterName: row.invited_by === row.person_id ? '' : (profiles.get(row.invited_by)?.name ?? ''),
    name: profiles.get(row.person_id)?.name ?? '',
    role: row.role as PracticeRole,
    aim: trajectory?.aim ?? '',
    locale: profiles.get(row.person_id)?.locale ?? 'nl',
    until: row.expires_at,
    mail: dependencies.sendMail !== null,
    agreement: trajectory === null ? null : await invitedAgreement(trajectory, dependencies),
  }
}

type Accept = Held & {
  readonly name: string
  readonly email: string | null
  readonly password: string | null
  readonly locale: Locale
  /** The version of the agreement that the person read; null: there was none. */
  readonly agreedVersion: number | null
  /** The aim that the person read. */
  readonly agreedAim?: string | undefined
  /** The sign-in of this browser until now, which may be of another person. It ends. */
  readonly signInId: string | null
}

/** Stores the name, e-mail address and language that the person gives, agrees to the version that they read, and signs them in. */
export async function acceptInvitation(input: Accept, dependencies: Dependencies): Promise<{ status: 'signed-in' } | Refusal> {
  const row = await openInvitation(input, dependencies)
  if ('refused' in row) return row
  const taken = await takePlace(row, input, dependencies)
  if (taken) return taken
  if (input.password !== null) {
    // Outside a transaction, because hashing takes about 0.15 s. When the password is refused, the link can be used again.
    const refusal = await setFirstPassword({ personId: row.person_id, password: input.password }, dependencies)
    if (refusal) {
      await releaseInvitation(dependencies.database, row.token_hash)
      return refusal
    }
  }
  await replaceSignIn({ personId: row.person_id, facts: input.facts, signInId: input.signInId }, dependencies)
  // Not awaited: mailing takes time, and the person can ask for the mail again.
  if (input.email !== null)
    void mailAddressCheck({ personId: row.person_id, email: input.email.trim() }, dependencies).catch(() => undefined)
  return { status: 'signed-in' }
}

async function takePlace(row: InvitationRow, input: Accept, dependencies: Dependencies): Promise<Refusal | null> {
  const { name, email, locale, agreedVersion } = input
  const trajectory = await findInvitedTrajectory(row, dependencies)
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    // A second link could have been made at the same moment. It must not open an account that the first link was used for.
    if (await hasTakenPlace(database, row.person_id)) return refuse(410, 'invitation.used')
    if (!(await takeInvitation(database, row.token_hash, within.clock()))) return refuse(410, 'invitation.used')
    const said = { personId: row.person_id, version: agreedVersion, at: within.clock() }
    const isOtherAim = input.agreedAim !== undefined && input.agreedAim !== (trajectory?.aim ?? '')
    const refusal =
      (isOtherAim ? refuse(409, 'agreement.changed') : null) ??
      (trajectory && (await assentOnAccepting({ ...trajectory, ...said }, database))) ??
      (await revisePerson({ personId: row.person_id, name, locale, ...(email === null ? {} : { email }) }, within))
    if (refusal === null) return null
    await releaseInvitation(database, row.token_hash)
    return refusal.code === 'email.taken' ? refuse(409, 'invitation.address-taken') : refusal
  })
}
