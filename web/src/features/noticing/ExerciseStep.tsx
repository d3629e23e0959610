// One side of the exercise, here and now: look mildly, and write if one likes. No clock.

import { useId } from 'react'
import { longest } from '#method/finding/longest.ts'
import type { Dimension } from '#method/moment/moment.ts'
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
import { FlowPoles } from './FlowPoles.tsx'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { exerciseFields, exerciseSides, type NoticingStep, potentialOf, sentenceOf } from './noticing-draft.ts'
import type { StepProps } from './step-props.ts'
import { useLevelKept } from './use-level-kept.ts'

const keys = { feeling: 'obstacle.feel-now', thinking: 'obstacle.think-now', wanting: 'obstacle.want-now' } as const
const around: readonly NoticingStep[] = ['breathe', ...exerciseSides, 'return']

export function ExerciseStep({ own, draft, titleId, onChange, onGo, side }: StepProps & { side: Dimension }) {
  const words = useWords(noticingWords)
  const fieldId = useId()
  const key = keys[side]
  const prompt = usePrompt(key, levelBefore(draft.making, key))
  const text = draft[exerciseFields[side]]
  // The question is read first; writing comes when one likes, and no keyboard jumps up over the figure.
  useHeadingFocus(titleId)
  useLevelKept(prompt, text, draft, onChange)
  const go = (by: 1 | -1) => onGo(around[around.indexOf(side) + by] ?? 'return')
  return (
    <form
      className={classNames(flow.question, styles.calm)}
      onSubmit={(event) => {
        event.preventDefault()
        go(1)
      }}
    >
      <FlowPoles sentence={sentenceOf(draft, own)} potential={potentialOf(draft, own)} />
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      <Area
        id={fieldId}
        className={flow.field}
        rows={2}
        maxLength={longest('noticing', exerciseFields[side])}
        aria-describedby={describedBy(prompt, fieldId)}
        placeholder={prompt.placeholder}
        value={text}
        onChange={({ target: { value } }) =>
          onChange({ ...draft, [exerciseFields[side]]: value, making: withAnswer(draft.making, key, prompt.level, value) })
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <FlowActions back={words.back} onBack={() => go(-1)} next={text.trim() ? words.next : words.skip} empty={!text.trim()}>
        <button type="button" className={flow.plain} onClick={() => onGo('return')}>
          {words.enough}
        </button>
      </FlowActions>
      <PromptHelp prompt={prompt} fieldId={fieldId} />
    </form>
  )
}
