// The demo practice: what it is, and one click to be rid of it. It cannot be undone, and says so. When people were invited into it,
// that is asked once.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call, setSignedIn } from '../../../client/api.ts'
import { forgetMe, refreshMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { explain } from '../../../words/explain.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../practice.module.css'
import { practiceWords } from '../practice.words.ts'

export function DemoPart() {
  const words = useWords(practiceWords)
  const { say } = useUndo()
  const [, navigate] = useLocation()
  const demo = useQuery({ queryKey: ['demo'], queryFn: ({ signal }) => call('GET /api/demo', {}, signal) })
  const [hostLink, setHostLink] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)

  async function remove() {
    setBusy(true)
    setError(null)
    try {
      const removed = await call('DELETE /api/demo', { query: { invited: demo.data?.invited ?? 0 } })
      // With the demo host gone, this sign-in is gone too; the link is all that is left, so it stays on screen.
      if (removed.hostLink) {
        setSignedIn(false)
        return setHostLink(removed.hostLink)
      }
      say(words.demo.removed)
      await refreshMe()
      navigate('/')
    } catch (problem) {
      setError(problem)
      // Somebody came in meanwhile: the numbers are looked up again.
      await demo.refetch()
    } finally {
      setBusy(false)
      setAsking(false)
    }
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
      {error !== null && <Notice tone="dusk">{explain(error, words.problems)}</Notice>}
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
