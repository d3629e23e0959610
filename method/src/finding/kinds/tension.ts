// A tension field: a potential and an inner obstacle (I3, I15). Reports of a session are copied here when it ends.
import { rating, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'
import { potentialKinds } from '#method/finding/potential.ts'

export const tension = kind({
  fields: {
    potentialId: { type: 'reference', to: potentialKinds, needed: 'tension.pole-missing' },
    obstacleId: { type: 'reference', to: ['obstacle'], where: { side: 'internal' }, needed: 'tension.pole-missing' },
    words: text,
    bodyNote: text,
    before: rating,
    after: rating,
    shift: { type: 'choice', of: ['shift', 'no-shift'], nullable: true },
  },
  own: false,
  titledBy: ['potentialId', 'obstacleId'],
})
