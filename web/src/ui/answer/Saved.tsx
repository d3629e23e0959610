// The state of saving, as text: 'bewaren…', 'bewaard', 'wacht op verbinding', waiting for a failing server, signed out, or only in this window.
import { useWords } from '../../words/use-words.ts'
import { classNames } from '../class-names.ts'
import { CheckIcon } from '../icons.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './Saved.module.css'

/** failing: the server answers but does not take it now. signed-out: on this device, until the person signs in again. only-here: neither this device nor the server has it. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'failing' | 'signed-out' | 'only-here'

export function Saved({ state }: { state: SaveState }) {
  const words = useWords(uiWords)
  const isPending = state === 'waiting' || state === 'failing' || state === 'signed-out' || state === 'only-here'
  return (
    <span role="status" className={classNames(styles.saved, isPending && styles.waiting)}>
      {state === 'saved' && <CheckIcon size={16} />}
      {isPending && <span className={styles.dot} aria-hidden="true" />}
      {state === 'idle' ? '' : state === 'only-here' ? words.onlyHere : state === 'signed-out' ? words.signedOut : words[state]}
    </span>
  )
}
