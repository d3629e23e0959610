// The button to erase a finding of one's own for good, and the question before it. The one mechanism for every page of the owner.
import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { AskErase } from '../../ui/answer/AskErase.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { useLabels } from '../labels/use-labels.ts'
import type { Space } from '../reading/use-space.ts'
import { eraseWords } from './erase.words.ts'

type Props = {
  finding: Finding
  space: Space
  /** After it was erased: closes what was open about it. */
  onErased?: () => void
}

export function EraseFinding({ finding, space, onErased }: Props) {
  const words = useWords(eraseWords)
  const labels = useLabels(space.reader)
  const saySaved = useSaySaved()
  const [asking, setAsking] = useState(false)
  if (space.reader.as !== 'coachee') return null
  const title = titleOf(finding.body, space.bodyOf) || labels.untitled
  const readers = space.readersOf(finding)
  const isNamed = space.all.some((other) => other.id !== finding.id && referencesOf(other.body).includes(finding.id))
  const sentences = [
    words.goes,
    readers.length > 0 ? words.readers(space.namesOf(readers), readers.length) : null,
    finding.sessionId === null ? null : finding.trajectoryId === space.me.spaceId ? words.sessionAlone : words.session,
    isNamed ? words.named : null,
    words.backup,
  ]
  return (
    <>
      <Button variant="ghost" size="s" aria-label={`${words.erase}: ${title}`} onClick={() => setAsking(true)}>
        {words.erase}
      </Button>
      {asking && (
        <AskErase
          title={words.ask}
          onClose={() => setAsking(false)}
          onErase={() => {
            setAsking(false)
            void saySaved(space.erase(finding), words.done)
            onErased?.()
          }}
        >
          <p>
            <strong>{title}</strong>
          </p>
          {sentences.map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
        </AskErase>
      )}
    </>
  )
}
