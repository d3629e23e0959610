// One sighting of a core quality. Sightings of one word together are its evidence (quality/derive-qualities.ts).
import { flag, key, line, scale, text, word } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const quality = kind({
  fields: {
    word: { ...word, needed: 'quality.no-word' },
    lexiconKey: { ...key, nullable: true },
    /** The concrete act: no quality is offered without it (I2). */
    act: { ...text, needed: 'quality.no-act' },
    seenBy: { type: 'choice', of: ['coachee', 'coach', 'other'] },
    felt: flag,
    used: flag,
    /** The name of the person who saw it, when `seenBy` is other. */
    seenByName: { ...line, aside: true },
    /** The context: a part of life in own words (at home, at work …). */
    context: { ...line, aside: true },
    /** The finding whose text shows it. */
    fromId: { type: 'reference', to: ['success', 'observation'], nullable: true },
    /** How strongly it was felt when the person accepted it. */
    strength: scale,
  },
  own: false,
})
