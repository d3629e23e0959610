// The few words the design primitives need themselves. No word of the method.
import type { Wrong } from './form/what-is-wrong.ts'

const nl = {
  undo: 'Ongedaan maken',
  close: 'Sluiten',
  back: 'Terug',
  saved: 'bewaard',
  saving: 'bewaren…',
  waiting: 'wacht op verbinding',
  optional: 'mag leeg blijven',
  wrong: {
    missing: () => 'Vul dit nog in.',
    noAddress: () => 'Dit is nog geen e-mailadres.',
    short: (least: number) => `Maak het iets langer: ${least} tekens of meer.`,
    other: () => 'Kijk dit nog even na.',
  } satisfies Record<Wrong, (least: number) => string>,
  oneMoment: 'Een ogenblik',
  notSaid: 'nog niet gezegd',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  outOfTen: (value: number) => `${value} van 10`,
}
const en: typeof nl = {
  undo: 'Undo',
  close: 'Close',
  back: 'Back',
  saved: 'saved',
  saving: 'saving…',
  waiting: 'waiting for a connection',
  optional: 'optional',
  wrong: {
    missing: () => 'Fill this in first.',
    noAddress: () => 'This is not an email address yet.',
    short: (least) => `Make it a little longer: ${least} characters or more.`,
    other: () => 'Look at this once more.',
  },
  oneMoment: 'One moment',
  notSaid: 'not said yet',
  copy: 'Copy',
  copied: 'Copied',
  outOfTen: (value: number) => `${value} out of 10`,
}
export const uiWords = { nl, en }
