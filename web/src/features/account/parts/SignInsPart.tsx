// The devices on which the user is signed in, with a button to sign out each of the others.
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { formatRelativeDay } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'
import { GivenLinksList } from '../GivenLinks.tsx'
import { Part } from './Part.tsx'

export function SignInsPart() {
  const words = useWords(accountWords)
  const locale = useLocale()
  const { say } = useUndo()
  const { problem, run } = useAttempt(words.problems)
  const list = useQuery({ queryKey: ['sign-ins'], queryFn: ({ signal }) => call('GET /api/me/sign-ins', {}, signal) })
  const end = (signInId: string) =>
    run(async () => {
      await call('DELETE /api/me/sign-ins/:signInId', { params: { signInId } })
      await list.refetch()
      say(words.signIns.ended)
    })
  return (
    <Part title={words.signIns.title}>
      <ul className={styles.list}>
        {(list.data?.signIns ?? []).map((signIn) => (
          <li key={signIn.id}>
            <span>
              <strong>{signIn.device}</strong>
              <span className={styles.quiet}>
                {signIn.current ? words.signIns.here : words.signIns.seen(formatRelativeDay(signIn.lastSeenAt, locale))}
              </span>
            </span>
            {!signIn.current && (
              <Button variant="ghost" size="s" aria-label={words.signIns.endNamed(signIn.device)} onClick={() => end(signIn.id)}>
                {words.signIns.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <GivenLinksList />
    </Part>
  )
}
