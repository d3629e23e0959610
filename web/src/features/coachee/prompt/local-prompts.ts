export type PromptText = { readonly ask: string; readonly cue: string; readonly hint: string | null; readonly example: string | null }
type Texts = Readonly<Record<string, PromptText>>
const nl: Texts = {
  'success.moment': { ask: 'Wat lukte er?', cue: 'Het moment', hint: 'Kies één moment. Het mag klein zijn.', example: null },
  'success.did': { ask: 'Wat deed je?', cue: 'Wat je deed', hint: 'Wat had een ander kunnen zien?', example: null },
  'success.thought': { ask: 'Wat dacht je, daar en toen?', cue: 'Wat je dacht', hint: 'Eén zin uit je hoofd is genoeg.', example: null },
  'success.felt': { ask: 'Wat voelde je?', cue: 'Wat je voelde', hint: 'Waar in je lijf zat het?', example: null },
  'success.wanted': { ask: 'Wat wilde je?', cue: 'Wat je wilde', hint: 'Waar ging het je om, op dat moment?', example: null },
  'success.longing': {
    ask: 'Waar verlang je naar?',
    cue: 'Waar je naar verlangt',
    hint: 'Wat laat dit moment daarvan zien?',
    example: null,
  },
  'ideal.words': { ask: 'Waar verlang je naar?', cue: 'Waar je naar verlangt', hint: 'Een paar woorden zijn genoeg.', example: null },
  'ideal.behind': {
    ask: 'En als dat er is, wat is er dan nog meer?',
    cue: 'Daarachter',
    hint: 'Soms ligt er iets groters achter.',
    example: null,
  },
  'ideal.wanted-by': { ask: 'Wil je dit zelf?', cue: 'Van wie het is', hint: 'Een moeten mag er ook zijn.', example: null },
  'ideal.problem': { ask: 'Wat zit je dwars?', cue: 'Wat je dwarszit', hint: 'Het hoeft niet netjes.', example: null },
  'ideal.bridge': {
    ask: 'Welke verandering wens je?',
    cue: 'De wens',
    hint: 'Stel dat het gaat zoals jij hoopt. Wat is er dan?',
    example: null,
  },
  'quality.act': {
    ask: 'In welke zin zie je kracht?',
    cue: 'De zin',
    hint: 'Kies een zin waarin een ander het had kunnen zien.',
    example: null,
  },
  'quality.word': { ask: 'Welk woord past daarbij?', cue: 'Het woord', hint: 'Een woord van jezelf, of een uit de lijst.', example: null },
}
const en: Texts = {
  'success.moment': { ask: 'What went well?', cue: 'The moment', hint: 'Choose one moment. It may be small.', example: null },
  'success.did': { ask: 'What did you do?', cue: 'What you did', hint: 'What could somebody else have seen?', example: null },
  'success.thought': {
    ask: 'What did you think, there and then?',
    cue: 'What you thought',
    hint: 'One sentence from your head is enough.',
    example: null,
  },
  'success.felt': { ask: 'What did you feel?', cue: 'What you felt', hint: 'Where in your body was it?', example: null },
  'success.wanted': {
    ask: 'What did you want?',
    cue: 'What you wanted',
    hint: 'What was it about for you, in that moment?',
    example: null,
  },
  'success.longing': { ask: 'What do you long for?', cue: 'What you long for', hint: 'What does this moment show of it?', example: null },
  'ideal.words': { ask: 'What do you long for?', cue: 'What you long for', hint: 'A few words are enough.', example: null },
  'ideal.behind': {
    ask: 'And when that is there, what else is there?',
    cue: 'Behind it',
    hint: 'Sometimes something larger lies behind.',
    example: null,
  },
  'ideal.wanted-by': { ask: 'Is this your own wish?', cue: 'Whose it is', hint: 'A must may be here too.', example: null },
  'ideal.problem': { ask: 'What bothers you?', cue: 'What bothers you', hint: 'It need not be tidy.', example: null },
  'ideal.bridge': {
    ask: 'Which change do you wish for?',
    cue: 'The wish',
    hint: 'Suppose it goes as you hope. What is there then?',
    example: null,
  },
  'quality.act': {
    ask: 'In which sentence do you see strength?',
    cue: 'The sentence',
    hint: 'Choose one in which somebody else could have seen it.',
    example: null,
  },
  'quality.word': { ask: 'Which word fits that?', cue: 'The word', hint: 'A word of your own, or one from the list.', example: null },
}
export const localPrompts = { nl, en }
