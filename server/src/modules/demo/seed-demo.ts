// The demo practice, made through the use cases on a movable clock: what stands there could have happened here.
import type { Locale } from '#method/locale/locale.ts'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { addressGroup, createPerson, createSignInLink, endOtherSignIns, forgetAttempts } from '../person/person.usecases.ts'
import { invitationAttempts } from '../practice/invitation.usecases.ts'
import { createPractice, joinPractice, type Role } from '../practice/membership.usecases.ts'
import { witnessLimits } from '../witness/ask.usecases.ts'
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

export type DemoPerson = { readonly personId: string; readonly name: string; readonly role: Role; readonly link: string }
export type Demo = { readonly practiceId: string; readonly people: readonly DemoPerson[] }

/** The links sign in once, within a day. Made whole or not at all: half a demo would look like a first host. */
export async function seedDemo(dependencies: Dependencies, { locale = 'nl' as Locale } = {}): Promise<Demo> {
  return allOrNothing(dependencies, (within) => playDemo(within, locale))
}

async function playDemo(dependencies: Dependencies, locale: Locale): Promise<Demo> {
  const anchor = lastTuesday(dependencies.clock())
  const begin = anchor + Math.min(...stories.map((story) => story.beginsOn)) * day - 30 * day
  const time = onMovableClock(dependencies, begin)
  const practiceId = time.makeId()
  const [coach, host] = await time.database.transaction().execute(async (database) => {
    const within: SeedTime = { ...time, database }
    await createPractice({ id: practiceId, name: practiceName[locale], demo: true, at: begin }, database)
    return [
      await member(practiceId, coachName, 'coach', locale, within),
      await member(practiceId, hostName, 'host', locale, within),
    ] as const
  })
  const deviceId = time.makeId()
  const coachees: { readonly personId: string; readonly name: string }[] = []
  for (const story of stories) {
    const { coacheeId } = await playStory({ story, coach, practiceId, locale, anchor, deviceId }, time)
    await endOtherSignIns(time, coacheeId, null)
    coachees.push({ personId: coacheeId, name: story.name[locale] })
  }
  const address = addressGroup(seedFacts.address)
  await forgetAttempts(dependencies, [
    [invitationAttempts, address],
    [witnessLimits.reply, address],
    ...coachees.map(({ personId }) => [witnessLimits.make, personId] as const),
  ])
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
  for (const person of everybody) people.push({ ...person, link: await createSignInLink(dependencies, person.personId, day) })
  return { practiceId, people }
}

async function member(practiceId: string, name: string, role: Role, locale: Locale, time: SeedTime): Promise<Actor> {
  const { personId, spaceId } = await createPerson(time, { name, locale, email: null, demo: true })
  await joinPractice({ practiceId, personId, role, at: time.clock() }, time.database)
  return { personId, ownSpaceId: spaceId, signInId: personId, memberships: [{ practiceId, role }], guestOf: [] }
}
