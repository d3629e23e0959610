// Words beside a krachtlijn that is shown to its owner.
const nl = {
  nothingSaid: 'Hier is nog niets over gezegd.',
  adjustLine: 'Zeggen hoe het stroomt',
  stone: 'Hier ligt iets in de weg:',
}
const en: typeof nl = {
  nothingSaid: 'Nothing has been said about this yet.',
  adjustLine: 'Say how it flows',
  stone: 'Something lies in the way here:',
}
export const lineWords = { nl, en }
