// Asks whose an invitation is, when a person is signed in on this device: joining ends that sign-in.
import { useState } from 'react'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../invitation.module.css'
import { invitationWords } from '../invitation.words.ts'

/** `invited`: the name in the invitation. `onOther`: go on as a new person. */
export function Whose({ present, invited, onOther }: { present: string; invited: string; onOther: () => void }) {
  const { whose: words, windowTitle } = useWords(invitationWords)
  const [mine, setMine] = useState(false)
  if (mine) {
    return (
      <>
        <PageTitle key="mine" title={words.mineTitle} lead={words.mineLead} windowTitle={windowTitle} />
        <div className={styles.part}>
          <ButtonLink href="/" variant="sun" size="l">
            {words.back}
          </ButtonLink>
          <Button variant="quiet" onClick={onOther}>
            {words.second}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <PageTitle key="whose" title={words.title} lead={words.lead(present, invited)} windowTitle={windowTitle} />
      <div className={styles.part}>
        <Button variant="sun" size="l" onClick={onOther}>
          {words.other(invited)}
        </Button>
        <Button variant="quiet" onClick={() => setMine(true)}>
          {words.mine(present)}
        </Button>
      </div>
    </>
  )
}
