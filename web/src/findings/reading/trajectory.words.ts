// Words that the whole trajectory page shares. Each part of the page has its own words beside it.
import { textsIn } from '#method/locale/locale.ts'
import { layerNames } from '#method/moment/names.data.ts'
import { inWords } from '../../words/numerals.ts'
import type { NextKind } from '../../words/since.ts'
import { flowWords } from '../labels/flow.words.ts'

const nl = {
  back: 'Naar het begin',
  parts: 'Onderdelen van dit traject',
  tabs: {
    alignments: 'Krachtlijnen',
    sessions: 'Sessies',
    strength: 'Kracht',
    obstacles: 'Belemmeringen',
    intentions: 'Voornemens',
    agreements: 'Afspraken',
  },
  withCoach: (name: string) => `Met ${name}`,
  alone: 'Van mij alleen',
  since: (month: string) => `Sinds ${month}`,
  sessionCount: (count: number) => (count === 0 ? 'nog geen sessies' : count === 1 ? 'één sessie' : `${inWords(count, 'nl')} sessies`),
  next: (kind: NextKind, day: string, time: string) =>
    kind === 'later' ? `volgende op ${day} om ${time}` : kind === 'past' ? `laatste afspraak ${day}` : `volgende ${day} ${time}`,
  noNext: 'volgende datum kiezen',
  changeNext: 'Volgende datum aanpassen',
  nextLabel: 'Volgende sessie',
  nextSave: 'Bewaren',
  nextClear: 'Geen datum',
  nextSaved: 'De datum staat.',
  nextCleared: 'Er staat geen datum meer.',
  cancel: 'Laat maar',
  ended: (day: string) => `Dit traject is afgerond op ${day}.`,
  begin: 'Sessie beginnen',
  goOn: (number: number) => `Verder met sessie ${number}`,
  notFound: 'Dit traject is hier niet',
  notFoundLead: 'Misschien is de toegang beëindigd. Of klopt het adres niet.',
  unreachable: 'Geen verbinding. Dit is wat dit apparaat nog weet.',
  problem: (code: string): string => {
    if (code === 'network.unreachable') return 'Er is geen verbinding. Probeer het zo nog eens.'
    if (code === 'finding.already-answered') return 'Hier is al op geantwoord. Het is nu van de coachee.'
    if (code === 'agreement.changed') return 'De tekst is net veranderd. Lees hem nog eens.'
    return 'Dit lukte niet. Er is niets veranderd.'
  },
  layers: { ...textsIn(layerNames, 'nl'), core: 'Kern' },
  flows: flowWords.nl,
  you: 'jij',
  seenBy: { coachee: (name: string) => `${name} zag dit`, coach: (name: string) => `${name} zag dit`, other: 'iemand anders zag dit' },
  youSaw: 'jij zag dit',
  session: (number: number) => `sessie ${number}`,
  inSession: 'uit een sessie',
  sharedWithYou: 'met jou gedeeld',
  quote: (text: string) => `“${text}”`,
  print: 'Afdrukken',
  offer: 'Aanbieden',
  offeredSaid: (name: string) => `Aangeboden aan ${name}.`,
  answer: 'Antwoorden',
  whoSees: {
    both: (other: string) => `Jij en ${other} zien dit`,
    bothFull: (other: string) => `Dit staat in dit traject. ${other} en jij kunnen het lezen.`,
    notedFull: (other: string) => `Dit is nog niet aangeboden. ${other} kan het wel al lezen.`,
    elsewhereFull: (other: string) => `${other} schreef dit voor zichzelf en laat jou meelezen, zolang ${other} dat wil.`,
  },
}
const en: typeof nl = {
  back: 'Back to the start',
  parts: 'Parts of this trajectory',
  tabs: {
    alignments: 'Lines of strength',
    sessions: 'Sessions',
    strength: 'Strength',
    obstacles: 'Obstacles',
    intentions: 'Intentions',
    agreements: 'Agreements',
  },
  withCoach: (name) => `With ${name}`,
  alone: 'Mine alone',
  since: (month) => `Since ${month}`,
  sessionCount: (count) => (count === 0 ? 'no sessions yet' : count === 1 ? 'one session' : `${inWords(count, 'en')} sessions`),
  next: (kind, day, time) =>
    kind === 'later' ? `next on ${day} at ${time}` : kind === 'past' ? `last appointment ${day}` : `next ${day} ${time}`,
  noNext: 'choose the next date',
  changeNext: 'Change the next date',
  nextLabel: 'Next session',
  nextSave: 'Save',
  nextClear: 'No date',
  nextSaved: 'The date is set.',
  nextCleared: 'There is no date any more.',
  cancel: 'Never mind',
  ended: (day) => `This trajectory was closed on ${day}.`,
  begin: 'Begin session',
  goOn: (number) => `Go on with session ${number}`,
  notFound: 'This trajectory is not here',
  notFoundLead: 'Perhaps the access was ended. Or the address is not right.',
  unreachable: 'No connection. This is what this device still knows.',
  problem: (code) => {
    if (code === 'network.unreachable') return 'There is no connection. Please try again in a moment.'
    if (code === 'finding.already-answered') return 'This has been answered. It now belongs to the coachee.'
    if (code === 'agreement.changed') return 'The text has just changed. Please read it again.'
    return 'That did not work. Nothing was changed.'
  },
  layers: { ...textsIn(layerNames, 'en'), core: 'Core' },
  flows: flowWords.en,
  you: 'you',
  seenBy: { coachee: (name) => `${name} saw this`, coach: (name) => `${name} saw this`, other: 'somebody else saw this' },
  youSaw: 'you saw this',
  session: (number) => `session ${number}`,
  inSession: 'from a session',
  sharedWithYou: 'shared with you',
  quote: (text) => `“${text}”`,
  print: 'Print',
  offer: 'Offer',
  offeredSaid: (name) => `Offered to ${name}.`,
  answer: 'Answer',
  whoSees: {
    both: (other) => `You and ${other} see this`,
    bothFull: (other) => `This is in this trajectory. ${other} and you can read it.`,
    notedFull: (other) => `This has not been offered yet. ${other} can already read it.`,
    elsewhereFull: (other) => `${other} wrote this alone and lets you read along, for as long as ${other} wishes.`,
  },
}
export const trajectoryWords = { nl, en }
