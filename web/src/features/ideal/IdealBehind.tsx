// The step that asks what an ideal would make possible. Each answer becomes a larger ideal behind the last one; the writer may stop
// after any answer.

import { useEffect, useId, useRef } from 'react'
import { deriveLargerIdeals } from '#method/ideal/derive-ideal-links.ts'
import { makeId } from '../../client/make-id.ts'
import { Ladder } from '../../drawing/ladder/Ladder.tsx'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { Area } from '../../ui/form/Area.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Finder.module.css'
import { idealWords } from './ideal.words.ts'
import { longestWish, withNext } from './ideal-draft.ts'
import { rungsOf } from './rungs-of.ts'
import type { StepProps } from './step-props.ts'

export function IdealBehind({ own, draft, titleId, onChange, onGo }: StepProps) {
  const { flow: words, behind } = useWords(idealWords)
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const prompt = usePrompt('ideal.behind', draft.rungs.at(-1)?.level)
  const { start, rungs, topId } = draft
  /** What lies behind all this was there already: there is nothing more to ask. */
  const known = topId !== null
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => (known ? heading : field).current?.focus(), [known])
  const larger = !known ? deriveLargerIdeals(start.by === 'behind' ? start.of : null, own.findings) : []
  const writing = draft.next.trim() !== ''
  const withRung = () => withNext(draft, makeId(), prompt.level)
  const takeOff = () => {
    onChange(topId === null ? { ...draft, rungs: rungs.slice(0, -1) } : { ...draft, topId: null })
    field.current?.focus()
  }
  const [last] =
    topId === null ? rungs.slice(-1) : own.findings.flatMap(({ id, body }) => (id === topId && body.kind === 'ideal' ? [body] : []))
  const climb = () => {
    if (!writing) return onGo(1)
    onChange(withRung())
    field.current?.focus()
  }
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        climb()
      }}
    >
      {known && (
        <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
          {words.ladder}
        </h2>
      )}
      <div className={styles.ladder}>
        <Ladder behind={behind} label={words.ladder} rungs={rungsOf(draft, own.bodyOf)} />
      </div>
      {last && (
        <button type="button" className={styles.off} aria-label={words.takeOffLabel(last.words)} onClick={takeOff}>
          {words.takeOff}
        </button>
      )}
      {!known && (
        <>
          <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
          <Area
            ref={field}
            id={fieldId}
            className={styles.next}
            rows={2}
            maxLength={longestWish}
            aria-describedby={describedBy(prompt, fieldId)}
            placeholder={prompt.placeholder}
            value={draft.next}
            onChange={(event) => onChange({ ...draft, next: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
            }}
          />
        </>
      )}
      {larger.length > 0 && (
        <details className={styles.take}>
          <summary>{words.existing}</summary>
          <ul>
            {larger.map(({ id, body }) => (
              <li key={id}>
                <button type="button" onClick={() => onGo(1, { ...withRung(), topId: id })}>
                  {body.kind === 'ideal' && body.words}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <FlowActions
        back={words.back}
        onBack={draft.step > 0 ? () => onGo(-1) : undefined}
        next={writing ? words.add : rungs.length > 0 || topId !== null ? words.stop : words.skip}
        empty={!writing && rungs.length === 0 && topId === null}
      >
        {writing && (
          <button type="button" className={flow.plain} onClick={() => onGo(1, withRung())}>
            {words.stop}
          </button>
        )}
      </FlowActions>
      {!known && <PromptHelp prompt={prompt} fieldId={fieldId} />}
    </form>
  )
}
