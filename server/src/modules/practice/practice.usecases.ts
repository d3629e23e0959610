// Manages a practice: its members and settings, by its host. A host sees no content.
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import { canManageMembers, canReadPractice } from '#method/access/practice.access.ts'
import type { Locale } from '#method/locale/locale.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { MembershipRow, PracticeRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { SignedIn } from '../../http/caller.ts'
import { isRefusal, type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { weighWrite } from '../../weigh-write.ts'
import { createPerson, findPersonByEmail, profilesByPerson } from '../person/profile.usecases.ts'
import { type GivenLink, giveLink } from '../person/sign-in/give-link.usecases.ts'
import { type MadeInvitation, makeInvitation } from './make-invitation.usecases.ts'
import { createPractice, isDemoPractice, joinPractice } from './membership.usecases.ts'
import {
  endMemberships,
  endOpenInvitations,
  findPractice,
  lastSeenByPerson,
  lockPractice,
  membershipsOf,
  peopleInvited,
  updatePractice,
} from './practice.repository.ts'

type Asked = { readonly actor: Actor; readonly practiceId: string }
export type Member = { readonly row: MembershipRow; readonly name: string; readonly lastSeenAt: number | null; readonly invited: boolean }
export type OpenPractice = { readonly practice: PracticeRow; readonly members: readonly Member[] }
/** Coachees are not listed: the host does not need to know who is coached. */
const managed = ['coach', 'host'] as const

/** Null when this person may manage the practice. A practice without membership is unknown (404). */
function refusalFor({ actor, practiceId }: Asked): Refusal | null {
  if (canManageMembers(actor, practiceId)) return null
  return canReadPractice(actor, practiceId) ? refuse(403, 'practice.not-host') : refuse(404, 'practice.unknown')
}

export async function getPractice(asked: Asked, dependencies: Dependencies): Promise<OpenPractice | Refusal> {
  const refusal = refusalFor(asked)
  if (refusal) return refusal
  const { database } = dependencies
  const practice = await findPractice(database, asked.practiceId)
  if (practice === undefined) return refuse(404, 'practice.unknown')
  const rows = (await membershipsOf(database, asked.practiceId)).filter((row) => row.role !== 'coachee')
  const ids = [...new Set(rows.map((row) => row.person_id))]
  const profiles = await profilesByPerson(ids, dependencies)
  const seen = await lastSeenByPerson(database, ids)
  const invited = await peopleInvited(database, asked.practiceId, dependencies.clock())
  const members = rows.map((row) => ({
    row,
    name: profiles.get(row.person_id)?.name ?? '',
    lastSeenAt: seen.get(row.person_id) ?? null,
    invited: invited.has(row.person_id),
  }))
  return { practice, members }
}

export async function revisePractice(
  asked: Asked & Basis & { readonly name: string },
  dependencies: Dependencies,
): Promise<OpenPractice | Refusal<OpenPractice>> {
  const refusal = refusalFor(asked)
  if (refusal) return refusal
  const { practiceId, name } = asked
  const verdict = await inTransaction(dependencies, async ({ database }) => {
    const row = await lockPractice(database, practiceId)
    if (row === undefined) return null
    const weighed = weighWrite(row, asked, row.name === name ? [] : ['name'])
    if (typeof weighed !== 'string') await updatePractice(database, practiceId, { name, ...weighed })
    return weighed
  })
  const present = await getPractice(asked, dependencies)
  return verdict === 'changed' && !isRefusal(present) ? refuseChanged('practice.changed', present) : present
}

type Invite = Asked & { readonly role: 'coach' | 'host'; readonly name: string; readonly email: string | null }

/** Creates a new person with a link. An address that has an account is refused: the link would open that account. */
export async function inviteMember(input: Invite, dependencies: Dependencies): Promise<(MadeInvitation & { personId: string }) | Refusal> {
  const refusal = refusalFor(input)
  if (refusal) return refusal
  const { actor, practiceId, role, name, email } = input
  if (email !== null && (await findPersonByEmail(email, dependencies)) !== null) return refuse(409, 'invitation.address-taken')
  const locale = (await profilesByPerson([actor.personId], dependencies)).get(actor.personId)?.locale ?? 'nl'
  const demo = await isDemoPractice(practiceId, dependencies.database)
  const { personId } = await inTransaction(dependencies, async (within) => {
    const { database } = within
    const person = await createPerson({ name, locale, email: null, demo }, within)
    await joinPractice({ practiceId, personId: person.personId, role, at: within.clock() }, database)
    return person
  })
  return {
    personId,
    ...(await makeInvitation({ practiceId, personId, trajectoryId: null, role, invitedBy: actor.personId, email }, dependencies)),
  }
}

/**
 * Ends the roles of a person in the practice. Their trajectories do not change: access to content ends by the coachee or by the end of the
 * trajectory.
 */
export async function endMembership(
  input: Asked & { readonly personId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const refusal = refusalFor(input)
  if (refusal) return refusal
  const { practiceId, personId } = input
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    await lockPractice(database, practiceId)
    const rows = (await membershipsOf(database, practiceId)).filter((row) => row.role !== 'coachee')
    if (!rows.some((row) => row.person_id === personId)) return refuse(404, 'member.unknown')
    const hosts = rows.filter((row) => row.role === 'host')
    if (hosts.every((row) => row.person_id === personId)) return refuse(409, 'practice.last-host')
    const now = within.clock()
    await endMemberships(database, practiceId, personId, managed, now)
    await endOpenInvitations(database, practiceId, personId, null, now)
    return { ok: true }
  })
}

/** The host makes a new sign-in link for a coach or host of the practice who lost the only browser. Coachees: their coach does it. */
export async function giveMemberLink(
  input: Asked & Pick<SignedIn, 'signInId'> & { readonly personId: string },
  dependencies: Dependencies,
): Promise<GivenLink | Refusal> {
  const refusal = refusalFor(input)
  if (refusal) return refusal
  const { actor, signInId, practiceId, personId } = input
  const rows = (await membershipsOf(dependencies.database, practiceId)).filter((row) => row.role !== 'coachee')
  if (personId === actor.personId || !rows.some((row) => row.person_id === personId)) return refuse(404, 'member.unknown')
  if ((await peopleInvited(dependencies.database, practiceId, dependencies.clock())).has(personId))
    return refuse(409, 'given-link.not-joined')
  return giveLink({ personId, giver: { actor, signInId } }, dependencies)
}

type First = { readonly practiceName: string; readonly name: string; readonly locale: Locale }

/**
 * The first person of an installation: host and coach of a new practice, with a link that works once. Only called at the first start and
 * after removing the demo.
 */
export async function createFirstHost(
  input: First,
  dependencies: Dependencies,
): Promise<{ readonly link: string; readonly until: number; readonly practiceId: string; readonly personId: string }> {
  const practiceId = dependencies.makeId()
  const at = dependencies.clock()
  const personId = await inTransaction(dependencies, async (within) => {
    const { database } = within
    await createPractice({ id: practiceId, name: input.practiceName, demo: false, at }, database)
    const person = await createPerson({ name: input.name, locale: input.locale, email: null, demo: false }, within)
    for (const role of ['host', 'coach'] as const) await joinPractice({ practiceId, personId: person.personId, role, at }, database)
    return person.personId
  })
  const { link, until } = await makeInvitation(
    { practiceId, personId, trajectoryId: null, role: 'host', invitedBy: personId, email: null },
    dependencies,
  )
  return { link, until, practiceId, personId }
}
