// Running a practice: members and settings, by its host. Never content; a host without a grant sees none.
import type { Basis } from '#contract/version.ts'
import { canManageMembers, canReadPractice } from '#method/access/practice.access.ts'
import type { Locale } from '#method/locale/locale.ts'
import type { Actor } from '../../actor.ts'
import type { MembershipRow, PracticeRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal, type Refusal, refuse, refuseChanged } from '../../http/refusal.ts'
import { weighWrite } from '../../weigh-write.ts'
import { createPerson, findPersonByEmail, profilesByPerson } from '../person/person.usecases.ts'
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
/** Coachees are not listed: a host need not know who is coached. */
const managed = ['coach', 'host'] as const

/** Null when this host may go on. Another practice is unknown to them. */
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
  const profiles = await profilesByPerson(dependencies, ids)
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
  const verdict = await dependencies.database.transaction().execute(async (database) => {
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

/** A new person with a link. Somebody who has an account already is not invited by link: the link would open their account. */
export async function inviteMember(input: Invite, dependencies: Dependencies): Promise<(MadeInvitation & { personId: string }) | Refusal> {
  const refusal = refusalFor(input)
  if (refusal) return refusal
  const { actor, practiceId, role, name, email } = input
  if (email !== null && (await findPersonByEmail(dependencies, email)) !== null) return refuse(409, 'invitation.address-taken')
  const locale = (await profilesByPerson(dependencies, [actor.personId])).get(actor.personId)?.locale ?? 'nl'
  const demo = await isDemoPractice(practiceId, dependencies.database)
  const { personId } = await dependencies.database.transaction().execute(async (database) => {
    const person = await createPerson({ ...dependencies, database }, { name, locale, email: null, demo })
    await joinPractice({ practiceId, personId: person.personId, role, at: dependencies.clock() }, database)
    return person
  })
  return {
    personId,
    ...(await makeInvitation({ practiceId, personId, trajectoryId: null, role, invitedBy: actor.personId, email }, dependencies)),
  }
}

/** Ends what somebody does here. Their trajectories stay as they are: access to content ends by the coachee, or by agreement. */
export async function endMembership(
  input: Asked & { readonly personId: string },
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const refusal = refusalFor(input)
  if (refusal) return refusal
  const { practiceId, personId } = input
  return dependencies.database.transaction().execute(async (database) => {
    await lockPractice(database, practiceId)
    const rows = (await membershipsOf(database, practiceId)).filter((row) => row.role !== 'coachee')
    if (!rows.some((row) => row.person_id === personId)) return refuse(404, 'member.unknown')
    const hosts = rows.filter((row) => row.role === 'host')
    if (hosts.every((row) => row.person_id === personId)) return refuse(409, 'practice.last-host')
    const now = dependencies.clock()
    await endMemberships(database, practiceId, personId, managed, now)
    await endOpenInvitations(database, practiceId, personId, null, now)
    return { ok: true }
  })
}

type First = { readonly practiceName: string; readonly name: string; readonly locale: Locale }

/** The very first person of an installation: host and coach of a new practice, by a link that works once. Asked by nobody but the start. */
export async function createFirstHost(
  input: First,
  dependencies: Dependencies,
): Promise<{ readonly link: string; readonly until: number; readonly practiceId: string; readonly personId: string }> {
  const practiceId = dependencies.makeId()
  const at = dependencies.clock()
  const personId = await dependencies.database.transaction().execute(async (database) => {
    await createPractice({ id: practiceId, name: input.practiceName, demo: false, at }, database)
    const person = await createPerson({ ...dependencies, database }, { name: input.name, locale: input.locale, email: null, demo: false })
    for (const role of ['host', 'coach'] as const) await joinPractice({ practiceId, personId: person.personId, role, at }, database)
    return person.personId
  })
  const { link, until } = await makeInvitation(
    { practiceId, personId, trajectoryId: null, role: 'host', invitedBy: personId, email: null },
    dependencies,
  )
  return { link, until, practiceId, personId }
}
