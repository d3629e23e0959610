// Which larger ideal lies behind one: one that is there, or a new one in own words.

import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import parts from '../../../findings/parts.module.css'
import { useSpaceHere } from '../../../findings/reading/space-here.tsx'
import type { Trajectory } from '../../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
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
  const space = useSpaceHere()
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

  async function link(id: string | null): Promise<void> {
    if (body.kind === 'ideal') await space.revise(finding, { ...body, parentId: id })
  }
  async function save() {
    if (body.kind !== 'ideal') return
    const earlier = body.parentId
    const behind = own.trim()
    const madeId = behind === '' ? null : await space.create({ kind: 'ideal', words: behind, wantedBy: null, felt: null, parentId: null })
    await link(madeId ?? (parentId === 'none' ? null : parentId))
    offer(words.linked, () => void link(earlier))
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
          <Button onClick={() => void save()}>{words.save}</Button>
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
    </Dialog>
  )
}
