// Chooses the strength that the sentence blocks: an ideal, a quality, or new words. Required (I3).

import { useId, useState } from 'react'
import { longest } from '#method/finding/longest.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { foldText } from '#method/text/fold-text.ts'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { classNames } from '../../ui/class-names.ts'
import { Area } from '../../ui/form/Area.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { sentenceOf } from './noticing-draft.ts'
import type { StepProps } from './step-props.ts'
import { useLevelKept } from './use-level-kept.ts'

const key = 'obstacle.potential'
/** The latest are near enough; the rest is in My strength. */
const shown = 12

export function PotentialStep({ own, draft, titleId, onChange, onGo }: StepProps) {
  const words = useWords(noticingWords)
  const fieldId = useId()
  const prompt = usePrompt(key, levelBefore(draft.making, key))
  const [tried, setTried] = useState(false)
  useHeadingFocus(titleId)
  useLevelKept(prompt, draft.potentialWords, draft, onChange)
  const seen = new Set<string>()
  const potentials = [...acceptedOf(own.findings, 'quality'), ...acceptedOf(own.findings, 'ideal')]
    .map(({ id, body }) => ({ id, title: titleOf(body, own.bodyOf) }))
    .filter(({ title }) => !seen.has(foldText(title)) && seen.add(foldText(title)))
    .slice(0, shown)
  const said = (value: string) => withAnswer(draft.making, key, prompt.level, value)
  const isMissing = draft.potentialId === null && draft.potentialWords.trim() === ''
  const go = () => {
    setTried(true)
    if (!isMissing) onGo('begin')
  }
  return (
    <form
      className={classNames(flow.question, styles.calm)}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <p className={styles.sentence}>
        <q>{sentenceOf(draft, own)}</q>
      </p>
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      {potentials.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: its name is the question above, which a legend would say twice */}
          <div className={styles.strengths} role="group" aria-labelledby={titleId}>
            {potentials.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                aria-pressed={draft.potentialId === id}
                onClick={() => onChange({ ...draft, potentialId: draft.potentialId === id ? null : id, making: said(title) })}
              >
                {title}
              </button>
            ))}
          </div>
          <p className={styles.or}>{words.potential.other}</p>
        </>
      )}
      <Area
        id={fieldId}
        className={flow.field}
        rows={2}
        maxLength={longest('ideal', 'words')}
        aria-describedby={describedBy(prompt, fieldId)}
        placeholder={prompt.placeholder}
        value={draft.potentialWords}
        onChange={({ target: { value } }) => onChange({ ...draft, potentialId: null, potentialWords: value, making: said(value) })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <div role="status">{tried && isMissing && <p className={flow.refusal}>{words.potential.needs}</p>}</div>
      <FlowActions back={words.back} onBack={() => onGo('sentence')} next={words.next} />
      <PromptHelp prompt={prompt} fieldId={fieldId} />
    </form>
  )
}
