// The state of saving, as text: 'bewaren…', 'bewaard', 'wacht op verbinding', or only in this window.
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { CheckIcon } from '../icons.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './Saved.module.css'

/** only-here: neither this device nor the server has it. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'only-here'

export function Saved({ state }: { state: SaveState }) {
  const words = useWords(uiWords)
  return (
    <span role="status" className={classNames(styles.saved, (state === 'waiting' || state === 'only-here') && styles.waiting)}>
      {state === 'saved' && <CheckIcon size={16} />}
      {(state === 'waiting' || state === 'only-here') && <span className={styles.dot} aria-hidden="true" />}
      {state === 'idle' ? '' : state === 'only-here' ? words.onlyHere : words[state]}
    </span>
  )
}
