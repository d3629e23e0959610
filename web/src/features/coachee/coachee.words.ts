// Words of the coachee's own place: Nu, and what its screens share. Each further screen has its own words beside it.
import { inWords, inWordsFirst } from '../../words/numerals.ts'

const nl = {
  windowTitle: 'Nu',
  greeting: {
    night: (name: string) => `Hallo ${name}`,
    morning: (name: string) => `Goedemorgen ${name}`,
    afternoon: (name: string) => `Goedemiddag ${name}`,
    evening: (name: string) => `Goedenavond ${name}`,
  },
  near: { today: 'vandaag', yesterday: 'gisteren' },
  tookAlong: (day: string) => `Uit de sessie van ${day} nam je mee:`,
  offered: {
    title: 'Er ligt iets voor je klaar',
    one: (coach: string) => `${coach} zag iets bij jou. Kijk of het klopt.`,
    more: (coach: string, count: number) => `${coach} zag ${inWords(count, 'nl')} dingen bij jou. Kijk of ze kloppen.`,
    look: 'Bekijken',
  },
  due: { title: 'Even terugkijken', look: 'Terugkijken' },
  write: { title: 'Iets wat lukte', lead: 'Groot of klein. Schrijf het op in je eigen woorden.', begin: 'Opschrijven' },
  rowWrite: { title: 'Iets wat lukte', lead: 'Schrijf het op, voor later' },
  goOn: { title: 'Je was aan het schrijven', lead: 'Je woorden staan er nog.', begin: 'Verder schrijven' },
  ideal: { title: 'Waar verlang je naar?', lead: 'Je idealen, en wat erachter ligt' },
  anchor: 'Mijn anker',
  intention: 'Je voornemen',
  lookBack: (day: string) => `De sessie van ${day}`,
  lookBackLead: 'Loop het gesprek nog eens langs',
  newHere: {
    lead: 'Dit is jouw plek.',
    title: 'Begin met iets wat lukte',
    words: 'Hier bewaar je wat jou kracht geeft, in je eigen woorden. Jij bepaalt wie het ziet.',
    begin: 'Beginnen',
    time: 'Twee minuten is genoeg.',
  },
  nobody: {
    title: 'Nog geen coach',
    words: 'Hier komt te staan wat jou kracht geeft. Het begint met een uitnodiging van een coach.',
  },
  offline: 'Geen verbinding. Dit is wat hier bewaard staat.',
  missing: { title: 'Geen verbinding', words: 'Dit was hier nog niet eerder geopend. Probeer het zo nog eens.', again: 'Opnieuw proberen' },
  waiting: (count: number) =>
    count === 1 ? 'Eén ding wacht op verbinding.' : `${inWordsFirst(count, 'nl')} dingen wachten op verbinding.`,
  cancel: 'Niet nu',
  home: 'Terug naar Nu',
  visibility: {
    label: 'Wie ziet dit?',
    private: 'Alleen voor mij',
    shared: (coach: string) => `Ook voor ${coach}`,
    isPrivate: 'Alleen jij ziet dit.',
    isShared: (coach: string) => `Jij en ${coach} zien dit.`,
  },
}
const en: typeof nl = {
  windowTitle: 'Now',
  greeting: {
    night: (name) => `Hello ${name}`,
    morning: (name) => `Good morning ${name}`,
    afternoon: (name) => `Good afternoon ${name}`,
    evening: (name) => `Good evening ${name}`,
  },
  near: { today: 'today', yesterday: 'yesterday' },
  tookAlong: (day) => `From the session of ${day} you took with you:`,
  offered: {
    title: 'Something is waiting for you',
    one: (coach) => `${coach} saw something in you. See if it is right.`,
    more: (coach, count) => `${coach} saw ${inWords(count, 'en')} things in you. See if they are right.`,
    look: 'Have a look',
  },
  due: { title: 'A look back', look: 'Look back' },
  write: { title: 'Something that went well', lead: 'Big or small. Write it down in your own words.', begin: 'Write it down' },
  rowWrite: { title: 'Something that went well', lead: 'Write it down, for later' },
  goOn: { title: 'You were writing', lead: 'Your words are still here.', begin: 'Go on writing' },
  ideal: { title: 'What do you long for?', lead: 'Your ideals, and what lies behind' },
  anchor: 'My anchor',
  intention: 'Your intention',
  lookBack: (day) => `The session of ${day}`,
  lookBackLead: 'Walk through the conversation again',
  newHere: {
    lead: 'This is your place.',
    title: 'Begin with something that went well',
    words: 'Here you keep what gives you strength, in your own words. You decide who sees it.',
    begin: 'Begin',
    time: 'Two minutes is enough.',
  },
  nobody: {
    title: 'No coach yet',
    words: 'What gives you strength will be kept here. It begins with an invitation from a coach.',
  },
  offline: 'No connection. This is what is kept here.',
  missing: { title: 'No connection', words: 'This was not opened here before. Try again in a moment.', again: 'Try again' },
  waiting: (count) =>
    count === 1 ? 'One thing is waiting for a connection.' : `${inWordsFirst(count, 'en')} things are waiting for a connection.`,
  cancel: 'Not now',
  home: 'Back to Now',
  visibility: {
    label: 'Who sees this?',
    private: 'Only for me',
    shared: (coach) => `For ${coach} too`,
    isPrivate: 'Only you see this.',
    isShared: (coach) => `You and ${coach} see this.`,
  },
}
export const coacheeWords = { nl, en }
