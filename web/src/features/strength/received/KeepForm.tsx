// Giving what was seen a place among one's qualities: in one's own word, with the other's words as they are. Private unless said otherwise.
import { useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { longest } from '#method/finding/longest.ts'
import { deriveContexts } from '#method/quality/derive-contexts.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { qualityOf } from '#method/witness/received.ts'
import { useLexicon } from '../../../findings/form/use-lexicon.ts'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import type { Received } from '../../../findings/received/settle-write.ts'
import { Visible } from '../../../findings/sharing/Visible.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { OfferedField } from '../../../ui/form/OfferedField.tsx'
import { useWords } from '../../../words/use-words.ts'
import { ContextField } from '../qualities/ContextField.tsx'
import type { LandingDraft } from './Landing.tsx'
import styles from './Received.module.css'
import { receivedWords } from './received.words.ts'

type Props = {
  own: Space
  seen: Received
  name: string
  draft: LandingDraft
  onChange: (part: Partial<LandingDraft>) => void
  onBack: () => void
  onKeep: () => void
}

export function KeepForm({ own, seen, name, draft, onChange, onBack, onKeep }: Props) {
  const words = useWords(receivedWords)
  const labels = useLabels(own.reader)
  const [tried, setTried] = useState(false)
  const lexicon = useLexicon(draft.word)
  const [refusal] = checkFinding(qualityOf(seen, draft), { bodyOf: own.bodyOf })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (refusal) document.getElementById('keep-word')?.focus()
        else onKeep()
      }}
    >
      <OfferedField
        id="keep-word"
        {...lexicon}
        {...words.keep.lexicon}
        label={words.keep.word}
        hint={words.keep.wordHint(name, seen.word)}
        error={tried && refusal ? labels.refusals[refusal] : null}
        value={draft.word}
        maxLength={longest('quality', 'word')}
        onChange={(word, lexiconKey) => onChange({ word, lexiconKey })}
      />
      <p className={styles.small}>{words.keep.literal(name)}</p>
      <ContextField
        label={words.keep.context}
        hint={words.keep.contextHint}
        own={deriveContexts(deriveQualities(own.findings))}
        value={draft.context}
        onChange={(context) => onChange({ context })}
      />
      <Visible own={own} bodies={[qualityOf(seen, draft)]} shares={draft.shareWith} onChange={(shareWith) => onChange({ shareWith })} />
      {draft.shareWith.length > 0 && (
        <p role="status" className={styles.small}>
          {words.keep.travels(name)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="sun" size="l">
          {words.keep.save}
        </Button>
        <Button variant="ghost" size="l" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}
