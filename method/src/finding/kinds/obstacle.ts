// What holds strength back. It always refers to the strength it holds back (I3).
import { line, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'
import { potentialKinds } from '#method/finding/potential.ts'
import { layers } from '#method/moment/moment.ts'

export const obstacleForms = ['thought', 'belief', 'self-image', 'pattern', 'environment'] as const
export type ObstacleForm = (typeof obstacleForms)[number]

export const obstacle = kind({
  fields: {
    side: { type: 'choice', of: ['internal', 'external'] },
    /** null: not answered. */
    form: { type: 'choice', of: obstacleForms, nullable: true },
    /** null: not answered. */
    layer: { type: 'choice', of: layers, nullable: true },
    sentence: { ...line, needed: 'obstacle.no-sentence' },
    feltNow: text,
    potentialId: { type: 'reference', to: potentialKinds, nullable: true, needed: 'obstacle.no-potential' },
    /** The inner response to an external obstacle. */
    internalId: { type: 'reference', to: ['obstacle'], nullable: true },
    /** What the person wants to do about it in the world (I15). */
    action: text,
  },
  own: false,
  // The core has only potential.
  refuseWhen: { 'obstacle.in-core': ({ layer }) => layer === 'core' },
})
