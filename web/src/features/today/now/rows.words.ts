// Words of the rows on the first screen of a coachee that lead to other subjects.
import { inWordsFirst } from '../../../words/numerals.ts'

const nl = {
  more: 'Meer',
  alone: { title: 'Kernreflectie met jezelf', lead: 'Stilstaan in zeven lagen, van omgeving tot kern' },
  offline: { title: 'Ook zonder netwerk', lead: 'Kies of je woorden op dit apparaat meegaan' },
  erasure: {
    title: (coach: string) => `${coach} vraagt of je jullie traject wilt wissen`,
    lead: 'Jij beslist. Houden mag.',
  },
  witness: {
    title: 'Iemand zag iets',
    one: (name: string) => `${name || 'Iemand'} schreef je iets`,
    more: (count: number) => `${inWordsFirst(count, 'nl')} mensen schreven je iets`,
  },
}
const en: typeof nl = {
  more: 'More',
  alone: { title: 'Core reflection with yourself', lead: 'Pausing in seven layers, from environment to core' },
  offline: { title: 'Offline too', lead: 'Choose whether this device keeps your words with you' },
  erasure: {
    title: (coach) => `${coach} asks whether you want to erase your trajectory`,
    lead: 'You decide. Keeping it is fine.',
  },
  witness: {
    title: 'Somebody saw something',
    one: (name) => `${name || 'Somebody'} wrote you something`,
    more: (count) => `${inWordsFirst(count, 'en')} people wrote you something`,
  },
}
export const rowsWords = { nl, en }
