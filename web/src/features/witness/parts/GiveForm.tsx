// The form for giving a quality: to whom, which quality, and the act that showed it. It keeps a draft until it is sent.

import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { longestWord } from '#method/finding/field.ts'
import { firstName } from '#method/text/first-name.ts'
import { checkSighting, longestSighting } from '#method/witness/witness.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../../client/drafts/use-found-draft.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { hasRole, useMe } from '../../../client/who/me.ts'
import { FoundDraft } from '../../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import { giftWords } from '../gift.words.ts'
import styles from '../witness.module.css'
import type { Made } from './Given.tsx'
import { WordField } from './WordField.tsx'

const byLink = 'link'
const empty = { to: byLink, forName: '', word: '', lexiconKey: null as string | null, saw: '' }

export function GiveForm({ onMade }: { onMade: (made: Made) => void }) {
  const { give: words } = useWords(giftWords)
  const me = useMe()
  const found = useFoundDraft(useDeviceDraft('give-draft', empty), empty)
  const { value: draft, set, clear } = found
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAttempt(words.problems)
  const coaches = me.trajectories.filter(({ open }) => open)
  const coach = coaches.find(({ id }) => id === draft.to)
  const refusal = checkSighting('gift', { ...draft, fromName: '' })
  const said = (codes: readonly string[]) =>
    tried && refusal && codes.includes(refusal) ? words.problems[refusal as 'gift.no-word'] : null

  function give(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (refusal) return document.getElementById(refusal === 'gift.no-word' ? 'give-word' : 'give-saw')?.focus()
    void run(async () => {
      const { word, lexiconKey, saw } = draft
      const forName = coach ? '' : draft.forName.trim()
      const made = await call('POST /api/me/gifts', { body: { trajectoryId: coach?.id ?? null, forName, word, lexiconKey, saw } })
      clear()
      onMade(made)
    })
  }
  return (
    <form onSubmit={give} noValidate className={styles.form}>
      <FoundDraft draft={found} />
      {coaches.length > 0 && (
        <Choice
          label={words.toWhom}
          layout="column"
          value={coach?.id ?? byLink}
          options={[...coaches.map(({ id, coachName }) => ({ value: id, label: coachName })), { value: byLink, label: words.byLink }]}
          onChange={(to) => set({ to })}
        />
      )}
      {hasRole(me, 'coach') && (
        <p className={styles.quiet}>
          {words.coachHint} <Link href="/coachees">{words.toCoachees}</Link>
        </p>
      )}
      {!coach && (
        <TextField
          label={words.forName}
          hint={words.forNameHint}
          optional
          value={draft.forName}
          onChange={(forName) => set({ forName })}
          maxLength={longestWord}
          autoComplete="off"
        />
      )}
      <WordField
        id="give-word"
        label={words.word}
        hint={words.wordHint}
        error={said(['gift.no-word'])}
        word={draft.word}
        onChange={(word, lexiconKey) => set({ word, lexiconKey })}
      />
      <TextArea
        id="give-saw"
        label={words.saw}
        hint={words.sawHint}
        error={said(['gift.no-act', 'text.too-long'])}
        value={draft.saw}
        onChange={(saw) => set({ saw })}
        maxLength={longestSighting}
        rows={3}
      />
      <p className={styles.quiet}>{coach ? words.privacyCoach(firstName(coach.coachName)) : words.privacy}</p>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        <Button type="submit" variant="sun" size="l" busy={busy}>
          {coach ? words.send(firstName(coach.coachName)) : words.make}
        </Button>
      </div>
    </form>
  )
}
