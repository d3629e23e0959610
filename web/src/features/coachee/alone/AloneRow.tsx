// On Nu: the quiet way to a session with oneself.
import { useWords } from '../../../words/use-words.ts'
import { Row } from '../nu/Row.tsx'
import { aloneWords } from './alone.words.ts'

export function AloneRow() {
  const { row } = useWords(aloneWords)
  return <Row href="/alone" sign="session" title={row.title} lead={row.lead} />
}
