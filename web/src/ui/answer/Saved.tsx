// The state of saving, as text: 'bewaren…', 'bewaard' or 'wacht op verbinding'.
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { CheckIcon } from '../icons.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './Saved.module.css'

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting'

export function Saved({ state }: { state: SaveState }) {
  const words = useWords(uiWords)
  return (
    <span role="status" className={classNames(styles.saved, state === 'waiting' && styles.waiting)}>
      {state === 'saved' && <CheckIcon size={16} />}
      {state === 'waiting' && <span className={styles.dot} aria-hidden="true" />}
      {state === 'idle' ? '' : words[state]}
    </span>
  )
}
