// Krachtlijnen (alignments) and the statements that people make about their layers.
import { z } from 'zod'
import { flows } from '#method/alignment/alignment.ts'
import { layers } from '#method/moment/moment.ts'
import { endpoint } from './endpoint.ts'
import { alignment, alignmentRevision, alignmentState, id, line, ok, text } from './schemas.ts'
import { basis } from './version.ts'

const trajectoryId = z.object({ trajectoryId: id })

export const alignmentEndpoints = {
  listAlignments: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/alignments',
    summary: 'Krachtlijnen with all statements about their layers, and every wording they had',
    policy: 'signed-in',
    params: trajectoryId,
    result: z.object({ alignments: z.array(alignment), states: z.array(alignmentState), revisions: z.array(alignmentRevision) }),
  }),
  createAlignment: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/alignments',
    summary: 'Create a krachtlijn from accepted findings',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ id, title: line.min(1), idealId: id.nullable(), qualities: z.array(line).max(12) }),
    result: alignment,
  }),
  reviseAlignment: endpoint({
    method: 'PUT',
    path: '/api/trajectories/:trajectoryId/alignments/:alignmentId',
    summary: 'Change title, ideal or qualities',
    policy: 'signed-in',
    params: z.object({ trajectoryId: id, alignmentId: id }),
    body: z.object({ title: line.min(1), idealId: id.nullable(), qualities: z.array(line).max(12), ...basis }),
    result: alignment,
    conflict: { code: 'alignment.changed', current: alignment },
  }),
  eraseAlignment: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/alignments/:alignmentId',
    summary: 'Erase it with all statements about its layers (owner)',
    policy: 'signed-in',
    params: z.object({ trajectoryId: id, alignmentId: id }),
    result: ok,
  }),
  eraseAlignmentState: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/alignments/:alignmentId/states/:stateId',
    summary: 'Erase one statement about a layer (owner), or take back an own statement within a day (coach)',
    policy: 'signed-in',
    params: z.object({ trajectoryId: id, alignmentId: id, stateId: id }),
    result: ok,
  }),
  setAlignmentState: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/alignments/:alignmentId/states',
    summary: 'Add a statement about one layer: how it flows, and what showed it',
    policy: 'signed-in',
    params: z.object({ trajectoryId: id, alignmentId: id }),
    body: z.object({
      id,
      layer: z.enum(layers),
      flow: z.enum(flows),
      words: text,
      sessionId: id.nullable(),
      momentId: id.nullable(),
      obstacleId: id.nullable(),
    }),
    result: alignmentState,
  }),
} as const
