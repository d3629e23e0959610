// One row on the first screen when somebody saw something that was not read yet. Nothing when there is nothing; it never counts up.
import { waitingOf } from '#method/witness/received.ts'
import { Row } from '../../../findings/labels/Row.tsx'
import { useReceived } from '../../../findings/received/use-received.ts'
import { useWords } from '../../../words/use-words.ts'
import { rowsWords } from './rows.words.ts'

/** Stands in a list of rows. */
export function WitnessRow() {
  const { witness: row } = useWords(rowsWords)
  const waiting = waitingOf(useReceived().received)
  const [first] = waiting
  if (!first) return null
  return (
    <Row
      href="/received"
      sign="success"
      title={row.title}
      lead={waiting.length === 1 ? row.one(first.fromName) : row.more(waiting.length)}
    />
  )
}
