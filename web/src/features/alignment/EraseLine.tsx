// For the owner: erasing a krachtlijn, or one statement about a layer, after a question.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { invalidateTrajectory, type Trajectory } from '../../findings/reading/use-trajectory.ts'
import { AskErase } from '../../ui/answer/AskErase.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { alignmentWords } from './alignment.words.ts'

type Props = {
  trajectory: Trajectory
  alignmentId: string
  /** null: the whole krachtlijn. */
  stateId: string | null
  /** What is erased, in the words of the person. */
  about: string
  onErased?: () => void
}

export function EraseLine({ trajectory, alignmentId, stateId, about, onErased }: Props) {
  const words = useWords(alignmentWords)
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const [asking, setAsking] = useState(false)
  if (trajectory.as !== 'coachee') return null
  const params = { trajectoryId: trajectory.id, alignmentId }
  const erase = async () => {
    const done = await run(async () => {
      await (stateId === null
        ? call('DELETE /api/trajectories/:trajectoryId/alignments/:alignmentId', { params })
        : call('DELETE /api/trajectories/:trajectoryId/alignments/:alignmentId/states/:stateId', { params: { ...params, stateId } }))
      await invalidateTrajectory(client, trajectory.id)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('own-alignments') })
    })
    if (!done) return
    setAsking(false)
    say(words.erased)
    onErased?.()
  }
  const hasCoach = trajectory.id !== trajectory.spaceId
  return (
    <>
      <Button variant="ghost" size="s" aria-label={`${words.erase}: ${about}`} onClick={() => setAsking(true)}>
        {words.erase}
      </Button>
      {asking && (
        <AskErase
          title={stateId === null ? words.eraseLine : words.eraseStatement}
          busy={busy}
          problem={problem}
          onErase={erase}
          onClose={() => setAsking(false)}
        >
          <p>
            <strong>{about}</strong>
          </p>
          <p>{stateId === null ? words.eraseLineWhat : words.eraseStatementWhat}</p>
          {hasCoach && <p>{words.eraseForCoach(firstName(trajectory.coachName))}</p>}
        </AskErase>
      )}
    </>
  )
}
