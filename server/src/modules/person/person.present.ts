// The signed-in person and their sign-ins, as the API returns them.
import type { z } from 'zod'
import type { me, personEndpoints } from '#contract/person.ts'
import type { SignInRow } from '../../database/tables.ts'
import type { MeView } from './me.usecases.ts'

export function presentMe({ actor, profile, practiceNames, factors, ...view }: MeView): z.input<typeof me> {
  return {
    personId: actor.personId,
    spaceId: actor.ownSpaceId,
    name: profile.name,
    email: profile.email,
    emailVerified: view.address.verified,
    pendingEmail: view.address.pending,
    locale: profile.locale,
    memberships: actor.memberships.map(({ practiceId, role }) => ({ practiceId, practiceName: practiceNames.get(practiceId) ?? '', role })),
    trajectories: [...view.trajectories],
    guestOf: actor.guestOf.map(({ trajectoryId, until }) => ({
      trajectoryId,
      until,
      narrowedAt: view.narrowedAt.get(trajectoryId) ?? null,
    })),
    givenLinks: [...view.givenLinks],
    openAgreements: [...view.openAgreements],
    hasPassword: view.hasPassword,
    hasTotp: factors.hasTotp,
    passkeys: factors.passkeys,
    askSecondFactor: view.askSecondFactor,
    demo: view.demo,
    mail: view.mail,
    version: view.version,
  }
}

type ListedSignIn = z.input<typeof personEndpoints.listSignIns.result>['signIns'][number]

export function presentSignIn(row: SignInRow, currentId: string): ListedSignIn {
  return { id: row.id, createdAt: row.created_at, lastSeenAt: row.last_seen_at, device: row.device, current: row.id === currentId }
}
