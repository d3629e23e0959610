// On Nu, once: a quiet row towards the choice. Answered either way, it never comes back.
import { useOfflineChoice } from '../../../app/offline/offline-choice.ts'
import { useWords } from '../../../words/use-words.ts'
import { Row } from '../nu/Row.tsx'
import type { Own } from '../own/use-own.ts'
import { offlineWords } from './offline.words.ts'

export function OfflineRow({ own }: { own: Own }) {
  const { row } = useWords(offlineWords)
  const asked = useOfflineChoice(own.me.personId) !== null
  if (asked || own.findings.length === 0) return null
  return <Row href="/sharing#device" sign="session" title={row.title} lead={row.lead} />
}
