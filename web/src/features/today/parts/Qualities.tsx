// A list of core qualities.
import styles from '../today.module.css'

export function Qualities({ words }: { words: readonly string[] }) {
  return (
    <ul className={styles.qualities}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
