// On Nu, once: a quiet row towards the choice. Answered either way, it never comes back.
import { useOfflineChoice } from '../../../client/offline/offline-choice.ts'
import { Row } from '../../../findings/labels/Row.tsx'
import type { Space } from '../../../findings/reading/use-space.ts'
import { useWords } from '../../../words/use-words.ts'
import { rowsWords } from './rows.words.ts'

export function OfflineRow({ own }: { own: Space }) {
  const { offline: row } = useWords(rowsWords)
  const asked = useOfflineChoice(own.me.personId) !== null
  if (asked || own.findings.length === 0) return null
  return <Row href="/sharing#device" sign="session" title={row.title} lead={row.lead} />
}
