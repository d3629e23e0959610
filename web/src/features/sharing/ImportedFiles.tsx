// The files that a person imported into their space, each with a way to remove what came from it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Sharing.module.css'
import { takeAlongWords } from './take-along.words.ts'

type File = CallResult<'GET /api/me/imported-files'>['files'][number]

export function ImportedFiles({ files, own, say }: { files: readonly File[]; own: Space; say: (said: string) => void }) {
  const along = useWords(takeAlongWords)
  const locale = useLocale()
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(along.problems)
  const [asking, setAsking] = useState<string | null>(null)
  const remove = (fileId: string) =>
    run(async () => {
      await call('DELETE /api/me/imported-files/:fileId', { params: { fileId } })
      setAsking(null)
      own.again()
      await client.invalidateQueries({ queryKey: ['imported-files'] })
      say(along.removed)
    })
  const ofSpaces = files.filter(({ kind }) => kind === 'space')
  if (ofSpaces.length === 0) return null
  return (
    <>
      <h3>{along.filesTitle}</h3>
      <ul className={styles.items}>
        {ofSpaces.map(({ id, at, items }) => (
          <li key={id} className={styles.row}>
            {along.file1(formatDate(at, locale), items)}
            <Button size="s" variant="ghost" onClick={() => setAsking(id)}>
              {along.remove}
            </Button>
          </li>
        ))}
      </ul>
      {asking !== null && (
        <Dialog
          open
          size="s"
          title={along.removeTitle}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button variant="ghost" onClick={() => setAsking(null)}>
                {along.notNow}
              </Button>
              <Button busy={busy} onClick={() => void remove(asking)}>
                {along.remove}
              </Button>
            </>
          }
        >
          <p>{along.removeWhat}</p>
          {problem && <Notice tone="dusk">{problem}</Notice>}
        </Dialog>
      )}
    </>
  )
}
