// Making a link that works once and lets somebody take their own place. Only the hash of the token is kept.
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { hashToken, profilesByPerson } from '../person/person.usecases.ts'
import { invitationMail } from './invitation.words.ts'
import type { Role } from './membership.usecases.ts'
import { endOpenInvitations, findPractice, insertInvitation, invitationsForTrajectories } from './practice.repository.ts'

const validFor = 14 * 86_400_000

export type MadeInvitation = { readonly link: string; readonly until: number; readonly mailed: boolean }
type Invite = {
  readonly practiceId: string
  readonly personId: string
  readonly trajectoryId: string | null
  readonly role: Role
  readonly invitedBy: string
  readonly email: string | null
}

/** Access is asked by the caller. An earlier open link for the same place ends. */
export async function makeInvitation(input: Invite, dependencies: Dependencies): Promise<MadeInvitation> {
  const { practiceId, personId, trajectoryId, role, invitedBy } = input
  const token = dependencies.makeToken()
  const now = dependencies.clock()
  const until = now + validFor
  await dependencies.database.transaction().execute(async (database) => {
    await endOpenInvitations(database, practiceId, personId, trajectoryId, now)
    const row = { token_hash: hashToken(token), practice_id: practiceId, person_id: personId, trajectory_id: trajectoryId, role }
    await insertInvitation(database, { ...row, invited_by: invitedBy, created_at: now, expires_at: until, used_at: null })
  })
  const link = `${dependencies.origin}/invitation#${token}`
  return { link, until, mailed: await mail(input, link, dependencies) }
}

/** A mail that cannot be sent is no reason to fail: the link is on the screen. */
async function mail({ email, personId, invitedBy, practiceId }: Invite, link: string, dependencies: Dependencies): Promise<boolean> {
  if (email === null || dependencies.sendMail === null) return false
  const profiles = await profilesByPerson(dependencies, [personId, invitedBy])
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

/** How it stands with the invitation of each trajectory, in one query. */
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
