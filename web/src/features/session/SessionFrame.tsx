// Shown while a session opens: its header in the final position, so that the layout does not shift.
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './SessionFrame.module.css'
import { sessionFrameWords } from './session-frame.words.ts'

export function SessionFrame() {
  const words = useWords(sessionFrameWords)
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title}>{words.session}</h1>
      </header>
      <main>
        <p role="status">
          <VisuallyHidden>{words.opening}</VisuallyHidden>
        </p>
      </main>
    </div>
  )
}
