// Krachtlijnen over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, presented } from '../../http/refusal.ts'
import { presentAlignment, presentRevision, presentState } from './alignment.present.ts'
import { createAlignment, listAlignments, reviseAlignment, setAlignmentState } from './alignment.usecases.ts'
import { eraseAlignment, eraseStatement } from './erase-alignment.usecases.ts'

type Names = 'listAlignments' | 'createAlignment' | 'reviseAlignment' | 'setAlignmentState' | 'eraseAlignment' | 'eraseAlignmentState'

export function alignmentHandlers(dependencies: Dependencies) {
  return {
    listAlignments: async ({ actor, params }) => {
      const found = await listAlignments({ actor, ...params }, dependencies)
      if (isRefusal(found)) return found
      const { alignments, states, revisions } = found
      return { alignments: alignments.map(presentAlignment), states: states.map(presentState), revisions: revisions.map(presentRevision) }
    },
    createAlignment: async ({ actor, params, body }) => {
      const made = await createAlignment({ actor, ...params, ...body }, dependencies)
      return isRefusal(made) ? made : presentAlignment(made)
    },
    reviseAlignment: async ({ actor, params, body }) =>
      presented(await reviseAlignment({ actor, ...params, ...body }, dependencies), presentAlignment),
    eraseAlignment: async ({ actor, params }) => eraseAlignment({ actor, ...params }, dependencies),
    eraseAlignmentState: async ({ actor, params }) => eraseStatement({ actor, ...params }, dependencies),
    setAlignmentState: async ({ actor, params, body }) => {
      const state = await setAlignmentState({ actor, ...params, ...body }, dependencies)
      return isRefusal(state) ? state : presentState(state)
    },
  } satisfies Pick<Handlers, Names>
}
