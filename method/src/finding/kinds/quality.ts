// One sighting of a core quality. Sightings of one word form its chain of evidence (quality/derive-qualities.ts).
import { flag, key, line, scale, text, word } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const quality = kind({
  fields: {
    word: { ...word, needed: 'quality.no-word' },
    lexiconKey: { ...key, nullable: true },
    /** The concrete evidence: no quality is offered without it (I2). */
    act: { ...text, needed: 'quality.no-act' },
    seenBy: { type: 'choice', of: ['coachee', 'coach', 'other'] },
    felt: flag,
    used: flag,
    /** Who saw it, by name, when `seenBy` is other. */
    seenByName: { ...line, aside: true, optional: true },
    /** Where it showed: a part of life in own words (at home, at work …). */
    context: { ...line, aside: true, optional: true },
    /** The finding whose own text shows it. */
    fromId: { type: 'reference', to: ['success', 'observation'], nullable: true, optional: true },
    /** How strongly it was felt when it was let in. */
    strength: { ...scale, optional: true },
  },
  own: false,
})
