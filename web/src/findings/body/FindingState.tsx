// What still has to happen with a finding: the coach may offer it, the coachee may answer it. Nothing once it was answered.
import type { Finding } from '#method/finding/finding.ts'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import parts from '../parts.module.css'
import { useSpaceHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import { mayDo } from '../writing/finding-writes.ts'

export function FindingState({ finding }: { finding: Finding }) {
  const words = useWords(trajectoryWords)
  const space = useSpaceHere()
  const { say } = useUndo()
  if (finding.state !== 'noted' && finding.state !== 'offered') return null
  async function offer() {
    await space.offer(finding)
    say(words.offeredSaid(space.otherName))
  }
  return (
    <p className={parts.meta}>
      <span>{finding.state === 'noted' ? words.noted : words.offered}</span>
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
