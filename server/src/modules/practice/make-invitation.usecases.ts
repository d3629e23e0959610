// Makes invitation links, each for one person, that work once. Only the hash of the token is stored.
import type { PracticeRole } from '#method/access/actor.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { hashToken } from '../../vault/token.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { invitationMail } from './invitation.words.ts'
import { endOpenInvitations, findPractice, insertInvitation, invitationsForTrajectories } from './practice.repository.ts'

const validFor = 14 * 86_400_000

export type MadeInvitation = { readonly link: string; readonly until: number; readonly mailed: boolean }
type Invite = {
  readonly practiceId: string
  readonly personId: string
  readonly trajectoryId: string | null
  readonly role: PracticeRole
  readonly invitedBy: string
  readonly email: string | null
}

/** The caller checks access. Earlier unused links for the same person and trajectory end. */
export async function makeInvitation(input: Invite, dependencies: Dependencies): Promise<MadeInvitation> {
  const { practiceId, personId, trajectoryId, role, invitedBy } = input
  const token = dependencies.makeToken()
  const now = dependencies.clock()
  const until = now + validFor
  await inTransaction(dependencies, async (within) => {
    const { database } = within
    await endOpenInvitations(database, practiceId, personId, trajectoryId, now)
    const row = { token_hash: hashToken(token), practice_id: practiceId, person_id: personId, trajectory_id: trajectoryId, role }
    await insertInvitation(database, { ...row, invited_by: invitedBy, created_at: now, expires_at: until, used_at: null })
  })
  const link = `${dependencies.origin}/invitation#${token}`
  return { link, until, mailed: await mail(input, link, dependencies) }
}

/** A failed mail is no error: the link is on the screen. */
async function mail({ email, personId, invitedBy, practiceId }: Invite, link: string, dependencies: Dependencies): Promise<boolean> {
  if (email === null || dependencies.sendMail === null) return false
  const profiles = await profilesByPerson([personId, invitedBy], dependencies)
  const practiceName = (await findPractice(dependencies.database, practiceId))?.name ?? ''
  const words = invitationMail[profiles.get(personId)?.locale ?? 'nl']
  const names = { name: profiles.get(personId)?.name ?? '', inviterName: profiles.get(invitedBy)?.name ?? '', practiceName, link }
  try {
    await dependencies.sendMail({ to: email, subject: words.subject(names), text: words.text(names) })
    return true
  } catch {
    return false
  }
}

export type InvitationState = 'none' | 'open' | 'accepted'

/** The state of the invitation of each trajectory, in one query. */
export async function invitationStates(
  database: Database,
  trajectoryIds: readonly string[],
  now: number,
): Promise<Map<string, InvitationState>> {
  const states = new Map<string, InvitationState>()
  for (const row of await invitationsForTrajectories(database, trajectoryIds)) {
    if (row.trajectory_id === null) continue
    if (row.used_at !== null) states.set(row.trajectory_id, 'accepted')
    else if (row.expires_at > now && !states.has(row.trajectory_id)) states.set(row.trajectory_id, 'open')
  }
  return states
}
