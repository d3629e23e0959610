import type { FindingKind } from '#method/finding/finding.ts'
import { textsIn } from '#method/locale/locale.ts'
import { dimensionNames } from '#method/moment/names.data.ts'
import { inWordsFirst } from '../../words/numerals.ts'
import type { Filter } from './timeline.ts'

const nl = {
  title: 'Terugblik',
  lead: 'Alles wat je opschreef en deed, op een rij. Jouw woorden, zoals je ze schreef.',
  parts: { label: 'Onderdelen van de terugblik', time: 'In de tijd', drawn: 'Getekend' },
  search: 'Zoek in je eigen woorden',
  filter: 'Wat wil je zien?',
  filters: {
    all: 'Alles',
    ...textsIn(dimensionNames, 'nl'),
    success: 'Wat lukte',
    stalled: 'Wat stokte',
    strength: 'Kracht',
    intentions: 'Voornemens',
    sessions: 'Sessies',
  } as Record<Filter, string>,
  kinds: {
    success: 'Wat lukte',
    ideal: 'Waar je naar verlangt',
    quality: 'Een kwaliteit',
    obstacle: 'Wat tegenhoudt',
    tension: 'Een spanningsveld',
    anchor: 'Een anker',
    intention: 'Een voornemen',
    recall: 'Je anker gebruikt',
    observation: 'Teruggekeken',
    check: 'Nu',
    noticing: 'Wat stokte',
    protocol: 'Je werkwijze',
  } as Record<FindingKind, string>,
  session: (number: number, coach: string) => (coach === '' ? `Sessie ${number}, met jezelf` : `Sessie ${number} met ${coach}`),
  found: (count: number) => (count === 0 ? 'Niets gevonden.' : count === 1 ? 'Eén gevonden.' : `${inWordsFirst(count, 'nl')} gevonden.`),
  nothing: { title: 'Niets gevonden', words: 'Zoek met een ander woord, of kijk bij alles.', all: 'Alles tonen' },
  empty: { title: 'Nog niets om op terug te kijken', words: 'Wat je opschrijft, komt hier vanzelf te staan.', begin: 'Naar Nu' },
  more: 'Verder terug',
  moreOf: 'Meer lezen',
}
const en: typeof nl = {
  title: 'Looking back',
  lead: 'Everything you wrote and did, in order. Your words, as you wrote them.',
  parts: { label: 'Parts of looking back', time: 'In time', drawn: 'Drawn' },
  search: 'Search in your own words',
  filter: 'What do you want to see?',
  filters: {
    all: 'Everything',
    ...textsIn(dimensionNames, 'en'),
    success: 'What went well',
    stalled: 'What stalled',
    strength: 'Strength',
    intentions: 'Intentions',
    sessions: 'Sessions',
  },
  kinds: {
    success: 'What went well',
    ideal: 'What you long for',
    quality: 'A quality',
    obstacle: 'What holds back',
    tension: 'A tension field',
    anchor: 'An anchor',
    intention: 'An intention',
    recall: 'You used your anchor',
    observation: 'You looked back',
    check: 'Now',
    noticing: 'What stalled',
    protocol: 'Your way of working',
  },
  session: (number, coach) => (coach === '' ? `Session ${number}, with yourself` : `Session ${number} with ${coach}`),
  found: (count) => (count === 0 ? 'Nothing found.' : count === 1 ? 'One found.' : `${inWordsFirst(count, 'en')} found.`),
  nothing: { title: 'Nothing found', words: 'Try another word, or look at everything.', all: 'Show everything' },
  empty: { title: 'Nothing to look back on yet', words: 'What you write down appears here by itself.', begin: 'To Now' },
  more: 'Further back',
  moreOf: 'Read more',
}
export const lookingBackWords = { nl, en }
