// What coach and coachee agreed, to read calmly and to agree to, each for themselves.
import { call } from '../../client/api.ts'
import { useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import type { Agreement as Agreed } from './use-sharing.ts'

export function Agreement({ trajectoryId, agreement, coach }: { trajectoryId: string; agreement: Agreed | null; coach: string }) {
  const { agreement: words, problems } = useWords(sharingWords)
  const locale = useLocale()
  const { run, busy, code, problem } = useTrajectoryAttempt(trajectoryId, problems)
  if (!agreement) return <p className={styles.lead}>{words.none}</p>
  const agree = (version: number) =>
    run(() => call('POST /api/trajectories/:trajectoryId/agreement/agree', { params: { trajectoryId }, body: { version } }))
  const { agreedByCoacheeAt, agreedByCoachAt } = agreement
  return (
    <>
      <dl className={styles.agreement}>
        {(['purpose', 'between', 'sponsor', 'retention'] as const).map((part) =>
          agreement[part].trim() ? (
            <div key={part}>
              <dt>{words[part]}</dt>
              <dd>{agreement[part]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {agreedByCoachAt !== null && <p className={styles.lead}>{words.coachAgreed(coach, formatDate(agreedByCoachAt, locale))}</p>}
      {agreedByCoacheeAt !== null ? (
        <p className={styles.lead}>{words.agreed(formatDate(agreedByCoacheeAt, locale))}</p>
      ) : (
        <>
          <p>{words.open}</p>
          <Button busy={busy} onClick={() => void agree(agreement.version)}>
            {words.agree}
          </Button>
        </>
      )}
      {problem && <Notice tone="dusk">{code?.startsWith('agreement.') ? words.changed : problem}</Notice>}
    </>
  )
}
