// A row for each coach who asks to erase a trajectory: the owner decides, on the page of that trajectory.
import { firstName } from '#method/text/first-name.ts'
import { Row } from '../../../findings/labels/Row.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { NuRowProps } from './nu-rows.tsx'
import { rowsWords } from './rows.words.ts'

export function ErasureRow({ nu: { own } }: NuRowProps) {
  const { erasure } = useWords(rowsWords)
  return own.me.trajectories
    .filter(({ erasureAsked }) => erasureAsked)
    .map(({ id, coachName }) => (
      <Row
        key={id}
        href={`/trajectories/${id}/agreements#erase`}
        sign="session"
        title={erasure.title(firstName(coachName))}
        lead={erasure.lead}
      />
    ))
}
