// A look back on an intention: what came of it.
import { text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const observationResults = ['done', 'partly', 'not', 'other'] as const
export type ObservationResult = (typeof observationResults)[number]

export const observation = kind({
  fields: {
    intentionId: { type: 'reference', to: ['intention'], needed: 'observation.no-intention' },
    result: { type: 'choice', of: observationResults },
    words: text,
    othersNoticed: text,
  },
  own: false,
  titledBy: ['intentionId'],
})
