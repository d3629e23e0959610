// Whose wish it is: one's own, or a should. Both may stand; neither is weighed.

import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { Choice } from '../../ui/form/Choice.tsx'
import { useWords } from '../../words/use-words.ts'
import { AskedStep } from './AskedStep.tsx'
import { idealWords } from './ideal.words.ts'
import type { StepProps } from './step-props.ts'

export function IdealWanted({ draft, titleId, onChange, onGo }: StepProps) {
  const { flow: words } = useWords(idealWords)
  const prompt = usePrompt('ideal.wanted-by')
  return (
    <AskedStep
      {...{ draft, titleId, onGo }}
      ask={prompt.ask}
      hint={prompt.hint}
      isSaid={draft.wantedBy !== null}
      onUnsay={() => onChange({ ...draft, wantedBy: null })}
    >
      <Choice
        label={prompt.ask}
        hideLabel
        layout="column"
        value={draft.wantedBy}
        options={[
          { value: 'me', label: words.me },
          { value: 'should', label: words.should },
        ]}
        onChange={(wantedBy) => onChange({ ...draft, wantedBy })}
      />
      <p role="status">{draft.wantedBy === 'should' && words.shouldWords}</p>
    </AskedStep>
  )
}
