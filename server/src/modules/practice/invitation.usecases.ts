// Looking at an invitation and accepting it. Public: whoever holds the link. It works once.
import type { Locale } from '#method/locale/locale.ts'
import type { InvitationRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/mount.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import {
  addressGroup,
  countAttempts,
  createSignIn,
  hashToken,
  profilesByPerson,
  revisePerson,
  setFirstPassword,
} from '../person/person.usecases.ts'
import { assentOnAccepting } from '../trajectory/agreement.usecases.ts'
import { findInvitedTrajectory } from '../trajectory/invited.usecases.ts'
import type { Role } from './membership.usecases.ts'
import { findInvitation, findPractice, hasTakenPlace, releaseInvitation, takeInvitation } from './practice.repository.ts'

export const invitationAttempts = { name: 'invitation', most: 60, per: 15 * 60_000 }
type Held = { readonly token: string; readonly facts: RequestFacts }

async function openInvitation({ token, facts }: Held, dependencies: Dependencies): Promise<InvitationRow | Refusal> {
  const limited = await countAttempts(dependencies, [[invitationAttempts, addressGroup(facts.address)]])
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
  readonly role: Role
  readonly aim: string
  readonly locale: Locale
  readonly until: number
}

export async function lookAtInvitation(held: Held, dependencies: Dependencies): Promise<InvitationView | Refusal> {
  const row = await openInvitation(held, dependencies)
  if ('refused' in row) return row
  const profiles = await profilesByPerson(dependencies, [row.person_id, row.invited_by])
  const trajectory = await findInvitedTrajectory(row, dependencies)
  return {
    practiceName: (await findPractice(dependencies.database, row.practice_id))?.name ?? '',
    inviterName: row.invited_by === row.person_id ? '' : (profiles.get(row.invited_by)?.name ?? ''),
    name: profiles.get(row.person_id)?.name ?? '',
    role: row.role as Role,
    aim: trajectory?.aim ?? '',
    locale: profiles.get(row.person_id)?.locale ?? 'nl',
    until: row.expires_at,
  }
}

type Accept = Held & { readonly name: string; readonly email: string | null; readonly password: string | null; readonly locale: Locale }

/** Name, address and language become what the invited says; the coachee agrees to the present version; then they are signed in. */
export async function acceptInvitation(input: Accept, dependencies: Dependencies): Promise<{ status: 'signed-in' } | Refusal> {
  const row = await openInvitation(input, dependencies)
  if ('refused' in row) return row
  const taken = await takePlace(row, input, dependencies)
  if (taken) return taken
  if (input.password !== null) {
    // Outside a transaction: hashing takes a while. A password that is refused gives the link back.
    const refusal = await setFirstPassword(dependencies, row.person_id, input.password)
    if (refusal) {
      await releaseInvitation(dependencies.database, row.token_hash)
      return refusal
    }
  }
  await assent(row, dependencies)
  await createSignIn(dependencies, row.person_id, input.facts)
  return { status: 'signed-in' }
}

async function takePlace(row: InvitationRow, { name, email, locale }: Accept, dependencies: Dependencies): Promise<Refusal | null> {
  return dependencies.database.transaction().execute(async (database) => {
    // A link made while the place was being taken would open an account that is somebody's already.
    if (await hasTakenPlace(database, row.person_id)) return refuse(410, 'invitation.used')
    if (!(await takeInvitation(database, row.token_hash, dependencies.clock()))) return refuse(410, 'invitation.used')
    const refusal = await revisePerson({ ...dependencies, database }, row.person_id, { name, locale, ...(email === null ? {} : { email }) })
    if (refusal === null) return null
    await releaseInvitation(database, row.token_hash)
    return refusal.code === 'email.taken' ? refuse(409, 'invitation.address-taken') : refusal
  })
}

async function assent(row: InvitationRow, dependencies: Dependencies): Promise<void> {
  const trajectory = await findInvitedTrajectory(row, dependencies)
  if (trajectory === null) return
  const { spaceId, trajectoryId } = trajectory
  await assentOnAccepting({ spaceId, trajectoryId, personId: row.person_id, at: dependencies.clock() }, dependencies.database)
}
