// One question to one witness: for whom, what they may look at, and how the link gets there. What is typed stays on this device until then.
import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { longestWord } from '#method/finding/field.ts'
import { deriveIntentions } from '#method/intention/derive-intentions.ts'
import { checkAsk, longestSighting } from '#method/witness/witness.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './Witnesses.module.css'
import { witnessesWords } from './witnesses.words.ts'

export type MadeAsk = CallResult<'POST /api/me/witnesses'> & { readonly wantedMail: boolean }
const general = 'general'
const nothing = { forName: '', about: general, behaviour: '', email: '' }
type Props = { own: Space; canMail: boolean; about: string | null; onMade: (made: MadeAsk) => void }

export function AskForm({ own, canMail, about, onMade }: Props) {
  const words = useWords(witnessesWords)
  const intentions = deriveIntentions(own.findings).open.map(({ finding }) => finding)
  const actOf = (id: string) => intentions.find((one) => one.id === id)?.body.act ?? ''
  const first = about !== null && actOf(about) ? { about, behaviour: actOf(about) } : {}
  const { value: draft, set, clear } = useDeviceDraft(about === null ? 'ask-draft' : `ask-draft/${about}`, { ...nothing, ...first })
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAttempt(words.problems)
  const refusal = checkAsk(draft)

  function choose(next: string) {
    // What somebody wrote themselves stays; only the words of an intention are replaced by those of another.
    const isTheirs = draft.behaviour.trim() !== '' && draft.behaviour !== actOf(draft.about)
    set({ about: next, ...(isTheirs ? {} : { behaviour: actOf(next) }) })
  }
  function make(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (refusal) return document.getElementById('ask-name')?.focus()
    void run(async () => {
      const email = canMail ? draft.email.trim() || null : null
      const intentionId = actOf(draft.about) ? draft.about : null
      const body = { forName: draft.forName.trim(), behaviour: draft.behaviour.trim(), intentionId, email }
      const made = await call('POST /api/me/witnesses', { body })
      clear()
      onMade({ ...made, wantedMail: email !== null })
    })
  }
  return (
    <form onSubmit={make} className={styles.form}>
      <TextField
        id="ask-name"
        label={words.forName}
        hint={words.forNameHint}
        error={tried && refusal ? words.problems[refusal] : null}
        value={draft.forName}
        onChange={(forName) => set({ forName })}
        maxLength={longestWord}
        autoComplete="off"
      />
      {intentions.length > 0 && (
        <Choice
          label={words.about}
          layout="column"
          value={actOf(draft.about) ? draft.about : general}
          options={[{ value: general, label: words.inGeneral }, ...intentions.map(({ id, body }) => ({ value: id, label: body.act }))]}
          onChange={choose}
        />
      )}
      <TextArea
        label={words.behaviour}
        hint={words.behaviourHint}
        optional
        rows={2}
        value={draft.behaviour}
        onChange={(behaviour) => set({ behaviour })}
        maxLength={longestSighting}
      />
      {canMail && (
        <TextField
          label={words.email}
          hint={words.emailHint}
          optional
          type="email"
          value={draft.email}
          onChange={(email) => set({ email })}
          maxLength={254}
          autoComplete="off"
        />
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        <Button type="submit" variant="sun" size="l" busy={busy}>
          {words.make}
        </Button>
      </div>
    </form>
  )
}
