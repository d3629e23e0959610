// Exports and imports a whole space as a file. The file is made in the browser and not uploaded. A file is looked at before it is imported.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CallInput, CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { flushOutbox, listWaiting } from '../../client/outbox/outbox.ts'
import { readTextFile } from '../../client/read-text-file.ts'
import { refusal } from '../../client/refusal.ts'
import { saveAsFile } from '../../client/save-as-file.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { ImportedFiles } from './ImportedFiles.tsx'
import styles from './Sharing.module.css'
import { takeAlongWords } from './take-along.words.ts'

type SpaceFile = CallInput<'POST /api/me/space-file'>['body']
type Seen = CallResult<'POST /api/me/space-file/look'>

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
  const client = useQueryClient()
  const files = useQuery({ queryKey: ['imported-files'], queryFn: () => call('GET /api/me/imported-files', {}) })
  const { run, busy, problem } = useAttempt(along.problems)
  const [doing, setDoing] = useState<'save' | 'bring'>('save')
  const [said, setSaid] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const [looking, setLooking] = useState<{ readonly body: SpaceFile; readonly seen: Seen } | null>(null)

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
  const look = (file: File) =>
    attempt('bring', async () => {
      const body = readSpaceFile(await readTextFile(file))
      setLooking({ body, seen: await call('POST /api/me/space-file/look', { body }) })
      return null
    })
  const take = (body: SpaceFile) =>
    attempt('bring', async () => {
      setLooking(null)
      const { added, known, left } = await call('POST /api/me/space-file', { body })
      own.again()
      void client.invalidateQueries({ queryKey: ['imported-files'] })
      return [added > 0 || left === 0 ? along.brought(added, known) : '', left > 0 ? along.left(left) : ''].join(' ').trim()
    })
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
            if (file) look(file)
          }}
        />
      </div>
      <p role="status">{busy && doing === 'bring' ? along.reading : (said ?? problem)}</p>
      <ImportedFiles files={files.data?.files ?? []} own={own} say={setSaid} />
      {looking && <LookAtFile seen={looking.seen} onClose={() => setLooking(null)} onTake={() => take(looking.body)} />}
    </section>
  )
}

function LookAtFile({ seen, onClose, onTake }: { seen: Seen; onClose: () => void; onTake: () => void }) {
  const along = useWords(takeAlongWords)
  const locale = useLocale()
  const isNew = seen.importedAt === null
  return (
    <Dialog
      open
      size="s"
      title={seen.person.isMe ? along.mine : along.whose(seen.person.name)}
      onClose={onClose}
      actions={
        isNew && (
          <>
            <Button variant="ghost" onClick={onClose}>
              {along.notNow}
            </Button>
            <Button onClick={onTake}>{along.bring}</Button>
          </>
        )
      }
    >
      <p>
        {along.saved(formatDate(seen.exportedAt, locale))} {along.holds(seen.sessions, seen.moments, seen.findings)}
      </p>
      {seen.importedAt !== null ? (
        <p>{along.importedOn(formatDate(seen.importedAt, locale))}</p>
      ) : (
        <>
          <p>{seen.adds === 0 ? along.addsNothing : along.adds(seen.adds, seen.known)}</p>
          {seen.left > 0 && <p>{along.left(seen.left)}</p>}
          {!seen.person.isMe && <p>{along.whoseLead}</p>}
          <p>{along.onlyYou}</p>
        </>
      )}
    </Dialog>
  )
}
