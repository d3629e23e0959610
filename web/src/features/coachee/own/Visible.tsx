// Who sees what is being written: only me, or my coach too. Only me unless said otherwise. With several coaches, with whom it belongs.
import { Choice } from '../../../ui/Choice.tsx'
import { useWords } from '../../../words/use-words.ts'
import { coacheeWords } from '../coachee.words.ts'
import { firstName } from '../nu/day-words.ts'
import type { Visibility } from './own-writes.ts'
import type { Own } from './use-own.ts'

type Props = {
  own: Own
  trajectoryId: string
  visibility: Visibility
  onTrajectory?: (id: string) => void
  onVisibility: (visibility: Visibility) => void
}

export function Visible({ own, trajectoryId, visibility, onTrajectory, onVisibility }: Props) {
  const words = useWords(coacheeWords)
  const { trajectories } = own.me
  return (
    <>
      {onTrajectory && trajectories.length > 1 && (
        <Choice
          label={words.withWhom}
          value={trajectoryId}
          options={trajectories.map(({ id, coachName }) => ({ value: id, label: coachName }))}
          onChange={onTrajectory}
        />
      )}
      <Choice
        label={words.visibility.label}
        value={visibility}
        options={[
          { value: 'private', label: words.visibility.private },
          { value: 'shared', label: words.visibility.shared(firstName(own.coachOf(trajectoryId))) },
        ]}
        onChange={onVisibility}
      />
    </>
  )
}
