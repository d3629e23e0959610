// The coach makes a link with which the coachee opens their account. A new link ends the earlier one.
import type { Actor } from '#method/access/actor.ts'
import { isWritingCoach } from '#method/access/space.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { invitationStates, type MadeInvitation, makeInvitation } from '../practice/make-invitation.usecases.ts'
import { reachTrajectory, refuseWrite } from './reach.usecases.ts'

type Invite = { readonly actor: Actor; readonly trajectoryId: string; readonly email: string | null }

export async function inviteCoachee({ actor, trajectoryId, email }: Invite, dependencies: Dependencies): Promise<MadeInvitation | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (!isWritingCoach(actor, { spaceId: reach.spaceId, trajectoryId }, dependencies.clock()))
    return refuseWrite(reach, 'trajectory.not-coach')
  // Once the coachee has an account, a link would give anyone who has it access to that account.
  const states = await invitationStates(dependencies.database, [trajectoryId], dependencies.clock())
  if (states.get(trajectoryId) === 'accepted') return refuse(409, 'invitation.accepted')
  const { practice_id: practiceId, coachee_id: personId } = reach.trajectory
  if (practiceId === null) return refuse(403, 'trajectory.not-coach')
  return makeInvitation({ practiceId, personId, trajectoryId, role: 'coachee', invitedBy: actor.personId, email }, dependencies)
}
