// That an obstacle was noticed, and when. obstacleId null: it is not stored as an obstacle yet.
import { isBlank, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

/** When the brake was noticed, relative to the moment in which it worked. */
export const noticingTimings = ['days-later', 'afterwards', 'during', 'just-before'] as const
export type NoticingTiming = (typeof noticingTimings)[number]

export const noticing = kind({
  fields: {
    obstacleId: { type: 'reference', to: ['obstacle'], nullable: true, wrong: 'noticing.no-obstacle' },
    timing: { type: 'choice', of: noticingTimings },
    words: text,
    thought: text,
    felt: text,
    wanted: text,
  },
  own: true,
  refuseWhen: { 'noticing.no-words': ({ words, thought, felt, wanted }) => [words, thought, felt, wanted].every(isBlank) },
})
