// The states of tension fields as the API returns them.
import type { z } from 'zod'
import type { tensionSighting } from '#contract/tension.ts'
import type { TensionSighting } from './tension.usecases.ts'

export function presentTension({ findingId, sessionId, at, signs, shift, report }: TensionSighting): z.input<typeof tensionSighting> {
  return {
    findingId,
    sessionId,
    at,
    signs: signs.map((sign) => ({
      state: sign.state,
      at: sign.at,
      moments: sign.moments.map((moment) => ({
        id: moment.id,
        at: moment.at,
        dimension: moment.dimension,
        layer: moment.layer,
        pole: moment.pole,
        speaker: moment.speaker,
        text: moment.text,
      })),
    })),
    shift,
    report: report && {
      before: report.before,
      after: report.after,
      answer: report.answer,
      answeredAt: report.answeredAt,
      held: report.held,
      own: report.own,
      words: report.words,
      bodyNote: report.bodyNote,
    },
  }
}
