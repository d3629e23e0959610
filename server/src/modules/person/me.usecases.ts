// The signed-in person, as their own screens need it.
import type { Basis } from '#contract/version.ts'
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuseChanged } from '../../http/refusal.ts'
import { lastTakenBack } from '../finding/taken-back.usecases.ts'
import { practiceNames } from '../practice/membership.usecases.ts'
import { type OpenAgreement, openAgreements } from '../trajectory/open-agreements.usecases.ts'
import { type OwnTrajectory, ownTrajectories } from '../trajectory/own-trajectories.usecases.ts'
import { type AddressState, addressState } from './address.usecases.ts'
import { findPerson } from './person.repository.ts'
import { getProfile, type Profile, revisePerson } from './profile.usecases.ts'
import { type Factors, factorsOf } from './second-factor/factors.usecases.ts'
import { givenLinks, type SeenLink } from './sign-in/give-link.usecases.ts'

/** `askSecondFactor`: the app asks this person to set up a second factor, because they see what others wrote. */
export type MeView = {
  readonly actor: Actor
  readonly profile: Profile
  readonly practiceNames: ReadonlyMap<string, string>
  readonly trajectories: readonly OwnTrajectory[]
  readonly givenLinks: readonly SeenLink[]
  readonly openAgreements: readonly OpenAgreement[]
  /** By trajectory in which this person is a guest: when something shared was last taken back. */
  readonly narrowedAt: ReadonlyMap<string, number>
  readonly hasPassword: boolean
  readonly factors: Factors
  readonly askSecondFactor: boolean
  readonly demo: boolean
  readonly mail: boolean
  readonly address: AddressState
  readonly version: number
}

export async function getMe({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<MeView> {
  const { database } = dependencies
  const person = await findPerson(database, actor.personId)
  if (person === undefined) throw new Error('the signed-in person does not exist')
  const factors = await factorsOf(actor.personId, dependencies)
  return {
    actor,
    profile: await getProfile(actor.personId, dependencies),
    practiceNames: await practiceNames([...new Set(actor.memberships.map(({ practiceId }) => practiceId))], database),
    trajectories: await ownTrajectories({ actor }, dependencies),
    givenLinks: await givenLinks(actor.personId, dependencies),
    openAgreements: await openAgreements({ actor }, dependencies),
    narrowedAt: await lastTakenBack(actor.guestOf, database),
    hasPassword: person.password_hash !== null,
    factors,
    askSecondFactor:
      !factors.hasTotp && factors.passkeys === 0 && actor.memberships.some(({ role }) => role === 'coach' || role === 'host'),
    demo: person.demo === 1,
    mail: dependencies.sendMail !== null,
    address: await addressState(actor.personId, dependencies),
    version: person.version,
  }
}

type Revise = Basis & {
  readonly actor: Actor
  readonly name?: Profile['name'] | undefined
  readonly locale?: Profile['locale'] | undefined
}

/** Changes only what is given, in the version that the writer saw. */
export async function reviseMe({ actor, name, locale, ...basis }: Revise, dependencies: Dependencies): Promise<MeView | Refusal<MeView>> {
  const refusal = await revisePerson({ personId: actor.personId, name, locale, basis }, dependencies)
  if (refusal !== null && refusal.code !== 'person.changed') return refusal
  const me = await getMe({ actor }, dependencies)
  return refusal === null ? me : refuseChanged('person.changed', me)
}
