// The practice and its invitations over HTTP. The demo: demo/demo.routes.ts.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { presented } from '../../http/refusal.ts'
import { acceptInvitation, lookAtInvitation } from './invitation.usecases.ts'
import { presentPractice } from './practice.present.ts'
import { endMembership, getPractice, giveMemberLink, inviteMember, revisePractice } from './practice.usecases.ts'

type Names =
  | 'getPractice'
  | 'revisePractice'
  | 'inviteMember'
  | 'endMembership'
  | 'giveMemberLink'
  | 'lookAtInvitation'
  | 'acceptInvitation'

export function practiceHandlers(dependencies: Dependencies) {
  return {
    getPractice: async ({ actor, params }) => presented(await getPractice({ actor, ...params }, dependencies), presentPractice),
    revisePractice: async ({ actor, params, body }) =>
      presented(await revisePractice({ actor, ...params, ...body }, dependencies), presentPractice),
    inviteMember: async ({ actor, params, body }) => inviteMember({ actor, ...params, ...body }, dependencies),
    endMembership: async ({ actor, params }) => endMembership({ actor, ...params }, dependencies),
    giveMemberLink: async ({ actor, signInId, params }) => giveMemberLink({ actor, signInId, ...params }, dependencies),
    lookAtInvitation: async ({ body, facts }) => lookAtInvitation({ ...body, facts }, dependencies),
    acceptInvitation: async ({ body, facts, signInId }) => acceptInvitation({ ...body, facts, signInId }, dependencies),
  } satisfies Pick<Handlers, Names>
}
