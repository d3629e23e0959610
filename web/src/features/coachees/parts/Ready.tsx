// After adding a coachee: make an invitation link, or begin a session at once.

import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { CallResult } from '#contract/client.ts'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../../client/api.ts'
import { beginSession } from '../../../client/begin-session.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { useMe } from '../../../client/who/me.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../coachees.module.css'
import { coacheesWords } from '../coachees.words.ts'

type Made = CallResult<'POST /api/trajectories/:trajectoryId/invitation'>

export function Ready({ trajectory }: { trajectory: CallResult<'POST /api/trajectories'> }) {
  const words = useWords(coacheesWords)
  const { mail } = useMe()
  const locale = useLocale()
  const queryClient = useQueryClient()
  const [, navigate] = useLocation()
  const [email, setEmail] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const inviting = useAttempt(words.problems)
  const beginning = useAttempt(words.problems)
  const name = firstName(trajectory.coacheeName)
  const address = email.trim() || null

  function invite(event: FormEvent) {
    event.preventDefault()
    void inviting.run(async () => {
      setMade(
        await call('POST /api/trajectories/:trajectoryId/invitation', {
          params: { trajectoryId: trajectory.id },
          body: { email: address },
        }),
      )
      void queryClient.invalidateQueries({ queryKey: ['trajectories'] })
    })
  }
  const begin = () => beginning.run(async () => navigate(await beginSession(trajectory.id)))
  const back = { href: '/coachees', label: words.title }
  const sentence = inviting.problem ?? beginning.problem
  const problem = sentence && <Notice tone="dusk">{sentence}</Notice>

  if (made) {
    const said = made.mailed && address ? words.ready.mailed(address) : address ? words.ready.couldNotMail : words.ready.notMailed(name)
    return (
      <>
        <PageTitle key="link" title={words.ready.linkTitle} lead={said} back={back} />
        <div className={styles.form}>
          <CopyField label={words.ready.link} value={made.link} hint={words.ready.until(formatDate(made.until, locale))} variant="sun" />
          {problem}
          <div className={styles.actions}>
            <ButtonLink href={`/trajectories/${trajectory.id}`} variant="quiet">
              {words.ready.toPerson(name)}
            </ButtonLink>
            <Button variant="ghost" busy={beginning.busy} onClick={begin}>
              {words.ready.begin}
            </Button>
          </div>
        </div>
      </>
    )
  }
  return (
    <>
      <PageTitle key="ready" title={words.ready.title(name)} lead={words.ready.lead(name)} back={back} />
      <div className={styles.choice}>
        <form className={styles.form} onSubmit={invite}>
          <h2 className={styles.heading}>{words.ready.inviteTitle}</h2>
          {mail && (
            <TextField
              label={words.ready.email(name)}
              hint={words.ready.emailHint}
              optional
              value={email}
              onChange={setEmail}
              type="email"
              autoComplete="off"
              maxLength={254}
            />
          )}
          {problem}
          <div>
            <Button type="submit" variant="sun" size="l" busy={inviting.busy}>
              {words.ready.makeLink}
            </Button>
          </div>
        </form>
        <section className={styles.form}>
          <h2 className={styles.heading}>{words.ready.beginTitle(name)}</h2>
          <p className={styles.facts}>{words.ready.beginText}</p>
          <div>
            <Button variant="quiet" busy={beginning.busy} onClick={begin}>
              {words.ready.begin}
            </Button>
          </div>
        </section>
      </div>
    </>
  )
}
