// Words of the session screen that differ in a session alone. The others are in session.words.ts.
import { textsIn } from '#method/locale/locale.ts'
import { aloneStepHints, aloneStepNames } from '#method/moment/names.data.ts'
import type { SessionState } from '#method/session/session-event.ts'
import { sessionWords } from './session.words.ts'

const nl: typeof sessionWords.nl = {
  ...sessionWords.nl,
  session: () => 'Kernreflectie',
  stepNames: textsIn(aloneStepNames, 'nl'),
  stepHints: textsIn(aloneStepHints, 'nl'),
  openCard: (step) => `Vragen bij ${step}`,
  card: 'Vragen',
  difficult: 'Te veel?',
  pause: 'Even stoppen',
  paused: 'Even gestopt. Alles blijft staan.',
  endedAs: { finished: 'Deze kernreflectie is afgerond.' } satisfies Partial<Record<SessionState, string>>,
  endedLead: 'Wat je hier zei, blijft staan zoals het is. In de terugblik lees je het op je gemak terug.',
  reopenLead: 'Kwam er nog iets? Je kunt hier verder.',
}
const en: typeof nl = {
  ...sessionWords.en,
  session: () => 'Core reflection',
  stepNames: textsIn(aloneStepNames, 'en'),
  stepHints: textsIn(aloneStepHints, 'en'),
  openCard: (step) => `Questions for ${step}`,
  card: 'Questions',
  difficult: 'Too much?',
  pause: 'Stop for now',
  paused: 'Stopped for now. Everything stays.',
  endedAs: { finished: 'This core reflection is finished.' },
  endedLead: 'What you said here stays as it is. You can read it in the review, in your own time.',
  reopenLead: 'Did something else come up? You can go on here.',
}
export const aloneWords = { nl, en }
