// One side: a word is enough. Enter goes on; Shift and Enter makes a new line.

import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { longest } from '#method/finding/longest.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { Area } from '../../ui/form/Area.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Asked } from './asked.ts'
import { checkWords } from './check.words.ts'
import { fieldOf, isCheckUntouched } from './check-draft.ts'

export function SideQuestion({ draft, side, titleId, refusal, onChange, onNext, onKeep }: Asked & { side: Dimension; onNext: () => void }) {
  const words = useWords(checkWords)
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const key = `now.${side}` as const
  const prompt = usePrompt(key, levelBefore(draft.body.making, key))
  const { body } = draft
  const text = body[fieldOf[side]]
  useEffect(() => field.current?.focus(), [])
  const write = (value: string) =>
    onChange({ ...draft, body: { ...body, [fieldOf[side]]: value, making: withAnswer(body.making, key, prompt.level, value) } })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when more or less help was asked after writing
  useEffect(() => {
    if (text.trim() && levelBefore(body.making, key) !== prompt.level) write(text)
  }, [prompt.level])
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      <Area
        ref={field}
        id={fieldId}
        className={flow.field}
        rows={2}
        maxLength={longest('check', fieldOf[side])}
        enterKeyHint="next"
        aria-describedby={describedBy(prompt, fieldId)}
        placeholder={prompt.placeholder}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div role="status">{refusal && <p className={flow.refusal}>{refusal}</p>}</div>
      <FlowActions next={text.trim() ? words.next : words.skip} empty={!text.trim()}>
        {!isCheckUntouched(draft) && (
          <button type="button" className={flow.plain} onClick={onKeep}>
            {words.enough}
          </button>
        )}
      </FlowActions>
      <PromptHelp prompt={prompt} fieldId={fieldId} />
    </form>
  )
}
