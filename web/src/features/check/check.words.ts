import { textsIn } from '#method/locale/locale.ts'
import { dimensionNames } from '#method/moment/names.data.ts'
import type { CheckStep } from './check-draft.ts'

const nl = {
  close: 'Sluiten, je woorden blijven staan',
  closeKept: 'Sluiten',
  choose: 'Waar wil je beginnen?',
  sides: { ...textsIn(dimensionNames, 'nl'), body: 'Je lijf' } satisfies Record<CheckStep, string>,
  filled: (side: string) => `${side}, ingevuld`,
  next: 'Verder',
  skip: 'Overslaan',
  back: 'Terug',
  keep: 'Bewaren',
  enough: 'Zo bewaren',
  places: ['hoofd', 'keel', 'borst', 'buik', 'schouders', 'handen', 'rug', 'benen'],
  elsewhere: 'ergens anders',
  elsewhereLabel: 'Waar dan?',
  onlyYou: 'Alleen jij ziet dit.',
  kept: {
    title: 'Dit is er nu',
    thinking: 'Je denkt',
    feeling: 'Je voelt',
    wanting: 'Je wilt',
    body: 'In je lijf',
    success: 'Opschrijven wat lukte',
    noticing: 'Opschrijven waar het vastliep',
    done: 'Klaar',
  },
}
const en: typeof nl = {
  close: 'Close, your words stay',
  closeKept: 'Close',
  choose: 'Where would you like to begin?',
  sides: { ...textsIn(dimensionNames, 'en'), body: 'Your body' },
  filled: (side) => `${side}, filled in`,
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  keep: 'Save',
  enough: 'Save it as it is',
  places: ['head', 'throat', 'chest', 'belly', 'shoulders', 'hands', 'back', 'legs'],
  elsewhere: 'somewhere else',
  elsewhereLabel: 'Where, then?',
  onlyYou: 'Only you see this.',
  kept: {
    title: 'This is here now',
    thinking: 'You think',
    feeling: 'You feel',
    wanting: 'You want',
    body: 'In your body',
    success: 'Write down what went well',
    noticing: 'Write down where it got stuck',
    done: 'Done',
  },
}
export const checkWords = { nl, en }
