// Findings (vondsten): what came up, offered by the coach, answered by the coachee. History is kept.
import { z } from 'zod'
import { findingStates } from '#method/finding/finding.ts'
import { endpoint } from './endpoint.ts'
import { findingBody, storedBody } from './finding-body.ts'
import { finding, id, instant, line, ok, share } from './schemas.ts'
import { basis } from './version.ts'

const trajectoryId = z.object({ trajectoryId: id })
const findingId = z.object({ trajectoryId: id, findingId: id })

export const findingEndpoints = {
  listFindings: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/findings',
    summary: 'Findings the reader may see',
    policy: 'signed-in',
    params: trajectoryId,
    query: z.object({ sessionId: id.optional() }),
    result: z.object({ findings: z.array(finding) }),
  }),
  listOwnFindings: endpoint({
    method: 'GET',
    path: '/api/me/findings',
    summary: "Everything in one's own space, in whatever trajectory",
    policy: 'signed-in',
    result: z.object({ findings: z.array(finding) }),
  }),
  createFinding: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/findings',
    summary: 'Keep a finding; by the coach it is noted, by the coachee it is theirs at once',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ id, sessionId: id.nullable(), momentId: id.nullable(), body: findingBody }),
    result: finding,
  }),
  reviseFinding: endpoint({
    method: 'PUT',
    path: '/api/trajectories/:trajectoryId/findings/:findingId',
    summary: 'Change the wording: the coach before it was answered, the coachee of what is theirs',
    policy: 'signed-in',
    params: findingId,
    body: z.object({ body: findingBody, ...basis }),
    result: finding,
    conflict: { code: 'finding.changed', current: finding },
  }),
  offerFinding: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/findings/:findingId/offer',
    summary: 'Confirm and offer it to the coachee (coach)',
    policy: 'signed-in',
    params: findingId,
    result: finding,
  }),
  answerFinding: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/findings/:findingId/answer',
    summary: 'Accept, accept in other words, or refuse (coachee)',
    policy: 'signed-in',
    params: findingId,
    body: z.object({
      answer: z.enum(['accept', 'refuse']),
      body: findingBody.nullable(),
      /** The wording that the screen showed. It counts for more than `basedOn`: a copy on a device may be older than versions are. */
      seen: storedBody.optional(),
      ...basis,
    }),
    result: finding,
    conflict: { code: 'finding.changed', current: finding },
  }),
  withdrawFinding: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/findings/:findingId/withdraw',
    summary: 'Take it back, by who made it',
    policy: 'signed-in',
    params: findingId,
    result: finding,
  }),
  shareFinding: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/findings/:findingId/share',
    summary: 'Share with the coach of this trajectory, or no more (owner); the finding may be made elsewhere in the space',
    policy: 'signed-in',
    params: findingId,
    /**
     * `leftOut`: fields of the finding that the coach does not get; null: the coach no longer reads it. `at`: when it was said on the
     * device; sharing that waited there does not undo a taking back that was said since.
     */
    body: z.object({ leftOut: share.shape.leftOut.nullable(), at: instant.optional() }),
    result: finding,
  }),
  eraseFinding: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId/findings/:findingId',
    summary: 'Erase it with every wording and share (owner); it cannot be undone',
    policy: 'signed-in',
    params: findingId,
    result: ok,
  }),
  findingHistory: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/findings/:findingId/history',
    summary: 'Earlier wordings and answers',
    policy: 'signed-in',
    params: findingId,
    result: z.object({ revisions: z.array(z.object({ at: instant, byName: line, state: z.enum(findingStates), body: storedBody })) }),
  }),
} as const
