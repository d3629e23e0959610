// The exercise ends softly, with the strength alone: the sentence is out of sight.

import { acceptedOf } from '#method/finding/stands.ts'
import { Breath } from '../../drawing/breath/Breath.tsx'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { classNames } from '../../ui/class-names.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './Noticing.module.css'
import { noticingWords } from './noticing.words.ts'
import { potentialOf } from './noticing-draft.ts'
import type { StepProps } from './step-props.ts'

const breaths = 3

export function ReturnStep({ own, draft, titleId, onGo }: StepProps) {
  const words = useWords(noticingWords)
  useHeadingFocus(titleId)
  const [anchor] = acceptedOf(own.findings, 'anchor')
  return (
    <form
      className={classNames(flow.question, styles.calm, styles.whole)}
      onSubmit={(event) => {
        event.preventDefault()
        onGo('timing')
      }}
    >
      <div className={styles.breathing}>
        <Breath breaths={breaths} still={draft.still} />
        <h2 id={titleId} tabIndex={-1} className={flow.still}>
          {words.toStrength.title}
        </h2>
        <p>{words.toStrength.lead}</p>
        <p className={styles.strength}>{potentialOf(draft, own)}</p>
        {anchor && <p>{words.toStrength.anchor(anchor.body.how)}</p>}
      </div>
      <FlowActions back={words.back} onBack={() => onGo('wanting')} next={words.next} />
    </form>
  )
}
