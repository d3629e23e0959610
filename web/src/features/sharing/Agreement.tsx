// What coach and coachee agreed, to read calmly and to agree to, each for themselves.
import { useState } from 'react'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { explain, problemCode } from '../../words/explain.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import type { Agreement as Agreed } from './use-sharing.ts'

export function Agreement({
  agreement,
  coach,
  onAgree,
}: {
  agreement: Agreed | null
  coach: string
  onAgree: (version: number) => Promise<void>
}) {
  const { agreement: words, problems } = useWords(sharingWords)
  const locale = useLocale()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (!agreement) return <p className={styles.lead}>{words.none}</p>
  async function agree(version: number) {
    setBusy(true)
    setProblem(null)
    try {
      await onAgree(version)
    } catch (error) {
      setProblem(problemCode(error).startsWith('agreement.') ? words.changed : explain(error, problems))
    } finally {
      setBusy(false)
    }
  }
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
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </>
  )
}
