const nl = {
  title: 'Kernreflectie met jezelf',
  lead: 'Je tikt in de ui waar je aandacht is, en schrijft op wat je in jezelf hoort. Stoppen mag op elk moment; je gaat verder wanneer je wilt, op elk apparaat. Alleen jij ziet dit.',
  home: 'Terug naar Nu',
  begin: 'Beginnen',
  again: 'Opnieuw beginnen',
  unfinished: 'Je was ergens gebleven',
  begun: (day: string, time: string) => `Begonnen: ${day}, ${time}`,
  goOn: 'Verder',
  othersOpen: 'Ook nog open',
  earlier: 'Eerder',
  look: (day: string, time: string) => `${day}, ${time}`,
  nothing: 'Wat je hier doet, vind je hier terug.',
  offline: 'Geen verbinding. Beginnen kan gewoon; wat je op een ander apparaat deed, staat hier nu misschien niet bij.',
  /** Only the storage of this device can refuse; that has no code of its own. */
  problems: { other: 'Beginnen lukte niet. Probeer het nog eens.' },
}
const en: typeof nl = {
  title: 'Core reflection with yourself',
  lead: 'You tap in the onion where your attention is, and write down what you hear inside. You can stop at any moment and go on whenever you like, on any device. Only you see this.',
  home: 'Back to Now',
  begin: 'Begin',
  again: 'Begin again',
  unfinished: 'Where you left off',
  begun: (day, time) => `Begun: ${day}, ${time}`,
  goOn: 'Go on',
  othersOpen: 'Also still open',
  earlier: 'Earlier',
  look: (day, time) => `${day}, ${time}`,
  nothing: 'You’ll find what you do here in this list.',
  offline: 'No connection. You can still begin; what you did on another device may not be listed yet.',
  problems: { other: 'That didn’t work. Try again.' },
}
export const aloneWords = { nl, en }
