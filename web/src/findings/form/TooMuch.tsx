// Always there, always quiet: one may stop, what helps, and where people are who can help. It never reacts to what was written (I7).
// The words are of the method, in one place (S68).
import { tooMuch } from '#method/difficulty/too-much.data.ts'
import { useLocale } from '../../words/use-words.ts'
import styles from './TooMuch.module.css'

/** `summary`: how it is called here; `who`: somebody near, by name. */
export function TooMuch({ summary, who }: { summary?: string; who?: string }) {
  const locale = useLocale()
  return (
    <details className={styles.tooMuch}>
      <summary>{summary ?? tooMuch.title[locale]}</summary>
      <p>{tooMuch.first[locale]}</p>
      {who && <p>{who}</p>}
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
