// The last step: whose it is, who may see it, and keeping it.
import { useEffect, useRef } from 'react'
import { Choice } from '../../../ui/Choice.tsx'
import { useWords } from '../../../words/use-words.ts'
import { coacheeWords } from '../coachee.words.ts'
import { firstName } from '../nu/day-words.ts'
import type { Own } from '../own/use-own.ts'
import styles from './SuccessFlow.module.css'
import { successWords } from './success.words.ts'

type Props = {
  titleId: string
  own: Own
  trajectoryId: string
  shared: boolean
  refusal: string | null
  onChoose: (part: { trajectoryId?: string; shared?: boolean }) => void
  onBack: () => void
  onFirst: () => void
  onKeep: () => void
}

export function KeepStep({ titleId, own, trajectoryId, shared, refusal, onChoose, onBack, onFirst, onKeep }: Props) {
  const words = useWords(successWords)
  const ownWords = useWords(coacheeWords)
  const { trajectories } = own.me
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.still}>
        {words.share.title}
      </h2>
      <p className={styles.hint}>{words.share.lead}</p>
      {trajectories.length > 1 && (
        <Choice
          label={ownWords.withWhom}
          value={trajectoryId}
          options={trajectories.map(({ id, coachName }) => ({ value: id, label: coachName }))}
          onChange={(chosen) => onChoose({ trajectoryId: chosen })}
        />
      )}
      <Choice
        label={ownWords.visibility.label}
        layout="column"
        value={shared ? 'shared' : 'private'}
        options={[
          { value: 'private', label: ownWords.visibility.private },
          { value: 'shared', label: ownWords.visibility.shared(firstName(own.coachOf(trajectoryId))) },
        ]}
        onChange={(chosen) => onChoose({ shared: chosen === 'shared' })}
      />
      <div role="status">
        {refusal && (
          <p className={styles.refusal}>
            {refusal}{' '}
            <button type="button" className={styles.plain} onClick={onFirst}>
              {words.toMoment}
            </button>
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.plain} onClick={onBack}>
          {words.back}
        </button>
        <button type="submit" className={styles.next}>
          {words.keep}
        </button>
      </div>
    </form>
  )
}
