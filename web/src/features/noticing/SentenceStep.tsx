// Which sentence it was: one that is known, always beside its potential, or a new one in the first person.

import { useId, useState } from 'react'
import { obstacleForms } from '#method/finding/kinds/obstacle.ts'
import { longest } from '#method/finding/longest.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { classNames } from '../../ui/class-names.ts'
import { Area } from '../../ui/form/Area.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { ownPotentialOf } from './noticing-draft.ts'
import type { StepProps } from './step-props.ts'
import { useLevelKept } from './use-level-kept.ts'

const key = 'obstacle.sentence'
/** The latest; a list of everything that ever stalled helps nobody. */
const shown = 5

export function SentenceStep({ own, draft, titleId, onChange, onGo }: StepProps) {
  const words = useWords(noticingWords)
  const fieldId = useId()
  const prompt = usePrompt(key, levelBefore(draft.making, key))
  const [tried, setTried] = useState(false)
  const known = acceptedOf(own.findings, 'obstacle').slice(0, shown)
  const hasKnown = known.length > 0
  useHeadingFocus(titleId)
  useLevelKept(prompt, draft.sentence, draft, onChange)
  const isMissing = draft.sentence.trim() === ''
  const go = () => {
    setTried(true)
    if (!isMissing) onGo('potential', { ...draft, knownId: null })
  }
  return (
    <form
      className={classNames(flow.question, styles.calm)}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      {hasKnown && (
        <section aria-label={words.known.label} className={styles.known}>
          <h3>{words.known.label}</h3>
          <ul>
            {known.map(({ id, body }) => {
              const potentialId = ownPotentialOf(id, own)
              const potential = potentialId === null ? null : own.bodyOf(potentialId)
              return (
                <li key={id}>
                  <button type="button" onClick={() => onGo(potential ? 'begin' : 'potential', { ...draft, knownId: id })}>
                    <span>{body.sentence}</span>
                    {potential && <span className={styles.beside}>{titleOf(potential, own.bodyOf)}</span>}
                  </button>
                </li>
              )
            })}
          </ul>
          <h3>{words.known.anew}</h3>
        </section>
      )}
      <Area
        id={fieldId}
        className={flow.field}
        rows={2}
        maxLength={longest('obstacle', 'sentence')}
        aria-describedby={describedBy(prompt, fieldId)}
        placeholder={prompt.placeholder}
        value={draft.sentence}
        onChange={({ target: { value } }) =>
          onChange({ ...draft, knownId: null, sentence: value, making: withAnswer(draft.making, key, prompt.level, value) })
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      {!isMissing && (
        <Choice
          label={words.form.label}
          value={draft.form}
          options={obstacleForms.map((value) => ({ value, label: words.form.options[value] }))}
          onChange={(form) => onChange({ ...draft, form })}
        />
      )}
      {draft.form === 'environment' && !isMissing && (
        <TextField
          label={words.action.label}
          hint={words.action.hint}
          value={draft.action}
          maxLength={longest('obstacle', 'action')}
          optional
          onChange={(action) => onChange({ ...draft, action })}
        />
      )}
      <div role="status">{tried && isMissing && <p className={flow.refusal}>{words.needsSentence}</p>}</div>
      <FlowActions back={words.back} onBack={() => onGo('happened')} next={words.next} />
      <PromptHelp prompt={prompt} fieldId={fieldId} />
    </form>
  )
}
