// Words of Nu, the first screen of a coachee.
import { inWords } from '../../words/numerals.ts'

const nl = {
  windowTitle: 'Nu',
  greeting: {
    night: (name: string) => `Hallo ${name}`,
    morning: (name: string) => `Goedemorgen ${name}`,
    afternoon: (name: string) => `Goedemiddag ${name}`,
    evening: (name: string) => `Goedenavond ${name}`,
  },
  tookAlong: (day: string) => `Uit de sessie van ${day} nam je mee:`,
  offered: {
    title: 'Er ligt iets voor je klaar',
    one: (coach: string) => `${coach} zag iets bij jou. Kijk of het klopt.`,
    more: (coach: string, count: number) => `${coach} zag ${inWords(count, 'nl')} dingen bij jou. Kijk of ze kloppen.`,
    shift: 'In een sessie is genoteerd of er iets verschoof. Jij zegt of het klopt.',
    look: 'Bekijken',
  },
  due: { title: 'Even terugkijken', look: 'Terugkijken' },
  check: { title: 'Even stilstaan', words: 'Wat denk je, wat voel je, wat wil je? Eén woord is genoeg.', begin: 'Beginnen' },
  write: {
    check: { title: 'Even stilstaan', lead: 'Wat denk, voel en wil je?' },
    success: { title: 'Wat lukte', lead: 'Groot of klein, in je eigen woorden' },
    noticing: { title: 'Waar liep het vast?', lead: 'Merk het op, zonder oordeel' },
  },
  goOn: { title: 'Je was aan het schrijven', words: 'Je woorden staan er nog.', begin: 'Verder schrijven' },
  ideal: { title: 'Waar verlang je naar?', lead: 'Je idealen, en wat erachter ligt' },
  anchor: 'Mijn anker',
  makeAnchor: 'Een kleine weg terug naar je kracht. Maak er een.',
  intention: 'Je voornemen',
  lookBack: (day: string) => `De sessie van ${day}`,
  lookBackLead: 'Lees het gesprek nog eens terug',
  newHere: {
    lead: 'Dit is jouw plek.',
    title: 'Begin met iets wat lukte',
    words: 'Hier bewaar je wat jou kracht geeft, in je eigen woorden. Jij bepaalt wie het ziet.',
    begin: 'Beginnen',
    time: 'Twee minuten is genoeg.',
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
  tookAlong: (day) => `From your session, ${day}:`,
  offered: {
    title: 'Something is waiting for you',
    one: (coach) => `${coach} saw something in you. See if it is right.`,
    more: (coach, count) => `${coach} saw ${inWords(count, 'en')} things in you. See if they are right.`,
    shift: 'In a session it was noted whether something shifted. You say whether it’s right.',
    look: 'Have a look',
  },
  due: { title: 'A look back', look: 'Look back' },
  check: {
    title: 'Pause for a moment',
    words: 'What do you think, what do you feel, what do you want? One word is enough.',
    begin: 'Begin',
  },
  write: {
    check: { title: 'Pause for a moment', lead: 'What do you think, feel and want?' },
    success: { title: 'What went well', lead: 'Big or small, in your own words' },
    noticing: { title: 'Where did it get stuck?', lead: 'Notice it, without judging' },
  },
  goOn: { title: 'You were writing', words: 'Your words are still here.', begin: 'Go on writing' },
  ideal: { title: 'What do you long for?', lead: 'Your ideals, and what lies behind them' },
  anchor: 'My anchor',
  makeAnchor: 'A small way back to your strength. Make one.',
  intention: 'Your intention',
  lookBack: (day) => `Your session, ${day}`,
  lookBackLead: 'Read the conversation again',
  newHere: {
    lead: 'This is your place.',
    title: 'Begin with something that went well',
    words: 'Here you keep what gives you strength, in your own words. You decide who sees it.',
    begin: 'Begin',
    time: 'Two minutes is enough.',
  },
}
export const nowWords = { nl, en }
