// Strength on the page of a trajectory, for coach and coachee: what came up there and what was shared with it.
import { standingStates } from '#method/finding/stands.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { usePrintOpen } from '../../ui/page/use-print-open.ts'
import { useWords } from '../../words/use-words.ts'
import { Anchors } from './Anchors.tsx'
import { deriveStrength } from './derive-strength.ts'
import { IdealFacts, Ideals } from './Ideals.tsx'
import { Qualities } from './qualities/Qualities.tsx'
import { Successes } from './Successes.tsx'
import { strengthWords } from './strength.words.ts'

export default function StrengthPage() {
  const words = useWords(strengthWords)
  const space = useSpaceHere()
  usePrintOpen()
  const strength = deriveStrength(space.findings, standingStates)
  return (
    <Opening of={space}>
      {strength.isEmpty ? (
        <EmptyState title={words.empty.title}>
          <p>{words.emptyTogether}</p>
        </EmptyState>
      ) : (
        <>
          <Qualities qualities={strength.qualities} />
          <Ideals ladders={strength.ladders} facts={(ideal, last) => <IdealFacts ideal={ideal} last={last} />} />
          <Anchors anchors={strength.anchors} />
          <Successes successes={strength.successes} />
        </>
      )}
    </Opening>
  )
}
