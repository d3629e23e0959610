// The form for the same quality in another context: where it was, and what the owner did there. That makes the quality one in use.

import { useEffect, useId, useRef, useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import { longest } from '#method/finding/longest.ts'
import type { QualityView } from '#method/quality/derive-qualities.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import type { DraftShare } from '../../../findings/sharing/draft-shares.ts'
import { Visible } from '../../../findings/sharing/Visible.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../strength.module.css'
import { strengthWords } from '../strength.words.ts'
import { ContextField } from './ContextField.tsx'

type Props = { quality: QualityView; contexts: readonly string[]; own: Space; onDone: () => void }

export function Transfer({ quality, contexts, own, onDone }: Props) {
  const { transfer: words } = useWords(strengthWords)
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [tried, setTried] = useState(false)
  const {
    value: draft,
    set,
    clear,
  } = useDeviceDraft(`transfer/${quality.key}`, { context: '', act: '', shareWith: [] as readonly DraftShare[] })
  useEffect(() => heading.current?.focus(), [])
  const body = completeBody({
    kind: 'quality',
    word: quality.word,
    lexiconKey: quality.lexiconKey,
    act: draft.act,
    seenBy: 'coachee',
    used: true,
    context: draft.context.trim(),
  })
  const [refusal] = checkFinding(body, { bodyOf: own.bodyOf })
  const noPlace = draft.context.trim() === ''
  return (
    <form
      className={styles.form}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (refusal || noPlace) return document.getElementById(noPlace ? 'transfer-context' : 'transfer-act')?.focus()
        clear()
        void own.create(body, draft.shareWith)
        onDone()
      }}
    >
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {words.title(quality.word)}
      </h3>
      <ContextField
        id="transfer-context"
        label={words.context}
        hint={words.contextHint}
        own={contexts}
        optional={false}
        error={tried && noPlace ? words.noPlace : null}
        value={draft.context}
        onChange={(context) => set({ context })}
      />
      <TextArea
        id="transfer-act"
        label={words.act}
        hint={words.actHint}
        error={tried && refusal ? words.noAct : null}
        rows={2}
        maxLength={longest('quality', 'act')}
        value={draft.act}
        onChange={(act) => set({ act })}
      />
      <Visible own={own} bodies={[body]} shares={draft.shareWith} onChange={(shareWith) => set({ shareWith })} />
      <div className={styles.actions}>
        <Button type="submit" variant="sun">
          {words.save}
        </Button>
        <Button variant="ghost" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
