// The two questions to a witness, with what happens to the answer. It keeps a draft in this tab.
import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { longestWord } from '#method/finding/field.ts'
import { checkSighting, longestSighting } from '#method/witness/witness.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../../client/drafts/use-found-draft.ts'
import { makeId } from '../../../client/make-id.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { FoundDraft } from '../../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../witness.module.css'
import { witnessWords } from '../witness.words.ts'
import { WordField } from './WordField.tsx'

type Asked = CallResult<'POST /api/witness/look'>
type Draft = {
  readonly id: string
  readonly saw: string
  readonly word: string
  readonly lexiconKey: string | null
  readonly fromName: string
}

const begin = (forName: string): Draft => ({
  // Part of the draft: sent again after a lost answer, it is the same reply.
  id: makeId(),
  saw: '',
  word: '',
  lexiconKey: null,
  fromName: forName,
})

export function ReplyForm({ token, asked, onSent }: { token: string; asked: Asked; onSent: () => void }) {
  const words = useWords(witnessWords)
  const [empty] = useState(() => begin(asked.forName))
  // The key names the question without its token.
  const found = useFoundDraft(useDeviceDraft(`witness/${asked.until}`, empty, { where: 'tab' }), empty, ['id'])
  const { value: draft, set, forget } = found
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAttempt(words.problems)
  const { askerName: asker } = asked
  const refusal = checkSighting('witness', draft)

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (refusal) return document.getElementById('saw')?.focus()
    void run(async () => {
      await call('POST /api/witness/reply', { body: { token, ...draft } })
      await forget()
      onSent()
    })
  }

  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <PageTitle title={words.title(asker)} lead={words.lead} windowTitle={words.windowTitle} />
      {asked.behaviour ? (
        <div className={styles.about}>
          <p className={styles.small}>{words.about}</p>
          <blockquote lang={asked.locale}>{asked.behaviour}</blockquote>
        </div>
      ) : (
        <p>{words.anyMoment(asker)}</p>
      )}
      <FoundDraft draft={found} />
      <TextArea
        id="saw"
        label={words.saw}
        hint={words.sawHint(asker)}
        value={draft.saw}
        onChange={(saw) => set({ saw })}
        maxLength={longestSighting}
        rows={4}
        required
        error={tried && refusal ? words.refusals[refusal] : null}
      />
      <WordField
        label={words.word}
        hint={words.wordHint}
        optional
        word={draft.word}
        onChange={(word, lexiconKey) => set({ word, lexiconKey })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint(asker)}
        optional
        value={draft.fromName}
        onChange={(fromName) => set({ fromName })}
        autoComplete="given-name"
        maxLength={longestWord}
      />
      <section aria-labelledby="after" className={styles.after}>
        <h2 id="after">{words.afterTitle}</h2>
        <ul>
          {words.after(asker).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <Button type="submit" variant="sun" size="l" wide busy={busy}>
        {words.send(asker)}
      </Button>
    </form>
  )
}
