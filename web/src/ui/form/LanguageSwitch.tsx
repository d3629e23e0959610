// The language switch of screens that need no sign-in; each language by its own name.
import { setLocale, useLocale } from '../../words/use-words.ts'
import styles from './LanguageSwitch.module.css'

const languages = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
] as const

export function LanguageSwitch() {
  const current = useLocale()
  return (
    <ul className={styles.languages}>
      {languages.map(({ locale, name }) => (
        <li key={locale}>
          <button
            type="button"
            lang={locale}
            className={styles.language}
            aria-pressed={current === locale}
            onClick={() => setLocale(locale)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
