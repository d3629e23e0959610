// A tension field: always both poles, the obstacle an inner one (I3, I15). What is reported in a session is copied here when it ends.
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
