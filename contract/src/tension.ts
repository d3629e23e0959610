// Which states the tension fields of a trajectory were in, per session, and what was reported each time.
import { z } from 'zod'
import { dimensions, layers, longestMomentText, poles, speakers } from '#method/moment/moment.ts'
import { shiftAnswers } from '#method/session/session-event.ts'
import { reportParts } from '#method/session/session-view.ts'
import { shiftStandings } from '#method/shift/derive-shift.ts'
import { tensionStates } from '#method/tension/derive-tension.ts'
import { endpoint } from './endpoint.ts'
import { rating } from './finding-body.ts'
import { id, instant, text } from './schemas.ts'

/** One field in one session. Derived from the events of that session; not stored. */
export const tensionSighting = z.object({
  findingId: id,
  sessionId: id,
  at: instant,
  /** In the order seen, felt, held, moved; only the states that occurred. held: a person said so. moved: the coachee confirmed a shift. */
  signs: z.array(
    z.object({
      state: z.enum(tensionStates),
      at: instant,
      moments: z.array(
        z.object({
          id,
          at: instant,
          dimension: z.enum(dimensions).nullable(),
          layer: z.enum(layers).nullable(),
          pole: z.enum(poles).nullable(),
          speaker: z.enum(speakers),
          text: text.max(longestMomentText),
        }),
      ),
    }),
  ),
  /**
   * Whether something shifted. confirmed: the coachee said so, signed in. reported: chosen in the room or written down by the coach; a
   * proposal until the coachee confirms it. null: not asked, or not answered.
   */
  shift: z.object({ answer: z.enum(shiftAnswers), standing: z.enum(shiftStandings), at: instant }).nullable(),
  /**
   * What was reported in this session; null when there is no report. `own`: the parts that the coachee gave, signed in; the others were
   * reported in the room.
   */
  report: z
    .object({
      before: rating.nullable(),
      after: rating.nullable(),
      answer: z.enum(shiftAnswers).nullable(),
      answeredAt: instant.nullable(),
      held: z.boolean().nullable(),
      own: z.array(z.enum(reportParts)).readonly(),
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
