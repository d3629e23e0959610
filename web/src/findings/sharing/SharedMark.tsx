// "Met jou gedeeld": the coachee wrote it for themselves and lets the coach read it. Quiet; for the coach only.

import type { Finding } from '#method/finding/finding.ts'
import { useWords } from '../../words/use-words.ts'
import styles from '../parts.module.css'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import type { Trajectory } from '../reading/use-trajectory.ts'

export function SharedMark({ finding, trajectory }: { finding: Pick<Finding, 'trajectoryId'>; trajectory: Trajectory }) {
  const words = useWords(trajectoryWords)
  if (trajectory.as !== 'coach' || finding.trajectoryId === trajectory.id) return null
  return (
    <p>
      <span className={styles.pill}>{words.sharedWithYou}</span>
    </p>
  )
}
