// Who sees a finding. The owner may share it with a coach here, or take that back.
import type { Finding } from '#method/finding/finding.ts'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { WhoSees } from '../../ui/page/WhoSees.tsx'
import { firstName } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { useSpaceHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import { SharedMark } from './SharedMark.tsx'
import { coachesOf, isSharedWith } from './shares.ts'

type Shared = Pick<Finding, 'id' | 'trajectoryId' | 'visibility' | 'sharedWith' | 'state'>
type Props = {
  finding: Shared
  /** false: who places this marks what was shared from elsewhere. */
  marked?: boolean
}

export function SeenBy({ finding, marked = true }: Props) {
  const space = useSpaceHere()
  return space.reader.as === 'coach' ? <SeenByCoach finding={finding} marked={marked} /> : <SeenByOwner finding={finding} />
}

function SeenByCoach({ finding, marked }: { finding: Shared; marked: boolean }) {
  const { whoSees: words } = useWords(trajectoryWords)
  const { reader, otherName } = useSpaceHere()
  const elsewhere = finding.trajectoryId !== reader.place
  return (
    <>
      {marked && <SharedMark finding={finding} />}
      <WhoSees short={words.both(otherName)}>
        <p>
          {elsewhere
            ? words.elsewhereFull.coach(otherName)
            : finding.state === 'noted'
              ? words.notedFull(otherName)
              : words.bothFull(otherName)}
        </p>
      </WhoSees>
    </>
  )
}

function SeenByOwner({ finding }: { finding: Shared }) {
  const { whoSees: words } = useWords(trajectoryWords)
  const space = useSpaceHere()
  const { offer } = useUndo()
  const readers = coachesOf(finding, space.coaches)

  async function toggle(coach: { readonly id: string; readonly coachName: string }) {
    const shared = isSharedWith(finding, coach.id)
    await space.share(finding, coach.id, !shared)
    const name = firstName(coach.coachName)
    offer(shared ? words.notAnyMore(name) : words.nowShared(name), () => void space.share(finding, coach.id, shared))
  }

  return (
    <WhoSees short={readers.length > 0 ? words.both(space.namesOf(readers)) : words.onlyYou}>
      <p>{readers.length > 0 ? words.readByFull(space.namesOf(readers)) : words.onlyYouFull}</p>
      {space.coaches.map((coach) => (
        <Button key={coach.id} size="s" variant="quiet" onClick={() => void toggle(coach)}>
          {isSharedWith(finding, coach.id) ? words.stopSharing(firstName(coach.coachName)) : words.share(firstName(coach.coachName))}
        </Button>
      ))}
    </WhoSees>
  )
}

/** For what belongs to the trajectory as a whole: both always see it. */
export function BothSee() {
  const { whoSees: words } = useWords(trajectoryWords)
  const { otherName } = useSpaceHere()
  return (
    <WhoSees short={words.both(otherName)}>
      <p>{words.bothFull(otherName)}</p>
    </WhoSees>
  )
}
