// Where in the body: a few words to tap, or one's own. May be left out, like everything here.

import { useId, useState } from 'react'
import { longest } from '#method/finding/longest.ts'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Asked } from './asked.ts'
import styles from './Check.module.css'
import { checkWords } from './check.words.ts'

export function BodyQuestion({ draft, titleId, refusal, onChange, onKeep }: Asked) {
  const words = useWords(checkWords)
  const hintId = useId()
  const { body } = draft
  const prompt = usePrompt('now.body', levelBefore(body.making, 'now.body'))
  const [elsewhere, setElsewhere] = useState(body.bodyPlace !== '' && !words.places.includes(body.bodyPlace))
  useHeadingFocus(titleId)
  const choose = (bodyPlace: string) =>
    onChange({ ...draft, body: { ...body, bodyPlace, making: withAnswer(body.making, 'now.body', prompt.level, bodyPlace) } })
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={titleId} tabIndex={-1} className={flow.still}>
        {prompt.ask}
      </h2>
      {prompt.hint && (
        <p id={hintId} className={flow.hint}>
          {prompt.hint}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: its name is the question above, which a legend would say twice */}
      <div className={styles.places} role="group" aria-labelledby={titleId} aria-describedby={prompt.hint ? hintId : undefined}>
        {words.places.map((place) => (
          <button
            key={place}
            type="button"
            className={styles.place}
            aria-pressed={!elsewhere && body.bodyPlace === place}
            onClick={() => {
              setElsewhere(false)
              choose(!elsewhere && body.bodyPlace === place ? '' : place)
            }}
          >
            {place}
          </button>
        ))}
        <button
          type="button"
          className={styles.place}
          aria-pressed={elsewhere}
          onClick={() => {
            setElsewhere(!elsewhere)
            choose('')
          }}
        >
          {words.elsewhere}
        </button>
      </div>
      {elsewhere && (
        <TextField
          label={words.elsewhereLabel}
          value={body.bodyPlace}
          maxLength={longest('check', 'bodyPlace')}
          autoFocus
          onChange={choose}
        />
      )}
      <div role="status">{refusal && <p className={flow.refusal}>{refusal}</p>}</div>
      <p className={styles.only}>{words.onlyYou}</p>
      <FlowActions back={words.back} onBack={() => onChange({ ...draft, step: 'wanting' })} next={words.keep} />
    </form>
  )
}
