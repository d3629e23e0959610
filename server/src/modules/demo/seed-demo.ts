// Creates the demo practice through the use cases, on a clock that can be moved: so it contains only what the product allows.
import type { Actor, PracticeRole } from '#method/access/actor.ts'
import type { Locale } from '#method/locale/locale.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { addressGroup } from '../../rate-limit/address-group.ts'
import { limits } from '../../rate-limit/limits.ts'
import { forgetAttempts } from '../../rate-limit/rate-limit.ts'
import { createPerson } from '../person/profile.usecases.ts'
import { createSignInLink } from '../person/sign-in/links.usecases.ts'
import { endOtherSignIns } from '../person/sign-in/sign-ins.usecases.ts'
import { createPractice, joinPractice } from '../practice/membership.usecases.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { keepMadeUp } from './demo.repository.ts'
import { seedFacts } from './expected.ts'
import { playStory } from './play-story.ts'
import { lastTuesday, onMovableClock, type SeedTime } from './seed-time.ts'
import { noor } from './stories/stories-noor.data.ts'
import { ruben } from './stories/stories-ruben.data.ts'
import { samira } from './stories/stories-samira-later.data.ts'
import { type Story, w } from './story.ts'

const day = 86_400_000
const stories: readonly Story[] = [samira, noor, ruben]
const practiceName = w('Praktijk Oeverlicht', 'Oeverlicht Practice')
const coachName = 'Marijke Hofstra'
const hostName = 'Bas Verweij'

export type DemoPerson = { readonly personId: string; readonly name: string; readonly role: PracticeRole; readonly link: string }
export type Demo = { readonly practiceId: string; readonly people: readonly DemoPerson[] }

/** The links sign in once, within a day. All or nothing. */
export async function seedDemo(dependencies: Dependencies, { locale = 'nl' as Locale } = {}): Promise<Demo> {
  return allOrNothing(dependencies, (within) => playDemo(within, locale))
}

async function playDemo(dependencies: Dependencies, locale: Locale): Promise<Demo> {
  const anchor = lastTuesday(dependencies.clock())
  const begin = anchor + Math.min(...stories.map((story) => story.beginsOn)) * day - 30 * day
  const time = onMovableClock(dependencies, begin)
  const practiceId = time.makeId()
  const [coach, host] = await inTransaction(time, async (within) => {
    await createPractice({ id: practiceId, name: practiceName[locale], demo: true, at: begin }, within.database)
    return [
      await member(practiceId, coachName, 'coach', locale, within),
      await member(practiceId, hostName, 'host', locale, within),
    ] as const
  })
  const deviceId = time.makeId()
  const coachees: { readonly personId: string; readonly name: string }[] = []
  for (const story of stories) {
    const { coacheeId } = await playStory({ story, coach, practiceId, locale, anchor, deviceId }, time)
    await endOtherSignIns({ personId: coacheeId, keepSignInId: null }, time)
    coachees.push({ personId: coacheeId, name: story.name[locale] })
  }
  const address = addressGroup(seedFacts.address)
  await forgetAttempts(
    [
      [limits.invitation, address],
      [limits.witnessReply, address],
      ...coachees.map(({ personId }) => [limits.witnessMake, personId] as const),
    ],
    dependencies,
  )
  const everybody = [
    { personId: coach.personId, name: coachName, role: 'coach' as const },
    { personId: host.personId, name: hostName, role: 'host' as const },
    ...coachees.map((coachee) => ({ ...coachee, role: 'coachee' as const })),
  ]
  await keepMadeUp(
    dependencies.database,
    everybody.map(({ personId }) => personId),
  )
  const people: DemoPerson[] = []
  for (const person of everybody)
    people.push({ ...person, link: await createSignInLink({ personId: person.personId, lasts: day }, dependencies) })
  return { practiceId, people }
}

async function member(practiceId: string, name: string, role: PracticeRole, locale: Locale, time: SeedTime): Promise<Actor> {
  const { personId, spaceId } = await createPerson({ name, locale, email: null, demo: true }, time)
  await joinPractice({ practiceId, personId, role, at: time.clock() }, time.database)
  return { personId, ownSpaceId: spaceId, memberships: [{ practiceId, role }], guestOf: [] }
}
