// Where the tension fields of a trajectory have been, session by session, and what the coachee reported each time.
import { z } from 'zod'
import { dimensions, layers, longestMomentText, poles, speakers } from '#method/moment/moment.ts'
import { tensionStates } from '#method/tension/derive-tension.ts'
import { endpoint } from './endpoint.ts'
import { rating } from './finding-body.ts'
import { id, instant, text } from './schemas.ts'

/** One field in one session. Derived from what happened there; nothing of it is kept apart or ever overwritten. */
export const tensionSighting = z.object({
  findingId: id,
  sessionId: id,
  at: instant,
  /** In the order seen, felt, held, moved; only those that were there. No order to go through. */
  signs: z.array(
    z.object({
      state: z.enum(tensionStates),
      at: instant,
      moments: z.array(
        z.object({
          id,
          at: instant,
          dimension: z.enum(dimensions),
          layer: z.enum(layers),
          pole: z.enum(poles),
          speaker: z.enum(speakers),
          text: text.max(longestMomentText),
        }),
      ),
    }),
  ),
  /** The coachee's own report in this session; null when nothing was reported. */
  report: z
    .object({
      before: rating.nullable(),
      after: rating.nullable(),
      shift: z.enum(['shift', 'no-shift']).nullable(),
      words: text,
      bodyNote: text,
    })
    .nullable(),
})

export const tensionEndpoints = {
  listTensions: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/tensions',
    summary: 'Where each tension field the reader may see has been, oldest session first',
    policy: 'signed-in',
    params: z.object({ trajectoryId: id }),
    result: z.object({ tensions: z.array(tensionSighting) }),
  }),
} as const
