// Words of the rows on the first screen of a coachee that lead to other subjects.
import { inWordsFirst } from '../../../words/numerals.ts'

const nl = {
  more: 'Meer',
  alone: { title: 'Kernreflectie met jezelf', lead: 'Dezelfde ui, in je eentje' },
  offline: { title: 'Ook zonder netwerk', lead: 'Kies of je woorden op dit apparaat meegaan' },
  witness: {
    title: 'Iemand zag iets',
    one: (name: string) => `${name || 'Iemand'} schreef je wat die zag`,
    more: (count: number) => `${inWordsFirst(count, 'nl')} mensen schreven wat ze zagen`,
  },
}
const en: typeof nl = {
  more: 'More',
  alone: { title: 'Core reflection with yourself', lead: 'The same onion, on your own' },
  offline: { title: 'Offline too', lead: 'Choose whether this device keeps your words with you' },
  witness: {
    title: 'Somebody saw something',
    one: (name) => `${name || 'Somebody'} wrote what they saw in you`,
    more: (count) => `${inWordsFirst(count, 'en')} people wrote what they saw`,
  },
}
export const rowsWords = { nl, en }
