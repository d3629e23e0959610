// Words that several screens of the coachee share.
import { inWordsFirst } from '../../words/numerals.ts'

const nl = {
  near: { today: 'vandaag', yesterday: 'gisteren' },
  offline: 'Geen verbinding. Dit is wat hier bewaard staat.',
  missing: {
    title: 'Geen verbinding',
    words: 'Je woorden staan niet op dit apparaat. Onder Wie ziet wat kun je kiezen ze ook zonder netwerk bij je te hebben.',
    other: 'Dit staat niet op dit apparaat. Probeer het zo nog eens.',
    again: 'Opnieuw proberen',
    gone: 'Hier is niets voor jou',
    goneWords: 'Dit bestaat niet, of je kunt het niet (meer) lezen.',
    failing: 'Dit lukte nu niet',
    failingWords: 'De server kan dit nu niet geven. Wat bewaard was, is er nog.',
  },
  failing: 'De server kan nu niets geven. Dit is wat hier bewaard staat.',
  waitingForServer: (count: number) =>
    count === 1 ? 'Eén ding wacht op de server.' : `${inWordsFirst(count, 'nl')} dingen wachten op de server.`,
  waiting: (count: number) =>
    count === 1 ? 'Eén ding wacht op verbinding.' : `${inWordsFirst(count, 'nl')} dingen wachten op verbinding.`,
  cancel: 'Niet nu',
  home: 'Terug naar Nu',
}
const en: typeof nl = {
  near: { today: 'today', yesterday: 'yesterday' },
  offline: 'No connection. This is what’s kept here.',
  missing: {
    title: 'No connection',
    words: 'Your words aren’t on this device. Under Who sees what you can choose to have them with you offline too.',
    other: 'This isn’t on this device. Try again in a moment.',
    again: 'Try again',
    gone: 'Nothing here for you',
    goneWords: 'This doesn’t exist, or you can’t read it (any more).',
    failing: 'That didn’t work',
    failingWords: 'The server can’t give this right now. What was saved is still there.',
  },
  failing: 'The server can’t give anything right now. This is what is kept here.',
  waitingForServer: (count) =>
    count === 1 ? 'One thing is waiting for the server.' : `${inWordsFirst(count, 'en')} things are waiting for the server.`,
  waiting: (count) =>
    count === 1 ? 'One thing is waiting for a connection.' : `${inWordsFirst(count, 'en')} things are waiting for a connection.`,
  cancel: 'Not now',
  home: 'Back to Now',
}
export const coacheeWords = { nl, en }
