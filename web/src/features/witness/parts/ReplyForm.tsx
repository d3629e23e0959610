// The two questions to a witness, with what happens to the answer said before it is sent.

import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { longestWord } from '#method/finding/field.ts'
import { checkSighting, longestSighting } from '#method/witness/witness.ts'
import { call } from '../../../client/api.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { makeId } from '../../../client/make-id.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { explain } from '../../../words/explain.ts'
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
  // Made once per answer: sent again after a lost connection, it is still the same answer.
  id: makeId(),
  saw: '',
  word: '',
  lexiconKey: null,
  fromName: forName,
})

export function ReplyForm({ token, asked, onSent }: { token: string; asked: Asked; onSent: () => void }) {
  const words = useWords(witnessWords)
  const { value: draft, set, forget } = useDeviceDraft<Draft>(`witness/${token}`, () => begin(asked.forName), { where: 'tab' })
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { askerName: asker } = asked
  const refusal = checkSighting('witness', draft)

  async function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    setProblem(null)
    if (refusal) return document.getElementById('saw')?.focus()
    setBusy(true)
    try {
      await call('POST /api/witness/reply', { body: { token, ...draft } })
      await forget()
      onSent()
    } catch (error) {
      setProblem(explain(error, words.problems))
      setBusy(false)
    }
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
