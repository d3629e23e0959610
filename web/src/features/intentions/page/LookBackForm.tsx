// Looking back on one intention, in own words. "Niet" is an answer like the others.

import { type FormEvent, useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { type ObservationResult, observationResults } from '#method/finding/finding.ts'
import parts from '../../../findings/parts.module.css'
import { useSpaceHere } from '../../../findings/reading/space-here.tsx'
import type { Trajectory } from '../../../findings/reading/use-trajectory.ts'
import { isSharedWith } from '../../../findings/sharing/shares.ts'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import { intentionsWords } from './intentions.words.ts'

export function LookBackForm({ finding, trajectory, onClose }: { finding: Finding; trajectory: Trajectory; onClose: () => void }) {
  const words = useWords(intentionsWords)
  const space = useSpaceHere()
  const { offer } = useUndo()
  const [result, setResult] = useState<ObservationResult | null>(null)
  const [text, setText] = useState('')
  const [others, setOthers] = useState('')
  /** What the coach reads of the intention, the coach reads of the look back. */
  const withCoach = space.reader.as === 'coachee' && isSharedWith(finding, trajectory.id) ? [trajectory.id] : []

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (result === null) return
    const id = await space.create({ kind: 'observation', intentionId: finding.id, result, words: text, othersNoticed: others }, withCoach)
    offer(words.saved, () => void space.withdraw({ id, trajectoryId: space.place }))
    onClose()
  }

  return (
    <form className={parts.form} onSubmit={submit}>
      <Choice
        label={words.how}
        value={result}
        onChange={setResult}
        hint={result ? words.resultHints[result] : words.any}
        options={observationResults.map((value) => ({ value, label: words.results[value] }))}
      />
      <TextArea label={words.wordsLabel} value={text} onChange={setText} rows={2} maxLength={8000} optional />
      <TextArea label={words.othersLabel} value={others} onChange={setOthers} rows={2} maxLength={8000} optional />
      <div className={parts.buttons}>
        <Button type="submit" disabled={result === null}>
          {words.save}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
