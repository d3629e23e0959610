// "Met jou gedeeld", for a coach: the coachee wrote it in the own place and lets the coach read it.
import type { Finding } from '#method/finding/finding.ts'
import { useWords } from '../../words/use-words.ts'
import parts from '../parts.module.css'
import { useSpaceHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'

export function SharedMark({ finding }: { finding: Pick<Finding, 'trajectoryId'> }) {
  const words = useWords(trajectoryWords)
  const { reader } = useSpaceHere()
  if (reader.as !== 'coach' || finding.trajectoryId === reader.place) return null
  return (
    <p>
      <span className={parts.pill}>{words.sharedWithYou}</span>
    </p>
  )
}
