// The card of one finding: its kind, its text, the report of a tension field in this session, and the buttons.
import type { ReactNode } from 'react'
import type { FindingBody as Body, FindingState } from '#method/finding/finding.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import { deriveTensionSigns } from '#method/tension/derive-tension-signs.ts'
import { FieldPath } from '../../../findings/body/FieldPath.tsx'
import { FindingBody } from '../../../findings/body/FindingBody.tsx'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import type { Review } from '../use-review.ts'
import styles from './Found.module.css'

type Props = {
  id: string
  body: Body
  review: Review
  bodyOf?: BodyOf
  state?: FindingState
  /** Shown beside the kind. */
  aside?: string
  children?: ReactNode
}

export function FoundCard({ id, body, review, bodyOf = review.space.bodyOf, state, aside, children }: Props) {
  const { reader } = review.space
  const labels = useLabels(reader)
  return (
    <li className={styles.item} data-state={state}>
      <p className={styles.kind}>
        {labels.kinds[body.kind].one} {aside && <span className={styles.state}>{aside}</span>}
      </p>
      <FindingBody body={body} reader={reader} bodyOf={bodyOf} />
      {body.kind === 'tension' && <FieldPath seen={[{ key: id, signs: deriveTensionSigns(review.view, id) }]} reader={reader} />}
      {children}
    </li>
  )
}
