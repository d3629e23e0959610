// The coach makes a new sign-in link for a coachee who lost the only browser, after confirming that it is them.

import { useState } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import parts from '../../findings/parts.module.css'
import type { Trajectory } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { CopyField } from '../../ui/form/CopyField.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { newLinkWords } from './new-link.words.ts'

export function NewSignInLink({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(newLinkWords)
  const locale = useLocale()
  const { run, busy, problem } = useAttempt(words.problems)
  const [confirmed, setConfirmed] = useState(false)
  const [made, setMade] = useState<{ readonly link: string; readonly until: number } | null>(null)
  const name = firstName(trajectory.coacheeName)
  const params = { trajectoryId: trajectory.id }
  const make = () =>
    run(async () => setMade(await call('POST /api/trajectories/:trajectoryId/sign-in-link', { params, body: { confirmed: true } })))

  return (
    <details className={parts.fold}>
      <summary>{words.title(name)}</summary>
      <div className={parts.form}>
        <p>{words.lead(name)}</p>
        {made ? (
          <>
            <CopyField label={words.link} value={made.link} hint={words.until(formatDate(made.until, locale))} />
            <p>{words.seen(name)}</p>
          </>
        ) : (
          <>
            <Checkbox label={words.confirm(name)} checked={confirmed} onChange={setConfirmed} />
            <div>
              <Button variant="quiet" busy={busy} disabled={!confirmed} onClick={make}>
                {words.make}
              </Button>
            </div>
          </>
        )}
        {problem && <Notice tone="dusk">{problem}</Notice>}
      </div>
    </details>
  )
}
