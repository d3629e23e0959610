// The state of a finding that was not answered yet, with what this reader can do: the coach offers it, the owner answers it.
import type { Finding } from '#method/finding/finding.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { useLabels } from '../labels/use-labels.ts'
import parts from '../parts.module.css'
import { useSpaceHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import { mayDo } from '../writes/finding-writes.ts'

export function FindingState({ finding }: { finding: Finding }) {
  const words = useWords(trajectoryWords)
  const space = useSpaceHere()
  const { states } = useLabels(space.reader)
  const saySaved = useSaySaved()
  if (finding.state !== 'noted' && finding.state !== 'offered') return null
  const offer = () => saySaved(space.offer(finding), words.offeredSaid(space.otherName))
  return (
    <p className={parts.meta}>
      <span>{states[finding.state](space.otherName)}</span>
      {mayDo(finding, 'offer', space.reader) && (
        <Button size="s" variant="quiet" onClick={() => void offer()}>
          {words.offer}
        </Button>
      )}
      {space.reader.as === 'coachee' && finding.state === 'offered' && (
        <ButtonLink size="s" variant="quiet" href="/offered">
          {words.answer}
        </ButtonLink>
      )}
    </p>
  )
}
