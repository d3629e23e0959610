// Who is signed in, as their own screens need it.
import type { z } from 'zod'
import type { me as meSchema } from '#contract/person.ts'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { profilesByPerson } from './profile.ts'
import { factorsOf } from './second-factor/factors.ts'

export type Me = z.input<typeof meSchema>

export async function getMe(dependencies: Dependencies, actor: Actor): Promise<Me> {
  const { database } = dependencies
  const { personId, ownSpaceId } = actor
  const person = await database.selectFrom('person').select(['password_hash', 'demo']).where('id', '=', personId).executeTakeFirstOrThrow()
  const practiceIds = [...new Set(actor.memberships.map((membership) => membership.practiceId))]
  const practices =
    practiceIds.length === 0 ? [] : await database.selectFrom('practice').select(['id', 'name']).where('id', 'in', practiceIds).execute()
  const trajectories = await database
    .selectFrom('trajectory')
    .select(['id', 'coach_id'])
    .where('space_id', '=', ownSpaceId)
    .where('coachee_id', '=', personId)
    .where('id', '!=', ownSpaceId)
    .orderBy('started_at', 'desc')
    .execute()
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
    trajectories: trajectories.map((row) => ({ id: row.id, coachName: profiles.get(row.coach_id)?.name ?? '' })),
    hasPassword: person.password_hash !== null,
    hasTotp,
    passkeys,
    askSecondFactor: !hasTotp && passkeys === 0 && actor.memberships.some(({ role }) => role === 'coach' || role === 'host'),
    demo: person.demo === 1,
  }
}
