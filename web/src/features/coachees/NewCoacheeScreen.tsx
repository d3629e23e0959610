// Adding a coachee: name, aim and language. After that Ready.tsx offers an invitation or a session.

import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { locales } from '#method/locale/locale.ts'
import { call } from '../../client/api.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { useFoundDraft } from '../../client/drafts/use-found-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'
import { FoundDraft } from '../../ui/answer/FoundDraft.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './coachees.module.css'
import { coacheesWords } from './coachees.words.ts'
import { Ready } from './parts/Ready.tsx'

const languageNames = { nl: 'Nederlands', en: 'English' } as const

export default function NewCoacheeScreen() {
  const words = useWords(coacheesWords)
  const me = useMe()
  const queryClient = useQueryClient()
  const practices = me.memberships.filter((membership) => membership.role === 'coach')
  const appLocale = useLocale()
  // The id is part of the draft: sent again after a lost answer, the same id creates one coachee, not two.
  const [empty] = useState(() => ({ id: makeId(), practiceId: practices[0]?.practiceId ?? null, name: '', aim: '', locale: appLocale }))
  const draft = useFoundDraft(useDeviceDraft('new-coachee-draft', empty), empty, ['id'])
  const { id, name, aim, locale } = draft.value
  // A draft may name a practice that the coach has left since.
  const practiceId = practices.some((practice) => practice.practiceId === draft.value.practiceId)
    ? draft.value.practiceId
    : empty.practiceId
  const { run, busy, problem } = useAttempt(words.problems)
  const [made, setMade] = useState<CallResult<'POST /api/trajectories'> | null>(null)

  function create(event: FormEvent) {
    event.preventDefault()
    if (!practiceId) return
    void run(async () => {
      setMade(await call('POST /api/trajectories', { body: { id, practiceId, coacheeName: name.trim(), aim: aim.trim(), locale } }))
      draft.clear()
      void queryClient.invalidateQueries({ queryKey: ['trajectories'] })
    })
  }

  if (made) return <Ready trajectory={made} />
  return (
    <>
      <PageTitle title={words.create.title} lead={words.create.lead} back={{ href: '/coachees', label: words.title }} />
      <form className={styles.form} onSubmit={create}>
        <FoundDraft draft={draft} />
        <TextField
          label={words.create.name}
          hint={words.create.nameHint}
          value={name}
          onChange={(next) => draft.set({ name: next })}
          maxLength={300}
          autoComplete="off"
          required
          autoFocus
        />
        <TextArea
          label={words.create.aim}
          hint={words.create.aimHint}
          optional
          value={aim}
          onChange={(next) => draft.set({ aim: next })}
          maxLength={300}
          rows={2}
        />
        <Choice
          label={words.create.locale}
          value={locale}
          onChange={(next) => draft.set({ locale: next })}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        {practices.length > 1 && (
          <Choice
            label={words.create.practice}
            value={practiceId}
            onChange={(next) => draft.set({ practiceId: next })}
            options={practices.map((practice) => ({ value: practice.practiceId, label: practice.practiceName }))}
          />
        )}
        {problem && <Notice tone="dusk">{problem}</Notice>}
        <div>
          <Button type="submit" variant="sun" size="l" busy={busy}>
            {words.create.submit}
          </Button>
        </div>
      </form>
    </>
  )
}
