// The line above a form that opened with a stored draft: says so, with a button to start over and then one to go back to the draft.
import { useWords } from '../../words/use-words.ts'
import { Button } from '../form/Button.tsx'
import { uiWords } from '../ui.words.ts'
import styles from './FoundDraft.module.css'

type Props = { draft: { readonly found: 'no' | 'found' | 'cleared'; readonly startOver: () => void; readonly goBack: () => void } }

export function FoundDraft({ draft: { found, startOver, goBack } }: Props) {
  const words = useWords(uiWords).draft
  if (found === 'no') return null
  return (
    <div className={styles.line}>
      <span role="status">{words[found]}</span>
      <Button variant="ghost" size="s" onClick={found === 'found' ? startOver : goBack}>
        {found === 'found' ? words.startOver : words.goBack}
      </Button>
    </div>
  )
}
