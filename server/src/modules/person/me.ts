// The signed-in person, as their own screens need it.
import type { z } from 'zod'
import type { me as meSchema } from '#contract/person.ts'
import type { Basis } from '#contract/version.ts'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuseChanged } from '../../http/refusal.ts'
import { type Profile, profilesByPerson, revisePerson } from './profile.ts'
import { factorsOf } from './second-factor/factors.ts'

export type Me = z.input<typeof meSchema>

export async function getMe(dependencies: Dependencies, actor: Actor): Promise<Me> {
  const { database } = dependencies
  const { personId, ownSpaceId } = actor
  const person = await database
    .selectFrom('person')
    .select(['password_hash', 'demo', 'version'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const practiceIds = [...new Set(actor.memberships.map((membership) => membership.practiceId))]
  const practices =
    practiceIds.length === 0 ? [] : await database.selectFrom('practice').select(['id', 'name']).where('id', 'in', practiceIds).execute()
  const trajectories = await database
    .selectFrom('trajectory')
    .select(['id', 'coach_id', 'body'])
    .where('space_id', '=', ownSpaceId)
    .where('coachee_id', '=', personId)
    .where('id', '!=', ownSpaceId)
    .orderBy('started_at', 'desc')
    .execute()
  const coachNames = await Promise.all(
    trajectories.map(async (row) => (await dependencies.vault.open<{ coachName?: string }>(ownSpaceId, row.id, row.body)).coachName ?? ''),
  )
  const open = await openTrajectories(dependencies, ownSpaceId)
  const profiles = await profilesByPerson(dependencies, [personId, ...trajectories.map((row) => row.coach_id)])
  const profile = profiles.get(personId)
  if (profile === undefined) throw new Error('the person who asks is gone')
  const { hasTotp, passkeys } = await factorsOf(dependencies, personId)
  const practiceNames = new Map(practices.map((practice) => [practice.id, practice.name]))
  return {
    personId,
    spaceId: ownSpaceId,
    ...profile,
    memberships: actor.memberships.map(({ practiceId, role }) => ({ practiceId, practiceName: practiceNames.get(practiceId) ?? '', role })),
    trajectories: trajectories.map((row, index) => ({
      id: row.id,
      // Who has no account here left their name in the file.
      coachName: profiles.get(row.coach_id)?.name ?? coachNames[index] ?? '',
      open: open.has(row.id),
    })),
    hasPassword: person.password_hash !== null,
    hasTotp,
    passkeys,
    askSecondFactor: !hasTotp && passkeys === 0 && actor.memberships.some(({ role }) => role === 'coach' || role === 'host'),
    demo: person.demo === 1,
    version: person.version,
  }
}

type Revise = Basis & { readonly name?: Profile['name'] | undefined; readonly locale?: Profile['locale'] | undefined }

/** Changes only what is sent, in the version that the writer saw. */
export async function reviseMe(
  dependencies: Dependencies,
  { actor, name, locale, ...basis }: Revise & { readonly actor: Actor },
): Promise<Me | Refusal<Me>> {
  const refusal = await revisePerson(dependencies, actor.personId, { name, locale }, basis)
  if (refusal !== null && refusal.code !== 'person.changed') return refusal
  const me = await getMe(dependencies, actor)
  return refusal === null ? me : refuseChanged('person.changed', me)
}

/** Trajectories of this space that have a guest now. */
async function openTrajectories({ database, clock }: Dependencies, spaceId: string): Promise<ReadonlySet<string>> {
  const now = clock()
  const grants = await database
    .selectFrom('space_grant')
    .select('trajectory_id')
    .where('space_id', '=', spaceId)
    .where('from_at', '<=', now)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', now)]))
    .execute()
  return new Set(grants.map((grant) => grant.trajectory_id))
}
