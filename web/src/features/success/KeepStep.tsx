// The last step: whose it is, who may see it, and keeping it.

import type { FindingBody } from '#method/finding/finding.ts'
import styles from '../../findings/form/prompt/Flow.module.css'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import type { DraftShare } from '../../findings/sharing/draft-shares.ts'
import { Visible } from '../../findings/sharing/Visible.tsx'
import { useWords } from '../../words/use-words.ts'
import { successWords } from './success.words.ts'

type Props = {
  titleId: string
  own: Space
  body: FindingBody
  shareWith: readonly DraftShare[]
  refusal: string | null
  onShareWith: (shareWith: readonly DraftShare[]) => void
  onBack: () => void
  onFirst: () => void
  onKeep: () => void
}

export function KeepStep({ titleId, own, body, shareWith, refusal, onShareWith, onBack, onFirst, onKeep }: Props) {
  const words = useWords(successWords)
  useHeadingFocus(titleId)
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={titleId} tabIndex={-1} className={styles.still}>
        {words.share.title}
      </h2>
      <p className={styles.hint}>{words.share.lead}</p>
      <Visible own={own} bodies={[body]} shares={shareWith} onChange={onShareWith} />
      <div role="status">
        {refusal && (
          <p className={styles.refusal}>
            {refusal}{' '}
            <button type="button" className={styles.plain} onClick={onFirst}>
              {words.toMoment}
            </button>
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.plain} onClick={onBack}>
          {words.back}
        </button>
        <button type="submit" className={styles.next}>
          {words.keep}
        </button>
      </div>
    </form>
  )
}
