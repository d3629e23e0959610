// The last step: the ladder as it will stay, who may see it, and keeping it.

import { useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { Ladder } from '../../drawing/ladder/Ladder.tsx'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { useLabels } from '../../findings/labels/use-labels.ts'
import { Visible } from '../../findings/sharing/Visible.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Finder.module.css'
import { idealWords } from './ideal.words.ts'
import { idealsOf } from './ideal-draft.ts'
import { rungsOf } from './rungs-of.ts'
import type { StepProps } from './step-props.ts'

export function IdealKeep({ own, draft, titleId, onChange, onGo, onKeep }: StepProps & { onKeep: () => Promise<void> }) {
  const { flow: words, behind } = useWords(idealWords)
  const labels = useLabels(own.reader)
  const [tried, setTried] = useState(false)
  const [keeping, setKeeping] = useState(false)
  useHeadingFocus(titleId)
  const ideals = idealsOf(draft)
  const bodyOf = (findingId: string) => ideals.find((ideal) => ideal.id === findingId)?.body ?? own.bodyOf(findingId)
  const [refusal] = ideals.flatMap(({ id, body }) => checkFinding(body, { findingId: id, bodyOf }))
  const nothing = draft.start.by === 'behind' && ideals.length === 0 && draft.topId === null
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (refusal || nothing || keeping) return
        setKeeping(true)
        void onKeep()
      }}
    >
      <h2 id={titleId} tabIndex={-1} className={flow.still}>
        {words.keepTitle}
      </h2>
      <p className={flow.hint}>{words.keepLead}</p>
      <Ladder behind={behind} label={words.ladder} rungs={rungsOf(draft, own.bodyOf)} />
      {ideals.some(({ body }) => body.problem) && (
        <p className={styles.beside} data-problem>
          <span>{words.problemToo}</span> <q>{draft.problem.trim()}</q>
        </p>
      )}
      {ideals.length > 0 && (
        <Visible
          own={own}
          bodies={ideals.map(({ body }) => body)}
          shares={draft.shareWith}
          onChange={(shareWith) => onChange({ ...draft, shareWith })}
        />
      )}
      <div role="status">
        {tried && (refusal || nothing) && <p className={flow.refusal}>{refusal ? labels.refusals[refusal] : words.nothing}</p>}
      </div>
      <FlowActions back={words.back} onBack={() => onGo(-1)} next={words.keep} busy={keeping} />
    </form>
  )
}
