// Who sees a finding; the coachee may keep it private or share it, and take that back.

import type { Finding } from '#method/finding/finding.ts'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { WhoSees } from '../../ui/page/WhoSees.tsx'
import { useWords } from '../../words/use-words.ts'
import { otherName } from '../labels/people.ts'
import { useSpaceHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import type { Trajectory } from '../reading/use-trajectory.ts'
import { SharedMark } from './SharedMark.tsx'
import { isSharedWith } from './shares.ts'

type Props = {
  finding: Pick<Finding, 'id' | 'trajectoryId' | 'visibility' | 'sharedWith' | 'state'>
  trajectory: Trajectory
  /** false: what was shared from elsewhere is marked by who places this. */
  marked?: boolean
}

export function FindingSees({ finding, trajectory, marked = true }: Props) {
  const words = useWords(trajectoryWords)
  const space = useSpaceHere()
  const { offer } = useUndo()
  const other = otherName(trajectory)
  const shared = isSharedWith(finding, trajectory.id)
  const elsewhere = finding.trajectoryId !== trajectory.id

  async function toggle() {
    await space.share(finding, trajectory.id, !shared)
    offer(shared ? words.whoSees.nowPrivate : words.whoSees.nowShared(other), () => void space.share(finding, trajectory.id, shared))
  }

  return (
    <>
      {marked && <SharedMark finding={finding} trajectory={trajectory} />}
      <WhoSees short={shared ? words.whoSees.both(other) : words.whoSees.onlyYou}>
        <p>
          {shared
            ? elsewhere
              ? words.whoSees.elsewhereFull[trajectory.as](other)
              : finding.state === 'noted' && trajectory.as === 'coach'
                ? words.whoSees.notedFull(other)
                : words.whoSees.bothFull(other)
            : words.whoSees.onlyYouFull(other)}
        </p>
        {trajectory.as === 'coachee' && (
          <Button size="s" variant="quiet" onClick={() => void toggle()}>
            {shared ? words.whoSees.keepPrivate : words.whoSees.share(other)}
          </Button>
        )}
      </WhoSees>
    </>
  )
}

/** For what belongs to the trajectory as a whole: both always see it. */
export function BothSee({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(trajectoryWords)
  const other = otherName(trajectory)
  return (
    <WhoSees short={words.whoSees.both(other)}>
      <p>{words.whoSees.bothFull(other)}</p>
    </WhoSees>
  )
}
