// Buttons below a prompt: more help, less help, or an own question. Afterwards the focus is in the place to write again.
import { useId, useState } from 'react'
import { longestQuestion } from '#method/support/prompt-setting.ts'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './PromptHelp.module.css'
import { promptWords } from './prompt.words.ts'
import type { Prompt } from './use-prompt.ts'

const more = { guidance: null, cue: 'guidance', blank: 'cue', own: 'cue' } as const
const less = { guidance: 'cue', cue: 'blank', blank: null, own: null } as const

export function PromptHelp({ prompt, fieldId }: { prompt: Prompt; fieldId: string }) {
  const words = useWords(promptWords)
  const [asking, setAsking] = useState<string | null>(null)
  const groupId = useId()
  const [toMore, toLess] = [more[prompt.level], less[prompt.level]]
  const backToWriting = () => document.getElementById(fieldId)?.focus()
  const use = () => {
    if (asking?.trim()) prompt.askOwn(asking)
    setAsking(null)
    backToWriting()
  }
  if (asking !== null) {
    return (
      <div className={styles.asking}>
        <TextField
          label={words.ownLabel}
          hint={words.ownHint}
          value={asking}
          maxLength={longestQuestion}
          autoFocus
          onChange={setAsking}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Otherwise the form around it is submitted.
            event.preventDefault()
            use()
          }}
        />
        <div className={styles.help}>
          <button type="button" className={styles.word} onClick={use}>
            {words.use}
          </button>
          <button
            type="button"
            className={styles.word}
            onClick={() => {
              setAsking(null)
              backToWriting()
            }}
          >
            {words.cancel}
          </button>
        </div>
      </div>
    )
  }
  const choose = (level: 'guidance' | 'cue' | 'blank') => {
    prompt.choose(level)
    backToWriting()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be part of the form of the question
    <div role="group" aria-label={words.help} className={styles.help} id={groupId}>
      {toMore && (
        <button type="button" className={styles.word} onClick={() => choose(toMore)}>
          {prompt.level === 'own' ? words.ours : words.more}
        </button>
      )}
      {toLess && (
        <button type="button" className={styles.word} onClick={() => choose(toLess)}>
          {words.less}
        </button>
      )}
      <button type="button" className={styles.word} onClick={() => setAsking(prompt.question ?? '')}>
        {prompt.level === 'own' ? words.otherOwn : words.own}
      </button>
    </div>
  )
}
