// Findings over HTTP.
import type { Actor } from '#method/access/actor.ts'
import { isOwner } from '#method/access/space.access.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, presented, type Refusal } from '../../http/refusal.ts'
import { answerFinding, offerFinding, withdrawFinding } from './answer-finding.usecases.ts'
import { eraseFinding } from './erase-finding.usecases.ts'
import { presentFinding } from './finding.present.ts'
import { createFinding, findingHistory, listFindings, listOwnFindings, reviseFinding } from './finding.usecases.ts'
import type { OpenFinding } from './keep-finding.ts'
import { shareFinding } from './share-finding.usecases.ts'

type Names =
  | 'listFindings'
  | 'listOwnFindings'
  | 'createFinding'
  | 'reviseFinding'
  | 'offerFinding'
  | 'answerFinding'
  | 'withdrawFinding'
  | 'shareFinding'
  | 'eraseFinding'
  | 'findingHistory'

/** The owner sees all shares; a guest sees only their own. */
function present<Current extends OpenFinding>(found: OpenFinding | Refusal<Current>, actor: Actor, trajectoryId: string) {
  return presented(found, (one) => presentFinding(one, isOwner(actor, one.row.space_id) ? null : trajectoryId))
}

export function findingHandlers(dependencies: Dependencies) {
  return {
    listFindings: async ({ actor, params, query }) => {
      const found = await listFindings({ actor, ...params, ...query }, dependencies)
      if (isRefusal(found)) return found
      return { findings: found.map((one) => presentFinding(one, isOwner(actor, one.row.space_id) ? null : params.trajectoryId)) }
    },
    listOwnFindings: async ({ actor }) => ({
      findings: (await listOwnFindings({ actor }, dependencies)).map((one) => presentFinding(one, null)),
    }),
    createFinding: async ({ actor, params, body }) =>
      present(await createFinding({ actor, ...params, ...body }, dependencies), actor, params.trajectoryId),
    reviseFinding: async ({ actor, params, body }) =>
      present(await reviseFinding({ actor, ...params, ...body }, dependencies), actor, params.trajectoryId),
    offerFinding: async ({ actor, params }) => present(await offerFinding({ actor, ...params }, dependencies), actor, params.trajectoryId),
    answerFinding: async ({ actor, params, body }) =>
      present(await answerFinding({ actor, ...params, ...body }, dependencies), actor, params.trajectoryId),
    withdrawFinding: async ({ actor, params }) =>
      present(await withdrawFinding({ actor, ...params }, dependencies), actor, params.trajectoryId),
    shareFinding: async ({ actor, params, body }) =>
      present(await shareFinding({ actor, ...params, ...body }, dependencies), actor, params.trajectoryId),
    eraseFinding: async ({ actor, params }) => eraseFinding({ actor, ...params }, dependencies),
    findingHistory: async ({ actor, params }) => {
      const revisions = await findingHistory({ actor, ...params }, dependencies)
      return isRefusal(revisions) ? revisions : { revisions }
    },
  } satisfies Pick<Handlers, Names>
}
