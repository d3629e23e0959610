// Words of the components in ui/. None of them belongs to the method.
import type { Wrong } from './form/what-is-wrong.ts'

const nl = {
  undo: 'Ongedaan maken',
  close: 'Sluiten',
  back: 'Terug',
  saved: 'bewaard',
  saving: 'bewaren…',
  waiting: 'wacht op verbinding',
  waitingLong: 'Wacht op verbinding.',
  signedOut: 'op dit apparaat; je bent afgemeld',
  signedOutLong: 'Het staat op dit apparaat tot je je weer aanmeldt.',
  notSaved: 'Dit kon niet worden bewaard.',
  onlyHere: 'Staat alleen in dit venster: laat het open tot er verbinding is.',
  optional: 'mag leeg blijven',
  wrong: {
    missing: () => 'Vul dit nog in.',
    noAddress: () => 'Dit is nog geen e-mailadres.',
    short: (least: number) => `Maak het iets langer: ${least} tekens of meer.`,
    other: () => 'Kijk dit nog even na.',
  } satisfies Record<Wrong, (least: number) => string>,
  /** Nothing was cut off. */
  tooLong: (over: number, most: number) => `Dit is ${over} ${over === 1 ? 'teken' : 'tekens'} te lang: hier passen er ${most}.`,
  oneMoment: 'Een ogenblik',
  notSaid: 'nog niet gezegd',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  outOfTen: (value: number) => `${value} van 10`,
  draft: {
    found: 'Je was hier al begonnen.',
    startOver: 'Opnieuw beginnen',
    cleared: 'Het formulier is weer leeg.',
    goBack: 'Toch verder met wat er stond',
  },
}
const en: typeof nl = {
  undo: 'Undo',
  close: 'Close',
  back: 'Back',
  saved: 'saved',
  saving: 'saving…',
  waiting: 'waiting for a connection',
  waitingLong: 'Waiting for a connection.',
  signedOut: 'on this device; you’re signed out',
  signedOutLong: 'It’s on this device until you sign in again.',
  notSaved: 'This could not be saved.',
  onlyHere: 'Only in this window: keep it open until there is a connection.',
  optional: 'optional',
  wrong: {
    missing: () => 'Fill this in first.',
    noAddress: () => 'This isn’t an email address yet.',
    short: (least) => `Make it a little longer: ${least} characters or more.`,
    other: () => 'Look at this once more.',
  },
  tooLong: (over, most) => `This is ${over} ${over === 1 ? 'character' : 'characters'} too long: ${most} fit here.`,
  oneMoment: 'One moment',
  notSaid: 'not said yet',
  copy: 'Copy',
  copied: 'Copied',
  outOfTen: (value: number) => `${value} out of 10`,
  draft: {
    found: 'You’d already started here.',
    startOver: 'Start over',
    cleared: 'The form is empty again.',
    goBack: 'Bring back what was there',
  },
}
export const uiWords = { nl, en }
