// Ends a coach's access after a confirmation. It cannot be undone here and needs a connection.
import { useState } from 'react'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { explain } from '../../words/explain.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { sharingWords } from './sharing.words.ts'

export function EndAccess({ coach, onEnd }: { coach: string; onEnd: () => Promise<unknown> }) {
  const { end, problems } = useWords(sharingWords)
  const undo = useUndo()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    setProblem(null)
  }
  async function finish() {
    setBusy(true)
    try {
      await onEnd()
      undo.say(end.done(coach))
      close()
    } catch (error) {
      setProblem(explain(error, problems))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className={styles.section}>
      <h2>{end.title}</h2>
      <p>{end.lead(coach)}</p>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {end.open(coach)}
      </Button>
      <Dialog
        open={open}
        title={end.dialog(coach)}
        onClose={close}
        actions={
          <>
            <Button variant="ghost" onClick={close}>
              {end.keep}
            </Button>
            <Button busy={busy} onClick={() => void finish()}>
              {end.confirm}
            </Button>
          </>
        }
      >
        <p>{end.what(coach)}</p>
        <p>{end.talk}</p>
        {problem && <Notice tone="dusk">{problem}</Notice>}
      </Dialog>
    </section>
  )
}
