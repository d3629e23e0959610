// The coach makes a new sign-in link for the coachee, who has an account here and lost the only browser.
import { isWritingCoach } from '#method/access/space.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { SignedIn } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { type GivenLink, giveLink } from '../person/sign-in/give-link.usecases.ts'
import { invitationStates } from '../practice/make-invitation.usecases.ts'
import { reachTrajectory, refuseWrite } from './reach.usecases.ts'

type Give = SignedIn & { readonly trajectoryId: string }

export async function giveCoacheeLink({ actor, signInId, trajectoryId }: Give, dependencies: Dependencies): Promise<GivenLink | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (!isWritingCoach(actor, { spaceId: reach.spaceId, trajectoryId }, dependencies.clock()))
    return refuseWrite(reach, 'trajectory.not-coach')
  const states = await invitationStates(dependencies.database, [trajectoryId], dependencies.clock())
  // Before that an invitation is what opens the account.
  if (states.get(trajectoryId) !== 'accepted') return refuse(409, 'given-link.not-joined')
  return giveLink({ personId: reach.trajectory.coachee_id, giver: { actor, signInId } }, dependencies)
}
