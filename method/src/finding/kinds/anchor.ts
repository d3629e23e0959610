// A way back to felt strength.
import { line, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'
import { potentialKinds } from '#method/finding/potential.ts'

export const anchorModes = ['posture', 'breath', 'gesture', 'body-place', 'image', 'word', 'object'] as const
export type AnchorMode = (typeof anchorModes)[number]

export const anchor = kind({
  fields: {
    of: { ...line, mayName: potentialKinds, needed: 'anchor.no-target' },
    mode: { type: 'choice', of: anchorModes },
    how: { ...text, needed: 'anchor.no-how' },
    cue: line,
  },
  own: false,
})
