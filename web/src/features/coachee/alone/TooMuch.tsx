// Folded below: what helps when it becomes too much, and where people are who can help (S68).
import { tooMuch } from '#method/difficulty/too-much.data.ts'
import { useLocale } from '../../../words/use-words.ts'
import styles from './Alone.module.css'

export function TooMuch() {
  const locale = useLocale()
  return (
    <details className={styles.tooMuch}>
      <summary>{tooMuch.title[locale]}</summary>
      <p>{tooMuch.first[locale]}</p>
      <ul>
        {tooMuch.helps.map((line) => (
          <li key={line.en}>{line[locale]}</li>
        ))}
      </ul>
      {tooMuch.limit.map((line) => (
        <p key={line.en}>{line[locale]}</p>
      ))}
    </details>
  )
}
