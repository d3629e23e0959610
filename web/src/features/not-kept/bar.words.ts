import { inWordsFirst } from '../../words/numerals.ts'

const nl = {
  refused: (count: number) => (count === 1 ? 'Iets is niet bewaard.' : `${inWordsFirst(count, 'nl')} dingen zijn niet bewaard.`),
  look: 'Bekijken',
  onlyHere: 'Wat je net schreef, staat alleen in dit venster. Laat het open tot er verbinding is.',
  again: 'Nu proberen',
  signedOut: 'Je bent afgemeld. Wat je schreef, staat veilig op dit apparaat.',
  signedOutHere: 'Je bent afgemeld. Wat je net schreef, staat alleen in dit venster. Laat het open en meld je weer aan.',
  signIn: 'Weer aanmelden',
}
const en: typeof nl = {
  refused: (count) => (count === 1 ? 'Something wasn’t saved.' : `${inWordsFirst(count, 'en')} things weren’t saved.`),
  look: 'Have a look',
  onlyHere: 'What you just wrote is only in this window. Keep it open until there’s a connection.',
  again: 'Try now',
  signedOut: 'You’re signed out. What you wrote is safe on this device.',
  signedOutHere: 'You’re signed out. What you just wrote is only in this window. Keep it open and sign in again.',
  signIn: 'Sign in again',
}
export const barWords = { nl, en }
