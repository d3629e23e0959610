// Looking back on one intention, in own words. "Niet" is an answer like the others.

import { type FormEvent, useState } from 'react'
import { type ObservationResult, observationResults } from '#method/finding/finding.ts'
import { call } from '../../../client/api.ts'
import { makeId } from '../../../client/make-id.ts'
import parts from '../../../findings/parts.module.css'
import { trajectoryWords } from '../../../findings/reading/trajectory.words.ts'
import { type Finding, type Trajectory, useChange } from '../../../findings/reading/use-trajectory.ts'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import { intentionsWords } from './intentions.words.ts'

export function LookBackForm({ finding, trajectory, onClose }: { finding: Finding; trajectory: Trajectory; onClose: () => void }) {
  const words = useWords(intentionsWords)
  const common = useWords(trajectoryWords)
  const { run, busy, code } = useChange(trajectory.id)
  const { offer } = useUndo()
  const [result, setResult] = useState<ObservationResult | null>(null)
  const [text, setText] = useState('')
  const [others, setOthers] = useState('')
  const params = { trajectoryId: trajectory.id }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (result === null) return
    const id = makeId()
    const body = {
      id,
      sessionId: null,
      momentId: null,
      visibility: finding.visibility,
      body: { kind: 'observation' as const, intentionId: finding.id, result, words: text, othersNoticed: others },
    }
    if (!(await run(() => call('POST /api/trajectories/:trajectoryId/findings', { params, body })))) return
    offer(
      words.saved,
      () =>
        void run(() => call('POST /api/trajectories/:trajectoryId/findings/:findingId/withdraw', { params: { ...params, findingId: id } })),
    )
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
      {code && <Notice tone="dusk">{common.problem(code)}</Notice>}
      <div className={parts.buttons}>
        <Button type="submit" busy={busy} disabled={result === null}>
          {words.save}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
