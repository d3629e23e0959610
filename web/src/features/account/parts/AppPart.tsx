// The authenticator app: setting it up, showing its recovery codes once, and removing it.
import { type FormEvent, useState } from 'react'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { refreshMe, useMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { Part } from './Part.tsx'
import { QrCode } from './QrCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

type Doing =
  | { readonly what: 'nothing' }
  | { readonly what: 'setting-up'; readonly secret: string; readonly uri: string }
  | { readonly what: 'codes'; readonly codes: readonly string[] }
  | { readonly what: 'stopping' }

export function AppPart() {
  const words = useWords(accountWords)
  const me = useMe()
  const { say } = useUndo()
  const { busy, problem, run, reset } = useAttempt(words.problems)
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' })
  const [code, setCode] = useState('')
  const done = () => {
    reset()
    setCode('')
    setDoing({ what: 'nothing' })
  }

  const start = () =>
    run(async () => {
      const { secret, uri } = await call('POST /api/me/totp/start', {})
      setCode('')
      setDoing({ what: 'setting-up', secret, uri })
    })
  function confirm(event: FormEvent) {
    event.preventDefault()
    void run(async () => {
      const { recoveryCodes } = await call('POST /api/me/totp/confirm', { body: { code: code.replace(/\s/g, '') } })
      setDoing({ what: 'codes', codes: recoveryCodes })
      await refreshMe()
    })
  }
  function stop(event: FormEvent) {
    event.preventDefault()
    void run(async () => {
      await call('POST /api/me/totp/remove', { body: { code: code.trim() } })
      await refreshMe()
      say(words.app.stopped)
      done()
    })
  }

  return (
    <Part title={words.app.title} id="second-factor">
      <p>{me.hasTotp ? words.app.on : words.app.why}</p>
      {doing.what === 'nothing' && problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        {me.hasTotp ? (
          <Button
            variant="quiet"
            onClick={() => {
              setCode('')
              setDoing({ what: 'stopping' })
            }}
          >
            {words.app.stop}
          </Button>
        ) : (
          <Button variant="quiet" busy={busy} onClick={start}>
            {words.app.start}
          </Button>
        )}
      </div>
      {doing.what === 'setting-up' && (
        <Dialog open title={words.app.start} onClose={done}>
          <div className={styles.key}>
            <div className={styles.form}>
              <p>{words.app.steps}</p>
              <p>
                <a href={doing.uri}>{words.app.open}</a>
              </p>
            </div>
            <QrCode text={doing.uri} label={words.app.qr} />
          </div>
          <CopyField label={words.app.secret} value={doing.secret.replace(/(.{4})(?=.)/g, '$1 ')} variant="quiet" />
          <form className={styles.form} onSubmit={confirm}>
            <TextField
              label={words.app.code}
              value={code}
              onChange={setCode}
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9 ]{6,7}"
              maxLength={7}
              required
              className={styles.code}
            />
            {problem && <Notice tone="dusk">{problem}</Notice>}
            <div className={styles.actions}>
              <Button variant="ghost" onClick={done}>
                {words.cancel}
              </Button>
              <Button type="submit" variant="sun" busy={busy}>
                {words.app.confirm}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
      {doing.what === 'codes' && <RecoveryCodes codes={doing.codes} onKept={done} />}
      {doing.what === 'stopping' && (
        <Dialog open title={words.app.stop} onClose={done} size="s">
          <p>{words.app.stopLead}</p>
          <form className={styles.form} onSubmit={stop}>
            <TextField
              label={words.app.code}
              value={code}
              onChange={setCode}
              autoComplete="one-time-code"
              maxLength={40}
              required
              className={styles.code}
            />
            {problem && <Notice tone="dusk">{problem}</Notice>}
            <div className={styles.actions}>
              <Button variant="ghost" onClick={done}>
                {words.cancel}
              </Button>
              <Button type="submit" busy={busy}>
                {words.app.stop}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </Part>
  )
}
