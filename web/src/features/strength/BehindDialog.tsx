// Which larger ideal lies behind one: one that is there, or a new one in own words.

import { useState } from 'react'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingOf } from '#method/finding/finding.ts'
import { longest } from '#method/finding/longest.ts'
import { standingStates } from '#method/finding/stands.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

type Props = { ideal: FindingOf<'ideal'>; onClose: () => void }

export function BehindDialog({ ideal, onClose }: Props) {
  const words = useWords(strengthWords)
  const space = useSpaceHere()
  const saySaved = useSaySaved()
  const { body } = ideal
  const { findings } = space
  const [parentId, setParentId] = useState(body.parentId ?? 'none')
  const [own, setOwn] = useState('')

  // What already stands before this ideal on a ladder cannot lie behind it too.
  const before = new Set(
    deriveIdealLadder(findings, standingStates)
      .flatMap((chain) =>
        chain.some((step) => step.id === ideal.id) ? chain.slice(0, chain.findIndex((step) => step.id === ideal.id) + 1) : [],
      )
      .map((step) => step.id),
  )
  const options = deriveIdealLadder(findings, standingStates)
    .flat()
    .filter((one, index, all) => !before.has(one.id) && all.findIndex((other) => other.id === one.id) === index)
    .flatMap((one) => (one.body.kind === 'ideal' ? [{ value: one.id, label: one.body.words }] : []))

  const link = (id: string | null) => space.revise(ideal, { ...body, parentId: id })
  async function save() {
    const behind = own.trim()
    const madeId = behind === '' ? null : await space.create(completeBody({ kind: 'ideal', words: behind }))
    await link(madeId ?? (parentId === 'none' ? null : parentId))
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
          <Button
            onClick={() => {
              void saySaved(save(), words.linked, { undo: () => void link(body.parentId) })
              onClose()
            }}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{words.behindHint}</p>
      {options.length > 0 && (
        <Choice
          layout="column"
          label={words.choose}
          value={own.trim() === '' ? parentId : null}
          onChange={setParentId}
          options={[...options, { value: 'none', label: words.none }]}
        />
      )}
      <TextField label={words.newOne} value={own} onChange={setOwn} maxLength={longest('ideal', 'words')} />
    </Dialog>
  )
}
