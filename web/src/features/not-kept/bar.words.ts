import { inWordsFirst } from '../../words/numerals.ts'

const nl = {
  refused: (count: number) =>
    count === 1
      ? 'Iets wat je deed, kon niet worden bewaard.'
      : `${inWordsFirst(count, 'nl')} dingen die je deed, konden niet worden bewaard.`,
  look: 'Bekijken',
  onlyHere: 'Wat je net schreef, staat alleen in dit venster. Laat het open tot er verbinding is.',
  again: 'Nu proberen',
}
const en: typeof nl = {
  refused: (count) =>
    count === 1 ? 'Something you did could not be saved.' : `${inWordsFirst(count, 'en')} things you did could not be saved.`,
  look: 'Have a look',
  onlyHere: 'What you just wrote is only in this window. Keep it open until there is a connection.',
  again: 'Try now',
}
export const barWords = { nl, en }
