// The exercise begins with breathing only. The figure comes to rest by itself; going on is possible at any time.

import { Breath } from '../../drawing/breath/Breath.tsx'
import { breathsIn } from '../../drawing/breath/breath-turns.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { classNames } from '../../ui/class-names.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import type { StepProps } from './step-props.ts'

export function BreatheStep({ draft, titleId, onChange, onGo }: StepProps) {
  const words = useWords(noticingWords)
  useHeadingFocus(titleId)
  return (
    <form
      className={classNames(flow.question, styles.calm, styles.whole)}
      onSubmit={(event) => {
        event.preventDefault()
        onGo('feeling')
      }}
    >
      <div className={styles.breathing}>
        <Breath breaths={breathsIn(draft.minutes)} still={draft.still} />
        <h2 id={titleId} tabIndex={-1} className={flow.still} data-still={draft.still || undefined}>
          <span className={styles.moving}>{words.breathe.moving}</span>
          <span className={styles.unmoving}>{words.breathe.still}</span>
        </h2>
        <label className={styles.still}>
          <input type="checkbox" checked={draft.still} onChange={(event) => onChange({ ...draft, still: event.target.checked })} />
          {words.begin.still}
        </label>
      </div>
      <FlowActions back={words.back} onBack={() => onGo('begin')} next={words.next} />
    </form>
  )
}
