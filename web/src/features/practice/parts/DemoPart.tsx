// The demo practice and the button that removes it, which cannot be undone. Asks first if people were invited into it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call, setSignedIn } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { forgetMe, refreshMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../practice.module.css'
import { practiceWords } from '../practice.words.ts'

export function DemoPart() {
  const words = useWords(practiceWords)
  const { say } = useUndo()
  const [, navigate] = useLocation()
  const demo = useQuery({ queryKey: ['demo'], queryFn: ({ signal }) => call('GET /api/demo', {}, signal) })
  const [hostLink, setHostLink] = useState<string | null>(null)
  const { run, busy, problem } = useAttempt(words.problems)
  const [asking, setAsking] = useState(false)

  async function remove() {
    const removed = await run(async () => {
      const { hostLink: link } = await call('DELETE /api/demo', { query: { invited: demo.data?.invited ?? 0 } })
      // The host of the demo was removed, and this sign-in with it. The link is the only way back, so it stays on screen.
      if (link) {
        setSignedIn(false)
        setHostLink(link)
        return
      }
      say(words.demo.removed)
      await refreshMe()
      navigate('/')
    })
    setAsking(false)
    // Refused because another user joined meanwhile: the numbers on screen are old.
    if (!removed) await demo.refetch()
  }

  if (hostLink) {
    return (
      <Dialog
        open
        dismissible={false}
        title={words.demo.linkTitle}
        onClose={() => undefined}
        actions={
          <Button
            variant="sun"
            onClick={() => {
              forgetMe()
              location.assign(hostLink)
            }}
          >
            {words.demo.open}
          </Button>
        }
      >
        <p>{words.demo.linkText}</p>
        <CopyField label={words.demo.link} value={hostLink} variant="quiet" />
      </Dialog>
    )
  }
  if (!demo.data?.present) return null
  return (
    <section className={styles.demo} aria-labelledby="demo">
      <h2 id="demo" className={styles.heading}>
        {words.demo.title}
      </h2>
      <p>{words.demo.text(demo.data.people, demo.data.sessions)}</p>
      {demo.data.invited > 0 && <p>{words.demo.invited(demo.data.invited)}</p>}
      <p className={styles.quiet}>{words.demo.honest}</p>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div>
        <Button variant="quiet" busy={busy} onClick={demo.data.invited > 0 ? () => setAsking(true) : remove}>
          {words.demo.remove}
        </Button>
      </div>
      {asking && (
        <Dialog
          open
          size="s"
          title={words.demo.sure}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="ghost" onClick={() => setAsking(false)}>
                {words.cancel}
              </Button>
              <Button busy={busy} onClick={remove}>
                {words.demo.remove}
              </Button>
            </>
          }
        >
          <p>{words.demo.invited(demo.data.invited)}</p>
          <p>{words.demo.honest}</p>
        </Dialog>
      )}
    </section>
  )
}
