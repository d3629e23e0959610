// The few words the design primitives need themselves. No word of the method.
const nl = {
  undo: 'Ongedaan maken',
  close: 'Sluiten',
  back: 'Terug',
  saved: 'bewaard',
  saving: 'bewaren…',
  waiting: 'wacht op verbinding',
  optional: 'mag leeg blijven',
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
  oneMoment: 'One moment',
  notSaid: 'not said yet',
  copy: 'Copy',
  copied: 'Copied',
  outOfTen: (value: number) => `${value} out of 10`,
}
export const uiWords = { nl, en }
