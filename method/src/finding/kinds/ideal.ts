// What a person longs for, in own words.
import { line, scale, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const ideal = kind({
  fields: {
    words: { ...line, needed: 'ideal.no-words' },
    /** Whether it is the person's own ideal, or something they feel obliged to. */
    wantedBy: { type: 'choice', of: ['me', 'should'], nullable: true },
    felt: scale,
    /** The larger ideal behind it. */
    parentId: { type: 'reference', to: ['ideal'], nullable: true },
    /** The success it was found in. */
    fromId: { type: 'reference', to: ['success'], nullable: true },
    /** What bothered the person, when the ideal was found from there; the ideal itself is the wish behind it. */
    problem: { ...text, aside: true },
  },
  own: false,
  refuseWhen: { 'ideal.parent-is-self': ({ parentId }, findingId) => parentId !== null && parentId === findingId },
})
