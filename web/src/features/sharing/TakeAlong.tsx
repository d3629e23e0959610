// Exports and imports a whole space as a file. The file is made in the browser and not uploaded.
import { useRef, useState } from 'react'
import type { CallInput } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { flushOutbox, listWaiting } from '../../client/outbox/outbox.ts'
import { refusal } from '../../client/refusal.ts'
import { saveAsFile } from '../../client/save-as-file.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { takeAlongWords } from './take-along.words.ts'

type SpaceFile = CallInput<'POST /api/me/space-file'>['body']

const patience = 5_000
const between = 100

/** Waits briefly for the outbox before the export. False: writes still wait on this device. */
async function wasSent(): Promise<boolean> {
  flushOutbox()
  for (let waited = 0; waited < patience; waited += between) {
    if ((await listWaiting()).length === 0) return true
    await new Promise((resolve) => setTimeout(resolve, between))
  }
  return false
}

function readSpaceFile(text: string): SpaceFile {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal('file.unreadable')
  }
}

export function TakeAlong({ own }: { own: Space }) {
  const along = useWords(takeAlongWords)
  const { run, busy, problem } = useAttempt(along.problems)
  const [doing, setDoing] = useState<'save' | 'bring'>('save')
  const [said, setSaid] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  /** The file belongs to another person or installation: ask before the import. */
  const [asking, setAsking] = useState<SpaceFile | null>(null)

  function attempt(what: 'save' | 'bring', work: () => Promise<string | null>) {
    setDoing(what)
    setSaid(null)
    void run(async () => setSaid(await work()))
  }
  const save = () =>
    attempt('save', async () => {
      const complete = await wasSent()
      saveAsFile(along.file, JSON.stringify(await call('GET /api/me/space-file', {}), null, 2))
      return complete ? null : along.unsent
    })
  const bring = (file: File) =>
    attempt('bring', async () => {
      const body = readSpaceFile(await file.text())
      if (body.person?.name !== undefined && body.person.name !== own.me.name) {
        setAsking(body)
        return null
      }
      return take(body)
    })
  async function take(body: SpaceFile): Promise<string> {
    const { added, known, left } = await call('POST /api/me/space-file', { body })
    own.again()
    return [added > 0 || left === 0 ? along.brought(added, known) : '', left > 0 ? along.left(left) : ''].join(' ').trim()
  }
  return (
    <section className={styles.own} aria-labelledby="along-title">
      <h2 id="along-title">{along.title}</h2>
      <p className={styles.lead}>{along.lead}</p>
      <p className={styles.lead}>{along.mind}</p>
      <div className={styles.tools}>
        <Button variant="quiet" busy={busy && doing === 'save'} onClick={save}>
          {along.save}
        </Button>
        <Button variant="ghost" busy={busy && doing === 'bring'} onClick={() => input.current?.click()}>
          {along.bring}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={along.bring}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) bring(file)
          }}
        />
      </div>
      <p role="status">{said ?? problem}</p>
      {asking && (
        <Dialog
          open
          size="s"
          title={along.whose(asking.person.name)}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button variant="ghost" onClick={() => setAsking(null)}>
                {along.notNow}
              </Button>
              <Button
                onClick={() => {
                  const body = asking
                  setAsking(null)
                  attempt('bring', () => take(body))
                }}
              >
                {along.bring}
              </Button>
            </>
          }
        >
          <p>{along.whoseLead}</p>
        </Dialog>
      )}
    </section>
  )
}
