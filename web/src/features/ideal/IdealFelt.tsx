// Asks how strongly the ideal is felt now. The answer is the writer's own and may stay open.
import { Slider } from '../../ui/form/Slider.tsx'
import { useWords } from '../../words/use-words.ts'
import { AskedStep } from './AskedStep.tsx'
import { idealWords } from './ideal.words.ts'
import type { StepProps } from './step-props.ts'

export function IdealFelt({ draft, titleId, onChange, onGo }: StepProps) {
  const { flow: words } = useWords(idealWords)
  return (
    <AskedStep
      {...{ draft, titleId, onGo }}
      ask={words.felt}
      hint={words.feltHint}
      isSaid={draft.felt !== null}
      onUnsay={() => onChange({ ...draft, felt: null })}
    >
      <Slider
        label={words.felt}
        hideLabel
        value={draft.felt}
        low={words.feltLow}
        high={words.feltHigh}
        tone="sun"
        onChange={(felt) => onChange({ ...draft, felt })}
      />
    </AskedStep>
  )
}
