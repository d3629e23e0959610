// Whether both poles were there at once, mildly. A person says so; the moments never decide it.
import type { TensionView } from '#method/session/session-view.ts'
import { Choice } from '../../../ui/form/Choice.tsx'
import styles from './TensionPage.module.css'
import { useTensionWords } from './use-tension-words.ts'

type Props = {
  readonly tension: TensionView | null
  /** The coachee is signed in here. */
  readonly own: boolean
  readonly onSay: (held: boolean) => void
}

export function HeldPart({ tension, own, onSay }: Props) {
  const words = useTensionWords()
  const held = tension?.held ?? null
  const saidByCoachee = !own && tension?.own.includes('held') === true
  return (
    <div className={styles.part}>
      <Choice
        label={words.held}
        hint={saidByCoachee ? words.saidOwn : words.heldHint}
        disabled={saidByCoachee}
        value={held === null ? null : held ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words.heldYes },
          { value: 'no', label: words.heldNo },
        ]}
        onChange={(said) => onSay(said === 'yes')}
      />
    </div>
  )
}
