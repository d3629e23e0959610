// The words for where a tension field has been: where it was, never a stage or a score. Used by the trajectory and the review.
import type { TensionState } from '#method/tension/derive-tension.ts'

const nl = {
  states: { seen: 'gezien', felt: 'gevoeld', held: 'gehouden', moved: 'bewogen' } as Record<TensionState, string>,
  where: 'Waar dit veld was',
  shownBy: 'Waaruit dat bleek',
  means: {
    seen: 'Gezien: kracht en rem naast elkaar gezet.',
    felt: 'Gevoeld: allebei de polen gevoeld of gewild.',
    held: 'Gehouden: allebei tegelijk, mild.',
    moved: 'Bewogen: zo zei de coachee het zelf.',
  } as Record<TensionState, string>,
  movedOwn: 'Bewogen: zo zei je het zelf.',
}
const en: typeof nl = {
  states: { seen: 'seen', felt: 'felt', held: 'held', moved: 'moved' },
  where: 'Where this field has been',
  shownBy: 'What showed it',
  means: {
    seen: 'Seen: strength and brake laid side by side.',
    felt: 'Felt: both poles felt or wanted.',
    held: 'Held: both at once, gently.',
    moved: 'Moved: so the coachee said.',
  },
  movedOwn: 'Moved: so you said yourself.',
}
export const tensionWords = { nl, en }
