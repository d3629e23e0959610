// The form for address and password, or for the address alone. Used on the sign-in screen and in the dialog.
import { type FormEvent, useState } from 'react'
import { KeyIcon } from '../../../ui/action-icons.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../signin.module.css'
import { signinWords } from '../signin.words.ts'
import type { SignIn } from '../use-sign-in.ts'

/** `mail`: this installation can mail a link. */
export function SignInForm({ signIn, mail, knownEmail = '' }: { signIn: SignIn; mail: boolean; knownEmail?: string }) {
  const words = useWords(signinWords)
  const [email, setEmail] = useState(knownEmail)
  const [password, setPassword] = useState('')
  const withPassword = !mail || signIn.step.at === 'password'

  function submit(event: FormEvent) {
    event.preventDefault()
    if (withPassword) void signIn.byPassword(email.trim(), password)
    else void signIn.sendLink(email.trim())
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.email}
        value={email}
        onChange={setEmail}
        type="email"
        name="email"
        autoComplete="username webauthn"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      {withPassword && (
        <TextField
          label={words.password}
          value={password}
          onChange={setPassword}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          autoFocus={mail}
        />
      )}
      {signIn.problem && <Notice tone="dusk">{signIn.problem}</Notice>}
      <Button type="submit" variant="sun" size="l" wide busy={signIn.busy}>
        {withPassword ? words.signIn : words.sendLink}
      </Button>
      <div className={styles.others}>
        {withPassword ? (
          mail && (
            <Button variant="ghost" onClick={() => signIn.go({ at: 'link' })}>
              {words.withLink}
            </Button>
          )
        ) : (
          <Button variant="ghost" onClick={() => signIn.go({ at: 'password' })}>
            {words.withPassword}
          </Button>
        )}
        <Button variant="ghost" icon={<KeyIcon size={20} />} onClick={() => signIn.byPasskey()}>
          {words.withPasskey}
        </Button>
      </div>
    </form>
  )
}
