// Core qualities as small pieces of light.
import styles from '../home.module.css'

export function Qualities({ words }: { words: readonly string[] }) {
  return (
    <ul className={styles.qualities}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
