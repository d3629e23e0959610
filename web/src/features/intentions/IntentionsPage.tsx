// The intentions of one trajectory, for coach and coachee.
import { useState } from 'react'
import { standingStates } from '#method/finding/stands.ts'
import { deriveIntentions } from '#method/intention/derive-intentions.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { useWords } from '../../words/use-words.ts'
import { IntentionList } from './IntentionList.tsx'
import { intentionsWords } from './intentions.words.ts'

export default function IntentionsPage() {
  const words = useWords(intentionsWords)
  const space = useSpaceHere()
  const [looked, setLooked] = useState<string | null>(null)
  const { open, past } = deriveIntentions(space.findings, standingStates)
  return (
    <Opening of={space}>
      {open.length + past.length === 0 ? (
        <EmptyState title={words.empty.title}>{words.empty.together}</EmptyState>
      ) : (
        <IntentionList open={open} past={past} began="self" looked={looked} onLook={setLooked} />
      )}
    </Opening>
  )
}
