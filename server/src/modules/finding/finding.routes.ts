// Findings over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, type Refusal } from '../../http/refusal.ts'
import { answerFinding, offerFinding, withdrawFinding } from './answer-finding.usecases.ts'
import { presentFinding } from './finding.present.ts'
import { createFinding, findingHistory, listFindings, reviseFinding, shareFinding } from './finding.usecases.ts'
import type { OpenFinding } from './keep-finding.ts'

type Names =
  | 'listFindings'
  | 'createFinding'
  | 'reviseFinding'
  | 'offerFinding'
  | 'answerFinding'
  | 'withdrawFinding'
  | 'shareFinding'
  | 'findingHistory'
const present = (found: OpenFinding | Refusal) => (isRefusal(found) ? found : presentFinding(found))

export function findingHandlers(dependencies: Dependencies) {
  return {
    listFindings: async ({ actor, params, query }) => {
      const found = await listFindings({ actor, ...params, ...query }, dependencies)
      return isRefusal(found) ? found : { findings: found.map(presentFinding) }
    },
    createFinding: async ({ actor, params, body }) => present(await createFinding({ actor, ...params, ...body }, dependencies)),
    reviseFinding: async ({ actor, params, body }) => present(await reviseFinding({ actor, ...params, ...body }, dependencies)),
    offerFinding: async ({ actor, params }) => present(await offerFinding({ actor, ...params }, dependencies)),
    answerFinding: async ({ actor, params, body }) => present(await answerFinding({ actor, ...params, ...body }, dependencies)),
    withdrawFinding: async ({ actor, params }) => present(await withdrawFinding({ actor, ...params }, dependencies)),
    shareFinding: async ({ actor, params, body }) => present(await shareFinding({ actor, ...params, ...body }, dependencies)),
    findingHistory: async ({ actor, params }) => {
      const revisions = await findingHistory({ actor, ...params }, dependencies)
      return isRefusal(revisions) ? revisions : { revisions }
    },
  } satisfies Pick<Handlers, Names>
}
