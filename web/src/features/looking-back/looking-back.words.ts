// Words of looking back. The names of kinds and fields: findings/labels.
import { textsIn } from '#method/locale/locale.ts'
import { dimensionNames } from '#method/moment/names.data.ts'
import { inWordsFirst } from '../../words/numerals.ts'
import type { Filter } from './timeline.ts'

const nl = {
  title: 'Terugblik',
  lead: 'Alles wat je opschreef en deed, op een rij. Jouw woorden, zoals je ze schreef.',
  parts: { label: 'Onderdelen van de terugblik', time: 'Op volgorde', drawn: 'In beeld' },
  search: 'Zoek in je eigen woorden',
  filter: 'Wat wil je zien?',
  filters: {
    all: 'Alles',
    ...textsIn(dimensionNames, 'nl'),
    success: 'Wat lukte',
    stalled: 'Waar het vastliep',
    strength: 'Kracht',
    intentions: 'Voornemens',
    sessions: 'Sessies',
  } satisfies Record<Filter, string>,
  note: 'Een notitie, alleen voor jou',
  sharedNote: 'Een gedeelde notitie',
  record: (coach: string) => `Uit het dossier van ${coach}`,
  line: 'Krachtlijn',
  received: 'Wat iemand in je zag',
  toReceived: 'Kiezen wat je ermee doet',
  eraseNote: {
    open: 'Wissen',
    ask: 'Deze notitie wissen?',
    what: 'De notitie gaat echt weg. Terughalen kan niet. In een oude reservekopie van je beheerder staat ze nog.',
    whatShared: 'De notitie gaat echt weg, ook voor je coach. Terughalen kan niet. In een oude reservekopie van je beheerder staat ze nog.',
    done: 'De notitie is gewist.',
    problems: {
      'network.unreachable': 'Hiervoor is verbinding nodig. Er is niets gewist.',
      other: 'Dit lukte niet. Er is niets gewist.',
    },
  },
  session: (number: number, coach: string) => (coach === '' ? `Sessie ${number}, met jezelf` : `Sessie ${number} met ${coach}`),
  found: (count: number) => (count === 0 ? 'Niets gevonden.' : count === 1 ? 'Eén gevonden.' : `${inWordsFirst(count, 'nl')} gevonden.`),
  nothing: { title: 'Niets gevonden', words: 'Zoek met een ander woord, of kijk bij alles.', all: 'Alles tonen' },
  empty: { title: 'Nog niets om op terug te kijken', words: 'Wat je opschrijft, komt hier vanzelf te staan.', begin: 'Naar Nu' },
  more: 'Verder terug',
}
const en: typeof nl = {
  title: 'Looking back',
  lead: 'Everything you wrote and did, in order. Your words, as you wrote them.',
  parts: { label: 'Parts of looking back', time: 'Timeline', drawn: 'In pictures' },
  search: 'Search in your own words',
  filter: 'What do you want to see?',
  filters: {
    all: 'Everything',
    ...textsIn(dimensionNames, 'en'),
    success: 'What went well',
    stalled: 'Where it got stuck',
    strength: 'Strength',
    intentions: 'Intentions',
    sessions: 'Sessions',
  },
  note: 'A note, only for you',
  sharedNote: 'A shared note',
  record: (coach) => `From the record of ${coach}`,
  line: 'Line of strength',
  received: 'What someone saw in you',
  toReceived: 'Choose what to do with it',
  eraseNote: {
    open: 'Erase',
    ask: 'Erase this note?',
    what: 'The note really goes. You can’t get it back. An old backup of your host still has it.',
    whatShared: 'The note really goes, for your coach too. You can’t get it back. An old backup of your host still has it.',
    done: 'The note has been erased.',
    problems: {
      'network.unreachable': 'This needs a connection. Nothing has been erased.',
      other: 'That didn’t work. Nothing has been erased.',
    },
  },
  session: (number, coach) => (coach === '' ? `Session ${number}, with yourself` : `Session ${number} with ${coach}`),
  found: (count) => (count === 0 ? 'Nothing found.' : count === 1 ? 'One found.' : `${inWordsFirst(count, 'en')} found.`),
  nothing: { title: 'Nothing found', words: 'Try another word, or look at everything.', all: 'Show everything' },
  empty: { title: 'Nothing to look back on yet', words: 'What you write down appears here by itself.', begin: 'To Now' },
  more: 'Further back',
}
export const lookingBackWords = { nl, en }
