// One question of the success flow. Moment and act are longer texts, in which the writer may mark the sides.

import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Body } from '#method/finding/finding.ts'
import { longest } from '#method/finding/longest.ts'
import { saidSides } from '#method/lift/writing.ts'
import { LiftText } from '../../findings/form/lift/LiftText.tsx'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import styles from '../../findings/form/prompt/Flow.module.css'
import { Shapes } from '../../findings/form/prompt/Flow.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { classNames } from '../../ui/class-names.ts'
import { Area } from '../../ui/form/Area.tsx'
import { useWords } from '../../words/use-words.ts'
import { successWords } from './success.words.ts'
import { isUntouched, type SuccessDraft, successSteps } from './success-steps.ts'

const last = successSteps.length
type Props = {
  step: number
  draft: SuccessDraft
  titleId: string
  /** The writer's first success: only the question is shown, without marks and help. */
  isFirst: boolean
  onChange: (draft: SuccessDraft) => void
  onGo: (step: number) => void
}

export function SuccessQuestion({ step: at, draft, titleId, isFirst, onChange, onGo }: Props) {
  const words = useWords(successWords)
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { name, dimension } = successSteps[at] ?? { name: 'moment' as const, dimension: null }
  const { body } = draft
  const key = `success.${name}` as const
  const prompt = usePrompt(key, levelBefore(body.making, key))
  useEffect(() => field.current?.focus(), [])
  const text = body[name]
  const write = (part: Partial<Body<'success'>>) => {
    const next = { ...body, ...part }
    onChange({ ...draft, body: { ...next, making: withAnswer(body.making, key, prompt.level, next[name]) } })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when more or less help was asked after writing
  useEffect(() => {
    if (text.trim() && levelBefore(body.making, key) !== prompt.level) write({})
  }, [prompt.level])
  const next = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
  }
  const shared = {
    id: fieldId,
    ref: field,
    maxLength: longest('success', name),
    placeholder: prompt.placeholder,
    value: text,
    onKeyDown: next,
  }
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault()
        onGo(at + 1)
      }}
    >
      <Shapes dimension={dimension} name={dimension && words.dimensions[dimension]} />
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      {dimension === null && name !== 'longing' && !isFirst ? (
        <LiftText
          {...shared}
          field={name}
          marks={body.marks ?? []}
          said={saidSides(body)}
          describedBy={describedBy(prompt, fieldId)}
          onChange={(value, marks) => write({ [name]: value, ...(marks.length > 0 || body.marks ? { marks } : {}) })}
          onInvite={(side) => onGo(successSteps.findIndex((step) => step.dimension === side))}
        />
      ) : (
        <Area
          {...shared}
          className={styles.field}
          rows={3}
          aria-describedby={describedBy(prompt, fieldId)}
          onChange={(event) => write({ [name]: event.target.value })}
        />
      )}
      <div className={styles.actions}>
        {at > 0 && (
          <button type="button" className={styles.plain} onClick={() => onGo(at - 1)}>
            {words.back}
          </button>
        )}
        {at < last - 1 && !isUntouched(draft) && (
          <button type="button" className={styles.plain} onClick={() => onGo(last)}>
            {words.enough}
          </button>
        )}
        <button type="submit" className={classNames(styles.next, !text.trim() && styles.empty)}>
          {text.trim() ? words.next : words.skip}
        </button>
      </div>
      {!isFirst && <PromptHelp prompt={prompt} fieldId={fieldId} />}
    </form>
  )
}
