// The sentence that holds back and the strength beside it, always together (I3), in the full colours of a writing flow.
import { toOwner, useLabels } from '../../findings/labels/use-labels.ts'
import styles from './Noticing.module.css'

export function FlowPoles({ sentence, potential }: { sentence: string; potential: string }) {
  const { poles: words } = useLabels(toOwner)
  return (
    <dl className={styles.poles}>
      <div data-pole="obstacle">
        <dt>{words.obstacle}</dt>
        <dd>{sentence}</dd>
      </div>
      <div data-pole="potential">
        <dt>{words.potential}</dt>
        <dd>{potential}</dd>
      </div>
    </dl>
  )
}
