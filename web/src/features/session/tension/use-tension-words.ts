// The words of the tension field for this user: a coach with a coachee, or a user alone.
import { useWords } from '../../../words/use-words.ts'
import { useAlone } from '../alone.ts'
import { tensionWords } from './tension.words.ts'

const alone: typeof tensionWords = {
  nl: {
    ...tensionWords.nl,
    leadAgain: 'Nog eens, zoals het er nu is. Wat je eerder zei, blijft staan.',
    which: 'Bij welk spanningsveld blijf je?',
    fromToday: 'van deze keer',
    newField: 'Een nieuw, met wat er nu opkwam',
    heldHint: 'Zeg dit alleen als je het zo merkte.',
  },
  en: {
    ...tensionWords.en,
    leadAgain: 'Once more, as it is now. What you said before stays.',
    fromToday: 'from this time',
    newField: 'A new one, with what came up now',
    heldHint: 'Say this only if you noticed it.',
  },
}

export function useTensionWords(): typeof tensionWords.nl {
  return useWords(useAlone() ? alone : tensionWords)
}
