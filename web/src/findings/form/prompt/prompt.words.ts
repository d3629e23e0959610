// Words of the help around a question. The questions themselves: method/src/support.
const nl = {
  help: 'Hulp bij deze vraag',
  more: 'Meer hulp',
  less: 'Minder hulp',
  own: 'Eigen vraag',
  otherOwn: 'Andere eigen vraag',
  ours: 'Toch een vraag van ons',
  ownLabel: 'Welke vraag past beter bij jou?',
  ownHint: 'Je vindt hem hier de volgende keer terug.',
  use: 'Deze vraag gebruiken',
  cancel: 'Laat maar',
}
const en: typeof nl = {
  help: 'Help with this question',
  more: 'More help',
  less: 'Less help',
  own: 'My own question',
  otherOwn: 'Another question of my own',
  ours: 'One of our questions after all',
  ownLabel: 'Which question suits you better?',
  ownHint: 'It’ll be here next time.',
  use: 'Use this question',
  cancel: 'Never mind',
}
export const promptWords = { nl, en }
