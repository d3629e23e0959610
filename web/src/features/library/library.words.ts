// Words around the content of the library. The content itself is in method/.
import { textsIn } from '#method/locale/locale.ts'
import { dimensionNames } from '#method/moment/names.data.ts'
import { inWords } from '../../words/numerals.ts'

const nl = {
  title: 'Bibliotheek',
  lead: 'Om in te bladeren, voor of na een gesprek. Niets hiervan is een recept.',
  parts: 'Onderdelen van de bibliotheek',
  tabs: { steps: 'Stappen', layers: 'Lagen', difficulties: 'Lastige situaties', qualities: 'Kwaliteiten' },
  print: 'Afdrukken',

  stepsLead: 'Acht stappen, in elke volgorde. Een kaart is een geheugensteun, meer niet.',
  stepsNav: 'Stappen',
  questions: 'Vragen',
  guidelines: 'Waar je op let',
  signs: 'Zo merk je dat het werkte',
  pitfalls: 'Waar het vaak misgaat',
  dimensions: textsIn(dimensionNames, 'nl'),

  layersLead: 'Zeven lagen, van buiten naar de kern. Bij elke laag horen vragen aan beide kanten.',
  layersNav: 'Lagen',
  potential: 'Naar het potentieel',
  obstacle: 'Naar de belemmering',
  coreOnly: 'In de kern ligt alleen potentieel.',

  difficultiesLead: 'Dit maakt elke coach mee. Zoek wat je herkent.',
  searchDifficulties: 'Zoek een situatie',
  searchDifficultiesHint: 'Bijvoorbeeld: stil, advies, moeten.',
  looksLike: 'Zo ziet het eruit',
  advice: 'Wat kan helpen',
  say: 'Een zin om te zeggen',
  atSteps: (steps: string) => `Vaak bij: ${steps}`,
  limit: 'hier kan coaching ophouden',
  found: (count: number) => (count === 1 ? 'één situatie' : `${inWords(count, 'nl')} situaties`),
  nothing: (query: string) => `Niets gevonden bij “${query}”. Probeer een ander woord.`,

  qualitiesLead: 'Woorden voor wat van binnenuit komt. Een eigen woord is altijd net zo goed.',
  searchQualities: 'Zoek een kwaliteit',
  searchQualitiesHint: 'Ook op wat mensen er meestal voor zeggen.',
  words: (count: number) => (count === 1 ? 'één woord' : `${inWords(count, 'nl')} woorden`),
  synonyms: 'Mensen zeggen ook',
  example: 'Zo zie je het',
  letters: 'Naar een letter',
}
const en: typeof nl = {
  title: 'Library',
  lead: 'To browse, before or after a conversation. Nothing here is a recipe.',
  parts: 'Parts of the library',
  tabs: { steps: 'Steps', layers: 'Layers', difficulties: 'Difficult situations', qualities: 'Qualities' },
  print: 'Print',

  stepsLead: 'Eight steps, in any order. A card is a memory aid, nothing more.',
  stepsNav: 'Steps',
  questions: 'Questions',
  guidelines: 'What to keep in mind',
  signs: 'How you can tell it worked',
  pitfalls: 'Where it often goes wrong',
  dimensions: textsIn(dimensionNames, 'en'),

  layersLead: 'Seven layers, from the outside to the core. Each has questions on both sides.',
  layersNav: 'Layers',
  potential: 'Towards the potential',
  obstacle: 'Towards the obstacle',
  coreOnly: 'The core holds potential only.',

  difficultiesLead: 'Every coach meets these. Search for what you recognise.',
  searchDifficulties: 'Search for a situation',
  searchDifficultiesHint: 'For example: silence, advice, must.',
  looksLike: 'What it looks like',
  advice: 'What may help',
  say: 'A sentence to say',
  atSteps: (steps) => `Often at: ${steps}`,
  limit: 'coaching may end here',
  found: (count) => (count === 1 ? 'one situation' : `${inWords(count, 'en')} situations`),
  nothing: (query) => `Nothing found for “${query}”. Try another word.`,

  qualitiesLead: 'Words for what comes from within. A word of your own is always just as good.',
  searchQualities: 'Search for a quality',
  searchQualitiesHint: 'Also by what people usually say instead.',
  words: (count) => (count === 1 ? 'one word' : `${inWords(count, 'en')} words`),
  synonyms: 'People also say',
  example: 'How you see it',
  letters: 'Go to a letter',
}
export const libraryWords = { nl, en }
