// Who sees what is being written: only me, unless said otherwise, coach by coach. Without a coach there is nothing to choose.

import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { firstName } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { coacheeWords } from '../reading/coachee.words.ts'
import type { Space } from '../reading/use-space.ts'
import styles from './Visible.module.css'

type Props = {
  own: Space
  /** Trajectories whose coach will read it. */
  shareWith: readonly string[]
  onChange: (shareWith: readonly string[]) => void
}

export function Visible({ own, shareWith, onChange }: Props) {
  const { visibility: words } = useWords(coacheeWords)
  const chosen = own.coaches.filter(({ id }) => shareWith.includes(id))
  if (own.reader.as === 'coach') return <p className={styles.now}>{words.isShared(own.otherName)}</p>
  if (own.coaches.length === 0) return <p className={styles.now}>{words.isPrivate}</p>
  return (
    <fieldset className={styles.field}>
      <legend>{words.label}</legend>
      {own.coaches.map(({ id, coachName }) => (
        <Checkbox
          key={id}
          label={words.shared(firstName(coachName))}
          checked={shareWith.includes(id)}
          onChange={(on) => onChange(on ? [...shareWith, id] : shareWith.filter((other) => other !== id))}
        />
      ))}
      <p className={styles.now} role="status">
        {chosen.length === 0 ? words.isPrivate : words.isShared(own.namesOf(chosen))}
      </p>
    </fieldset>
  )
}
