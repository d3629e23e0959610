// Help for when writing becomes too much: that stopping is fine, what helps, and who can help. Shown always, whatever was written (I7).
import { tooMuch } from '#method/difficulty/too-much.data.ts'
import { HelpText } from '../../ui/HelpText.tsx'
import { useLocale } from '../../words/use-words.ts'
import styles from './TooMuch.module.css'

/** `summary`: its title on this screen; `who`: a sentence that names people the writer can talk to. */
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
        <p key={line.en}>
          <HelpText text={line[locale]} />
        </p>
      ))}
    </details>
  )
}
