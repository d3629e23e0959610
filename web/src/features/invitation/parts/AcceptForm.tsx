// The form of an invitation: who invites, what is agreed, and the name and address of the new user.
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../../client/drafts/use-found-draft.ts'
import { refusal } from '../../../client/refusal.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { arrive } from '../../../client/who/me.ts'
import { FoundDraft } from '../../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Checkbox } from '../../../ui/form/Checkbox.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { problemCode } from '../../../words/explain.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../invitation.module.css'
import { invitationWords } from '../invitation.words.ts'
import { Agreement } from './Agreement.tsx'

type Invitation = CallResult<'POST /api/invitations/look'>
type Words = (typeof invitationWords)['nl']

/** The introduction and the agreement, by the role of the invitation. */
function introductionOf({ role, practiceName, inviterName }: Invitation, words: Words) {
  if (role === 'coachee') return { lead: words.leadCoachee(practiceName), agreed: words.agreedCoachee(inviterName) }
  if (role === 'coach') return { lead: words.leadCoach(practiceName), agreed: words.agreedCoach() }
  return { lead: words.leadHost(practiceName), agreed: words.agreedHost() }
}

type Props = {
  token: string
  invitation: Invitation
  /** Who is signed in on this device now. */
  presentName: string | null
  /** The agreement was changed since it was read. */
  onChanged: () => void
}

export function AcceptForm({ token, invitation, presentName, onChanged }: Props) {
  const words = useWords(invitationWords)
  const locale = useLocale()
  const [, navigate] = useLocation()
  const empty = { name: invitation.name, email: '' }
  // No password in a draft, and no token in its key. Agreeing is never filled in for the user.
  const draft = useFoundDraft(useDeviceDraft(`invitation/${invitation.until}`, empty, { where: 'tab' }), empty)
  const { name, email } = draft.value
  const [password, setPassword] = useState('')
  const { agreement } = invitation
  // The tick is for the text on screen: with a later version or another aim it is gone.
  const version = `${agreement?.version ?? 0} ${invitation.aim}`
  const [ticked, setTicked] = useState<string | null>(null)
  const agreed = ticked === version
  const { run, busy, problem } = useAttempt(words.problems)
  const coachee = invitation.role === 'coachee'
  const { lead, agreed: sentences } = introductionOf(invitation, words)

  function accept(event: FormEvent) {
    event.preventDefault()
    const person = { name: name.trim(), email: email.trim() || null, password: password || null, locale }
    void run(
      async () => {
        if (!agreed) throw refusal('invitation.not-agreed')
        await call('POST /api/invitations/accept', {
          body: { token, ...person, agreed: true, agreedVersion: agreement?.version ?? null, agreedAim: invitation.aim },
        })
        await draft.forget()
        await arrive()
        navigate('/', { replace: true })
      },
      (error) => {
        if (problemCode(error) === 'agreement.changed') onChanged()
      },
    )
  }

  return (
    <form onSubmit={accept}>
      <PageTitle title={words.title(invitation.inviterName)} lead={lead} windowTitle={words.windowTitle} />
      {invitation.aim && (
        <blockquote className={styles.aim}>
          <p className={styles.small}>{words.aim}</p>
          <p>{invitation.aim}</p>
        </blockquote>
      )}
      <section className={styles.part} aria-labelledby="rules">
        <h2 id="rules" className={styles.heading}>
          {agreement ? words.rulesTitle : words.agreedTitle}
        </h2>
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {agreement && (
        <section className={styles.part} aria-labelledby="agreed">
          <h2 id="agreed" className={styles.heading}>
            {words.agreedTitle}
          </h2>
          <Agreement text={agreement} />
        </section>
      )}
      <div className={styles.part}>
        <FoundDraft draft={draft} />
        <TextField
          label={words.name}
          value={name}
          onChange={(next) => draft.set({ name: next })}
          autoComplete="name"
          maxLength={300}
          required
        />
        <TextField
          label={words.email}
          hint={invitation.mail ? (coachee ? words.emailHint : words.emailHintWork) : words.emailHintNoMail}
          optional={coachee}
          required={!coachee}
          value={email}
          onChange={(next) => draft.set({ email: next })}
          type="email"
          autoComplete="email"
          maxLength={254}
        />
        {(email.trim() !== '' || !coachee) && (
          <details className={styles.more} open={!coachee || !invitation.mail}>
            <summary>{words.withPassword}</summary>
            <TextField
              label={words.password}
              hint={words.passwordHint}
              optional
              value={password}
              onChange={setPassword}
              type="password"
              autoComplete="new-password"
              minLength={10}
              maxLength={200}
            />
          </details>
        )}
        <Checkbox label={agreement ? words.agreeRead : words.agree} checked={agreed} onChange={(on) => setTicked(on ? version : null)} />
        {presentName && <Notice>{words.signedInAs(presentName)}</Notice>}
        {problem && <Notice tone="dusk">{problem}</Notice>}
        <Button type="submit" variant="sun" size="l" wide busy={busy}>
          {words.accept}
        </Button>
      </div>
    </form>
  )
}
