// The step that asks what bothers the writer, or what they wish for. A wish that comes from a problem is stored with that problem, in
// the same words.

import { useEffect, useId, useRef, useState } from 'react'
import { longest } from '#method/finding/longest.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { sentencesOf } from '#method/lift/writing-sentences.ts'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { useLabels } from '../../findings/labels/use-labels.ts'
import { Area } from '../../ui/form/Area.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Finder.module.css'
import { idealWords } from './ideal.words.ts'
import { longestWish } from './ideal-draft.ts'
import type { StepProps } from './step-props.ts'

export function IdealWriting({ own, draft, titleId, onChange, onGo, step }: StepProps & { step: 'problem' | 'words' }) {
  const { flow: words } = useWords(idealWords)
  const labels = useLabels(own.reader)
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const key = step === 'problem' ? 'ideal.problem' : draft.start.by === 'problem' ? 'ideal.bridge' : 'ideal.words'
  const prompt = usePrompt(key, levelBefore(draft.making, key))
  const [tried, setTried] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const text = draft[step]
  const said = (value: string) => ({ ...draft, [step]: value, making: withAnswer(draft.making, key, prompt.level, value) })
  const needed = step === 'words' && text.trim() === ''
  const go = () => {
    setTried(true)
    if (!needed) onGo(1, said(text))
  }
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      {step === 'words' && <Beside own={own} draft={draft} onTake={(sentence) => onChange(said(sentence))} />}
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      <Area
        ref={field}
        id={fieldId}
        className={flow.field}
        rows={3}
        maxLength={longest('ideal', step)}
        aria-describedby={describedBy(prompt, fieldId)}
        placeholder={prompt.placeholder}
        value={text}
        onChange={(event) => onChange(said(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <div role="status">{tried && needed && <p className={flow.refusal}>{labels.refusals['ideal.no-words']}</p>}</div>
      <FlowActions
        back={words.back}
        onBack={draft.step > 0 ? () => onGo(-1) : undefined}
        next={step === 'problem' && text.trim() === '' ? words.skip : words.next}
        empty={step === 'problem' && !text.trim()}
      />
      <PromptHelp prompt={prompt} fieldId={fieldId} />
    </form>
  )
}

/** The words this wish comes from, as they were written. */
function Beside({ own, draft, onTake }: Pick<StepProps, 'own' | 'draft'> & { onTake: (sentence: string) => void }) {
  const { flow: words } = useWords(idealWords)
  if (draft.start.by === 'problem') {
    return draft.problem.trim() === '' ? null : (
      <p className={styles.beside} data-problem>
        <span>{words.fromProblem}</span> <q>{draft.problem.trim()}</q>
      </p>
    )
  }
  const body = draft.start.of === null ? null : own.bodyOf(draft.start.of)
  if (body?.kind !== 'success') return null
  const longing = body.longing.trim()
  const wishes = longing.length > longestWish ? sentencesOf(longing).map(({ from, to }) => longing.slice(from, to)) : []
  return (
    <>
      <p className={styles.beside}>
        <span>{words.fromMoment}</span> <q>{titleOf(body, own.bodyOf)}</q>
      </p>
      {wishes.length > 0 && (
        <details className={styles.take}>
          <summary>{words.pickSentence}</summary>
          <ul>
            {wishes
              .filter((wish) => wish.length <= longestWish)
              .map((wish) => (
                <li key={wish}>
                  <button type="button" onClick={() => onTake(wish)}>
                    {wish}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  )
}
