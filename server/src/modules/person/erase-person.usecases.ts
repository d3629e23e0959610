// A person erases their space and account: every row, and the key of the space, so that backups cannot be opened either. What is in spaces
// of other people stays there, without the name. A coach may erase a space that its owner never opened.
import type { Actor } from '#method/access/actor.ts'
import { eraseSpaceRows } from '../../database/erase-rows.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts, SignedIn } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { practicesThatNeedAHost, removeEmptyPractices } from '../practice/membership.usecases.ts'
import {
  coachesOfSpace,
  countCoached,
  countInSpace,
  countOpenLinks,
  countSessionsAlone,
  countWorkingNotes,
  unopenedSpacesOf,
} from './erase.repository.ts'
import { profilesByPerson } from './profile.usecases.ts'
import { refuseUnlessRecent } from './sign-in/sign-ins.usecases.ts'

/** Milliseconds. Shorter than for other changes of the account, because this cannot be undone. */
const recentEnough = 600_000

export type Erasure = {
  readonly findings: number
  readonly sessionsAlone: number
  readonly sessionsWithCoach: number
  readonly alignments: number
  readonly notes: number
  readonly reminders: number
  readonly received: number
  readonly openLinks: number
  readonly coaches: string[]
  readonly coachees: number
  readonly unopened: number
  readonly workingNotes: number
  readonly hostNeeded: string[]
}

export async function lookAtErasure({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<Erasure> {
  const { database, clock } = dependencies
  const { personId, ownSpaceId } = actor
  const coachIds = await coachesOfSpace(database, ownSpaceId)
  const profiles = await profilesByPerson(coachIds, dependencies)
  const unopened = (await unopenedSpacesOf(database, personId)).length
  const [sessions, sessionsAlone] = [await countInSpace(database, 'session', ownSpaceId), await countSessionsAlone(database, ownSpaceId)]
  const [notes, workingNotes] = [await countInSpace(database, 'note', ownSpaceId), await countWorkingNotes(database, ownSpaceId)]
  return {
    findings: await countInSpace(database, 'finding', ownSpaceId),
    sessionsAlone,
    sessionsWithCoach: sessions - sessionsAlone,
    alignments: await countInSpace(database, 'alignment', ownSpaceId),
    notes: notes - workingNotes,
    reminders: await countInSpace(database, 'reminder', ownSpaceId),
    received: await countInSpace(database, 'received', ownSpaceId),
    openLinks: await countOpenLinks(database, ownSpaceId, clock()),
    coaches: coachIds.flatMap((id) => profiles.get(id)?.name ?? []),
    coachees: (await countCoached(database, personId, ownSpaceId)) - unopened,
    unopened,
    workingNotes,
    hostNeeded: (await practicesThatNeedAHost(personId, database)).map(({ name }) => name),
  }
}

/** Needs a recent sign-in. Refused while other coaches or hosts would be left in a practice without a host. */
export async function erasePerson(
  { actor, signInId, facts }: SignedIn & { readonly facts: Pick<RequestFacts, 'clearSignInCookie'> },
  dependencies: Dependencies,
): Promise<Refusal | null> {
  const refused = await refuseUnlessRecent({ actor, signInId }, dependencies, recentEnough)
  if (refused) return refused
  if ((await practicesThatNeedAHost(actor.personId, dependencies.database)).length > 0) return refuse(409, 'practice.last-host')
  // After this no person could ever reach the spaces of coachees who never came.
  for (const spaceId of await unopenedSpacesOf(dependencies.database, actor.personId)) await eraseSpace(spaceId, dependencies)
  await eraseSpace(actor.ownSpaceId, dependencies)
  facts.clearSignInCookie()
  return null
}

/**
 * The caller checks access. The key is destroyed before the transaction ends: when the process is killed in between, the space cannot be
 * opened any more, and the next start deletes its rows (backup/prove-backup.ts, finishErasures).
 */
export async function eraseSpace(spaceId: string, dependencies: Dependencies): Promise<void> {
  await inTransaction(dependencies, async ({ database, clock, vault }) => {
    await eraseSpaceRows(database, spaceId, clock())
    await removeEmptyPractices(database)
    await vault.destroySpaceKey(spaceId)
  })
}
