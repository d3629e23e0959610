// Words of Vandaag, the coach's first screen.
import { inWords, inWordsFirst } from '../../words/numerals.ts'

const nl = {
  windowTitle: 'Vandaag',
  greeting: {
    morning: (name: string) => `Goedemorgen ${name}`,
    afternoon: (name: string) => `Goedemiddag ${name}`,
    evening: (name: string) => `Goedenavond ${name}`,
  },
  today: (names: string) => `Vandaag zie je ${names}.`,
  quietDay: 'Vandaag staat er geen sessie gepland.',
  begin: 'Sessie beginnen',
  beginWith: (name: string) => `Sessie beginnen met ${name}`,
  newCoachee: 'Nieuwe coachee',
  wants: (name: string) => `Wat ${name} wil`,
  has: (name: string) => `Wat ${name} in huis heeft`,
  aim: 'Waar het om gaat',
  nothingYet: 'Wat sterk is, verschijnt hier na de eerste sessie.',
  others: 'Met wie je werkt',
  next: (day: string, time: string) => `Volgende sessie ${day} om ${time}`,
  last: (day: string) => `Laatste sessie ${day}`,
  noSession: 'Nog geen sessie',
  answered: (name: string, count: number) =>
    count === 1 ? `${name} gaf antwoord op een vondst` : `${name} gaf antwoord op ${inWords(count, 'nl')} vondsten`,
  toOffer: (count: number) =>
    count === 1 ? 'Eén vondst om nog aan te bieden' : `${inWordsFirst(count, 'nl')} vondsten om nog aan te bieden`,
  offered: (name: string, count: number) =>
    count === 1 ? `Eén vondst ligt klaar voor ${name}` : `${inWordsFirst(count, 'nl')} vondsten liggen klaar voor ${name}`,
  notInvited: (name: string) => `${name} is nog niet uitgenodigd`,
  open: (name: string) => `De uitnodiging van ${name} wacht`,
  look: (name: string) => `Naar ${name}`,
  lockTitle: 'Een tweede slot op de deur',
  lock: 'Mensen vertrouwen je hun woorden toe. Met een authenticator-app of passkey zijn die beter bewaard.',
  lockDo: 'Nu instellen',
  lockLater: 'Later',
  empty: {
    title: 'Het begint bij iemand',
    text: 'Voeg de eerste persoon toe met wie je werkt. Een naam is genoeg.',
    next: 'Daarna begin je een sessie, of je stuurt een uitnodiging.',
  },
  couldNot: 'De sessie kon niet beginnen. Probeer het zo nog eens.',
  offline: 'Zonder netwerk. Dit is wat dit apparaat nog weet.',
  failed: 'Je overzicht kon niet worden opgehaald. Probeer het zo nog eens.',
  again: 'Opnieuw proberen',
}
const en: typeof nl = {
  windowTitle: 'Today',
  greeting: {
    morning: (name: string) => `Good morning ${name}`,
    afternoon: (name: string) => `Good afternoon ${name}`,
    evening: (name: string) => `Good evening ${name}`,
  },
  today: (names: string) => `You are seeing ${names} today.`,
  quietDay: 'No session is planned for today.',
  begin: 'Begin session',
  beginWith: (name: string) => `Begin session with ${name}`,
  newCoachee: 'New coachee',
  wants: (name: string) => `What ${name} longs for`,
  has: (name: string) => `What ${name} brings`,
  aim: 'What it is about',
  nothingYet: 'What is strong will appear here after the first session.',
  others: 'The people you work with',
  next: (day: string, time: string) => `Next session ${day} at ${time}`,
  last: (day: string) => `Last session ${day}`,
  noSession: 'No session yet',
  answered: (name: string, count: number) =>
    count === 1 ? `${name} answered a finding` : `${name} answered ${inWords(count, 'en')} findings`,
  toOffer: (count: number) => (count === 1 ? 'One finding still to offer' : `${inWordsFirst(count, 'en')} findings still to offer`),
  offered: (name: string, count: number) =>
    count === 1 ? `One finding is waiting for ${name}` : `${inWordsFirst(count, 'en')} findings are waiting for ${name}`,
  notInvited: (name: string) => `${name} has not been invited yet`,
  open: (name: string) => `${name}’s invitation is waiting`,
  look: (name: string) => `To ${name}`,
  lockTitle: 'A second lock on the door',
  lock: 'People trust you with their words. An authenticator app or passkey keeps them safer.',
  lockDo: 'Set it up',
  lockLater: 'Later',
  empty: {
    title: 'It begins with someone',
    text: 'Add the first person you work with. A name is enough.',
    next: 'After that, begin a session or send an invitation.',
  },
  couldNot: 'The session could not begin. Try again in a moment.',
  offline: 'No network. This is what this device still knows.',
  failed: 'Your overview could not be fetched. Try again in a moment.',
  again: 'Try again',
}
export const homeWords = { nl, en }
