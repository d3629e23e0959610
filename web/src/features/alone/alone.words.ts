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
  erase: {
    open: 'Wissen',
    ask: 'Deze sessie wissen?',
    sentences: [
      'De sessie gaat echt weg, met alle momenten, woorden en notities erin. Terughalen kan niet.',
      'Wat je eruit bewaarde, blijft van jou. Dat wis je apart, waar het staat.',
      'Vanaf de eerstvolgende reservekopie van je beheerder brengt ook een oude kopie haar niet terug.',
    ],
    done: 'De sessie is gewist.',
    problems: {
      'network.unreachable': 'Hiervoor is verbinding nodig. Er is niets gewist.',
      other: 'Dit lukte niet. Er is niets gewist.',
    },
  },
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
  erase: {
    open: 'Erase',
    ask: 'Erase this session?',
    sentences: [
      'The session really goes, with all moments, words and notes in it. You can’t get it back.',
      'What you kept from it stays yours. You erase that separately, where you find it.',
      'From your host’s next backup on, restoring an old one doesn’t bring it back either.',
    ],
    done: 'The session has been erased.',
    problems: {
      'network.unreachable': 'This needs a connection. Nothing has been erased.',
      other: 'That didn’t work. Nothing has been erased.',
    },
  },
  offline: 'No connection. You can still begin; what you did on another device may not be listed yet.',
  problems: { other: 'That didn’t work. Try again.' },
}
export const aloneWords = { nl, en }
