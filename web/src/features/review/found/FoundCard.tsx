// The card of one finding: its kind, its text, the report of a tension field in this session, and the buttons.
import type { ReactNode } from 'react'
import type { FindingBody as Body, Finding } from '#method/finding/finding.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import { deriveTensionSigns } from '#method/tension/derive-tension-signs.ts'
import { FieldPath } from '../../../findings/body/FieldPath.tsx'
import { FindingBody } from '../../../findings/body/FindingBody.tsx'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import type { Review } from '../use-review.ts'
import styles from './Found.module.css'
import { shownFinding } from './shown-finding.ts'

type Props = {
  id: string
  body: Body
  review: Review
  bodyOf?: BodyOf
  /** What this session became as a finding; absent: nothing yet, or a finding of another session. */
  finding?: Finding | undefined
  /** Shown beside the kind. */
  aside?: string
  children?: ReactNode
}

export function FoundCard({ id, body, review, bodyOf = review.space.bodyOf, finding, aside, children }: Props) {
  const { reader } = review.space
  const labels = useLabels(reader)
  const shown = shownFinding(id, body, finding, review)
  return (
    <li className={styles.item} data-state={finding?.state}>
      <p className={styles.kind}>
        {labels.kinds[body.kind].one} {aside && <span className={styles.state}>{aside}</span>}
      </p>
      <FindingBody body={shown.body} reader={reader} standing={shown.standing} bodyOf={bodyOf} />
      {body.kind === 'tension' && (
        <FieldPath seen={[{ key: id, signs: deriveTensionSigns(shown.view, id, shown.field) }]} reader={reader} />
      )}
      {children}
    </li>
  )
}
