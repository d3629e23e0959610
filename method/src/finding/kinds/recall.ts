// That an anchor was used, and whether it helped.
import { kind } from '#method/finding/kind.ts'

export const recall = kind({
  fields: {
    anchorId: { type: 'reference', to: ['anchor'], needed: 'recall.no-anchor' },
    worked: { type: 'choice', of: ['yes', 'a-little', 'no'], nullable: true },
  },
  own: false,
  titledBy: ['anchorId'],
})
