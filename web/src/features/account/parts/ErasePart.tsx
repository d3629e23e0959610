// Erasing one's own space and account: first what goes and what stays, word for word, then a word to type and a recent sign-in.

import { useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { firstName } from '#method/text/first-name.ts'
import { askAgain, call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { forgetMe, useMe } from '../../../client/who/me.ts'
import { tellOtherTabs } from '../../../client/who/other-tabs.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { formatList } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { eraseAccountWords } from '../erase-account.words.ts'
import { Part } from './Part.tsx'

type Erasure = CallResult<'GET /api/me/erasure'>

export function ErasePart() {
  const words = useWords(eraseAccountWords)
  const [erasure, setErasure] = useState<Erasure | null>(null)
  const { busy, problem, run } = useAttempt(words.problems)
  return (
    <Part title={words.title} id="erase">
      <p>{words.lead}</p>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        <Button variant="quiet" busy={busy} onClick={() => run(async () => setErasure(await call('GET /api/me/erasure', {})))}>
          {words.open}
        </Button>
      </div>
      {erasure && <EraseDialog erasure={erasure} onClose={() => setErasure(null)} />}
    </Part>
  )
}

function EraseDialog({ erasure, onClose }: { erasure: Erasure; onClose: () => void }) {
  const words = useWords(eraseAccountWords)
  const locale = useLocale()
  const me = useMe()
  const [typed, setTyped] = useState('')
  const { busy, problem, code, run } = useAttempt(words.problems)
  const coaches = formatList([...new Set(erasure.coaches.map(firstName))], locale)
  const hostNeeded = formatList(erasure.hostNeeded, locale)
  async function erase() {
    await call('POST /api/me/erasure', { body: { sure: true } })
    const { eraseDevice } = await import('../../../client/offline/erase-device.ts')
    await eraseDevice(me.personId)
    forgetMe()
    tellOtherTabs()
    location.assign('/erased')
  }
  const finish = () => run(erase)
  const signInAgain = () =>
    run(async () => {
      if (await askAgain()) await erase()
    })

  return (
    <Dialog
      open
      size="l"
      title={words.sheet}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {words.keep}
          </Button>
          {hostNeeded === '' && (
            <Button
              busy={busy}
              disabled={typed.trim().toLowerCase() !== words.word}
              onClick={code === 'sign-in.not-recent' ? signInAgain : finish}
            >
              {code === 'sign-in.not-recent' ? words.signInAgain : words.confirm}
            </Button>
          )}
        </>
      }
    >
      {hostNeeded === '' ? (
        <>
          <section className={styles.form}>
            <h3>{words.goesTitle}</h3>
            <ul className={styles.sentences}>
              {words.goes(erasure).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <section className={styles.form}>
            <h3>{words.staysTitle}</h3>
            <ul className={styles.sentences}>
              {words.stays(erasure, coaches).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <section className={styles.form}>
            <h3>{words.backupTitle}</h3>
            <p>{words.backup}</p>
          </section>
          <p>
            {words.fileFirst}{' '}
            <ButtonLink size="s" variant="ghost" href="/sharing">
              {words.toFile}
            </ButtonLink>
          </p>
          <TextField
            label={words.type(words.word)}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </>
      ) : (
        <p>{words.hostNeeded(hostNeeded)}</p>
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </Dialog>
  )
}
