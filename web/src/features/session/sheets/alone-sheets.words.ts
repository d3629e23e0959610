// Words of the sheets that differ in a session alone.
import { useWords } from '../../../words/use-words.ts'
import { useAlone } from '../alone.ts'
import { sheetsWords } from './sheets.words.ts'

/** Keys about the other person, and keys of functions that only a coach has. */
const forTwo: ReadonlySet<string> = new Set(['w', 'g', 'l p n', 'e', 'm'])
const keysAlone = (keys: typeof sheetsWords.nl.keys, difficult: string, card: string) =>
  keys.filter(([key]) => !forTwo.has(key)).map(([key, meaning]) => [key, key === 'd' ? difficult : key === 'k' ? card : meaning] as const)

const nl: typeof sheetsWords.nl = {
  ...sheetsWords.nl,
  titles: { ...sheetsWords.nl.titles, difficult: 'Als het te veel wordt', pickedUp: 'Bewaard' },
  step: { ...sheetsWords.nl.step, here: 'Ik ben hier', cards: 'Vragen bij de stappen' },
  lead: { ...sheetsWords.nl.lead, intention: 'Eerst wat je graag wilt. Dan klein en concreet.' },
  actHint: 'Wat je deed, zo klein en gewoon als het was. Zonder daad wacht het woord nog even.',
  sentenceHint: 'Zoals je hem vanbinnen hoort.',
  outsideHint: 'Dit is er echt. Wat is eraan te doen, en wat doet het van binnen?',
  pickedUp: {
    empty: 'Nog niets bewaard.',
    offeredLater: 'Dit is van jou. Na het afronden staat het bij Mijn kracht; alleen jij ziet het.',
  },
  keys: keysAlone(sheetsWords.nl.keys, 'als het te veel wordt', 'vragen bij deze stap'),
}
const en: typeof nl = {
  ...sheetsWords.en,
  titles: { ...sheetsWords.en.titles, difficult: 'When it becomes too much', pickedUp: 'Kept' },
  step: { ...sheetsWords.en.step, here: 'I’m here', cards: 'Questions for the steps' },
  lead: { ...sheetsWords.en.lead, intention: 'First what you’d love. Then small and concrete.' },
  actHint: 'What you did, however small or ordinary. Without an act the word has to wait.',
  sentenceHint: 'The way you hear it inside.',
  outsideHint: 'This is real. What can be done about it, and what does it do inside?',
  pickedUp: { empty: 'Nothing kept yet.', offeredLater: 'This is yours. Once you finish it’s under My strength; only you see it.' },
  keys: keysAlone(sheetsWords.en.keys, 'when it becomes too much', 'questions for this step'),
}
const aloneSheetsWords = { nl, en }

/** The words of the sheets for this user: with a coach, or alone. */
export function useSheetsWords(): typeof sheetsWords.nl {
  return useWords(useAlone() ? aloneSheetsWords : sheetsWords)
}
