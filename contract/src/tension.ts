// Which states the tension fields of a trajectory were in, per session, and what the coachee reported each time.
import { z } from 'zod'
import { dimensions, layers, longestMomentText, poles, speakers } from '#method/moment/moment.ts'
import { tensionStates } from '#method/tension/derive-tension.ts'
import { endpoint } from './endpoint.ts'
import { rating } from './finding-body.ts'
import { id, instant, text } from './schemas.ts'

/** One field in one session. Derived from the events of that session; not stored. */
export const tensionSighting = z.object({
  findingId: id,
  sessionId: id,
  at: instant,
  /** In the order seen, felt, held, moved; only the states that occurred. */
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
  /** What the coachee reported in this session; null when there is no report. */
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
    summary: 'The states of each tension field that the reader may read, oldest session first',
    policy: 'signed-in',
    params: z.object({ trajectoryId: id }),
    result: z.object({ tensions: z.array(tensionSighting) }),
  }),
} as const
