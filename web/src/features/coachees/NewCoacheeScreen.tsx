// Beginning with somebody new: a name, perhaps where they want to go; then an invitation or a session.

import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { locales } from '#method/locale/locale.ts'
import { call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { useMe } from '../../client/who/me.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { explain } from '../../words/explain.ts'
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
  const [practiceId, setPracticeId] = useState(practices[0]?.practiceId ?? null)
  const [name, setName] = useState('')
  const [aim, setAim] = useState('')
  const own = useLocale()
  const [locale, setLocale] = useState(own)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  // Made once: saying it twice after a lost answer makes one person, not two.
  const [id] = useState(() => makeId())
  const [made, setMade] = useState<CallResult<'POST /api/trajectories'> | null>(null)

  async function create(event: FormEvent) {
    event.preventDefault()
    if (!practiceId) return
    setBusy(true)
    setError(null)
    try {
      const trajectory = await call('POST /api/trajectories', {
        body: { id, practiceId, coacheeName: name.trim(), aim: aim.trim(), locale },
      })
      setMade(trajectory)
      void queryClient.invalidateQueries({ queryKey: ['trajectories'] })
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }

  if (made) return <Ready trajectory={made} />
  return (
    <>
      <PageTitle title={words.create.title} lead={words.create.lead} back={{ href: '/coachees', label: words.title }} />
      <form className={styles.form} onSubmit={create}>
        <TextField
          label={words.create.name}
          hint={words.create.nameHint}
          value={name}
          onChange={setName}
          maxLength={300}
          autoComplete="off"
          required
          autoFocus
        />
        <TextArea label={words.create.aim} hint={words.create.aimHint} optional value={aim} onChange={setAim} maxLength={300} rows={2} />
        <Choice
          label={words.create.locale}
          value={locale}
          onChange={setLocale}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        {practices.length > 1 && (
          <Choice
            label={words.create.practice}
            value={practiceId}
            onChange={setPracticeId}
            options={practices.map((practice) => ({ value: practice.practiceId, label: practice.practiceName }))}
          />
        )}
        {error !== null && <Notice tone="dusk">{explain(error, words.problems)}</Notice>}
        <div>
          <Button type="submit" variant="sun" size="l" busy={busy}>
            {words.create.submit}
          </Button>
        </div>
      </form>
    </>
  )
}
