// The second factor: a code of the authenticator app, a recovery code, or a passkey.
import { type FormEvent, useState } from 'react'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../signin.module.css'
import { signinWords } from '../signin.words.ts'
import type { SignIn } from '../use-sign-in.ts'

export function SecondFactorForm({ signIn }: { signIn: SignIn }) {
  const words = useWords(signinWords)
  const [code, setCode] = useState('')
  const { step } = signIn
  if (step.at !== 'second') return null
  const { challengeId, methods, by } = step
  const recovery = by === 'recovery'
  const isLastWay = recovery || (by === 'passkey' && !methods.includes('recovery'))

  function submit(event: FormEvent) {
    event.preventDefault()
    if (by === 'passkey') void signIn.byPasskey()
    else void signIn.byCode(challengeId, code)
  }
  function choose(next: typeof by) {
    setCode('')
    signIn.chooseSecond(next)
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {by === 'totp' && (
        <TextField
          key="totp"
          label={words.second.code}
          value={code}
          onChange={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9 ]{6,7}"
          maxLength={7}
          required
          autoFocus
          className={styles.code}
        />
      )}
      {recovery && (
        <TextField
          key="recovery"
          label={words.second.recoveryCode}
          value={code}
          onChange={setCode}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
          autoFocus
          className={styles.code}
        />
      )}
      {signIn.problem && <Notice tone="dusk">{signIn.problem}</Notice>}
      <Button type="submit" variant="sun" size="l" wide busy={signIn.busy}>
        {by === 'passkey' ? words.second.usePasskey : words.second.confirm}
      </Button>
      <div className={styles.others}>
        {by !== 'totp' && methods.includes('totp') && (
          <Button variant="ghost" onClick={() => choose('totp')}>
            {words.second.useCode}
          </Button>
        )}
        {by !== 'passkey' && methods.includes('passkey') && (
          <Button variant="ghost" onClick={() => choose('passkey')}>
            {words.second.usePasskey}
          </Button>
        )}
        {!recovery && methods.includes('recovery') && (
          <Button variant="ghost" onClick={() => choose('recovery')}>
            {words.second.useRecovery}
          </Button>
        )}
        <Button variant="ghost" onClick={() => signIn.go({ at: 'link' })}>
          {words.second.back}
        </Button>
      </div>
      {isLastWay && <p className={styles.lost}>{words.second.lost}</p>}
    </form>
  )
}
