// Inviting the coachee: makes a link to copy, and mails it when the coach gives an address.

import { type FormEvent, useState } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { useMe } from '../../client/who/me.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Trajectory, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { CopyField } from '../../ui/form/CopyField.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { agreementsWords } from './agreements.words.ts'
import { NewSignInLink } from './NewSignInLink.tsx'

type Made = { readonly link: string; readonly until: number; readonly mailed: boolean; readonly asked: boolean }

export function InviteCoachee({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(agreementsWords)
  const { mail } = useMe()
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { run, busy, problem } = useTrajectoryAttempt(trajectory.id, common.problems)
  const [email, setEmail] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const name = firstName(trajectory.coacheeName)
  const said = { none: words.inviteNone, open: words.inviteOpen, accepted: words.inviteAccepted }[trajectory.invitation](name)

  async function make(event: FormEvent) {
    event.preventDefault()
    const address = email.trim() || null
    await run(async () => {
      const answer = await call('POST /api/trajectories/:trajectoryId/invitation', {
        params: { trajectoryId: trajectory.id },
        body: { email: address },
      })
      setMade({ ...answer, asked: address !== null })
    })
  }

  return (
    <section className={parts.section}>
      <div className={parts.sectionHead}>
        <h2>{words.inviteTitle(name)}</h2>
        <p>{said}</p>
      </div>
      {made ? (
        <div className={parts.form}>
          <CopyField label={words.link} value={made.link} hint={words.until(formatDate(made.until, locale))} />
          {made.asked && <Notice>{made.mailed ? words.mailed : words.notMailed}</Notice>}
        </div>
      ) : (
        trajectory.invitation !== 'accepted' && (
          <form className={parts.form} onSubmit={make}>
            {mail && (
              <TextField
                type="email"
                label={words.email}
                hint={words.emailHint}
                value={email}
                onChange={setEmail}
                autoComplete="off"
                maxLength={254}
                optional
              />
            )}
            <div>
              <Button type="submit" variant="quiet" busy={busy}>
                {trajectory.invitation === 'open' ? words.makeNewLink : words.makeLink}
              </Button>
            </div>
          </form>
        )
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
      {trajectory.invitation === 'accepted' && <NewSignInLink trajectory={trajectory} />}
    </section>
  )
}
