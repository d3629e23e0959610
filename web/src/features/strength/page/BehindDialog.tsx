// Which larger ideal lies behind one: one that is there, or a new one in own words.

import { useState } from 'react'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { call } from '../../../client/api.ts'
import { makeId } from '../../../client/make-id.ts'
import parts from '../../../findings/parts.module.css'
import { trajectoryWords } from '../../../findings/reading/trajectory.words.ts'
import { type Finding, type Trajectory, useChange } from '../../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useWords } from '../../../words/use-words.ts'
import { strengthWords } from './strength.words.ts'

type Props = { finding: Finding; findings: readonly Finding[]; trajectory: Trajectory; onClose: () => void }
const standing = ['noted', 'offered', 'accepted'] as const

export function BehindDialog({ finding, findings, trajectory, onClose }: Props) {
  const words = useWords(strengthWords)
  const common = useWords(trajectoryWords)
  const { run, busy, code } = useChange(trajectory.id)
  const { offer } = useUndo()
  const { body } = finding
  const [parentId, setParentId] = useState(body.kind === 'ideal' ? (body.parentId ?? 'none') : 'none')
  const [own, setOwn] = useState('')
  if (body.kind !== 'ideal') return null

  // What already stands before this ideal on a ladder cannot lie behind it too.
  const before = new Set(
    deriveIdealLadder(findings, standing)
      .flatMap((chain) =>
        chain.some((step) => step.id === finding.id) ? chain.slice(0, chain.findIndex((step) => step.id === finding.id) + 1) : [],
      )
      .map((step) => step.id),
  )
  const options = deriveIdealLadder(findings, standing)
    .flat()
    .filter((ideal, index, all) => !before.has(ideal.id) && all.findIndex((other) => other.id === ideal.id) === index)
    .flatMap((ideal) => (ideal.body.kind === 'ideal' ? [{ value: ideal.id, label: ideal.body.words }] : []))

  // What was made elsewhere in the space is changed where it was made.
  const params = { trajectoryId: finding.trajectoryId ?? trajectory.id, findingId: finding.id }
  const link = (id: string | null) =>
    call('PUT /api/trajectories/:trajectoryId/findings/:findingId', { params, body: { body: { ...body, parentId: id } } })
  async function save() {
    const done = await run(async () => {
      if (own.trim() === '') return link(parentId === 'none' ? null : parentId)
      const id = makeId()
      await call('POST /api/trajectories/:trajectoryId/findings', {
        params: { trajectoryId: trajectory.id },
        body: {
          id,
          sessionId: null,
          momentId: null,
          visibility: finding.visibility,
          body: { kind: 'ideal', words: own.trim(), wantedBy: null, felt: null, parentId: null },
        },
      })
      return link(id)
    })
    if (!done) return
    const earlier = body.kind === 'ideal' ? body.parentId : null
    offer(words.linked, () => void run(() => link(earlier)))
    onClose()
  }

  return (
    <Dialog
      open
      title={words.behindTitle(body.words)}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button busy={busy} onClick={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <p className={parts.quiet}>{words.behindHint}</p>
      {options.length > 0 && (
        <Choice
          layout="column"
          label={words.choose}
          value={own.trim() === '' ? parentId : null}
          onChange={setParentId}
          options={[...options, { value: 'none', label: words.none }]}
        />
      )}
      <TextField label={words.newOne} value={own} onChange={setOwn} maxLength={300} />
      {code && <Notice tone="dusk">{common.problem(code)}</Notice>}
    </Dialog>
  )
}
