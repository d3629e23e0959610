// The quiet frame of a session that is still opening: its heading and its place stand at once, so that nothing jumps when it is there.
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
