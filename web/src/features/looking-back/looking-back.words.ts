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
  session: (number, coach) => (coach === '' ? `Session ${number}, with yourself` : `Session ${number} with ${coach}`),
  found: (count) => (count === 0 ? 'Nothing found.' : count === 1 ? 'One found.' : `${inWordsFirst(count, 'en')} found.`),
  nothing: { title: 'Nothing found', words: 'Try another word, or look at everything.', all: 'Show everything' },
  empty: { title: 'Nothing to look back on yet', words: 'What you write down appears here by itself.', begin: 'To Now' },
  more: 'Further back',
}
export const lookingBackWords = { nl, en }
