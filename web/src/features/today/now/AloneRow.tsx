// On Nu: the quiet way to a session with oneself.

import { Row } from '../../../findings/labels/Row.tsx'
import { useWords } from '../../../words/use-words.ts'
import { rowsWords } from './rows.words.ts'

export function AloneRow() {
  const { alone: row } = useWords(rowsWords)
  return <Row href="/alone" sign="session" title={row.title} lead={row.lead} />
}
