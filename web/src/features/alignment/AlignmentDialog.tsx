// Dialog that creates a krachtlijn from accepted findings, or changes the title, ideal and qualities of an existing one.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changedSince } from '#contract/client.ts'
import type { Finding } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { beginEdit } from '../../client/outbox/edit.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { nameOf } from '../../findings/labels/people.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type Alignment, type AlignmentRevision, invalidateTrajectory, type Trajectory } from '../../findings/reading/use-trajectory.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { alignmentWords } from './alignment.words.ts'
import { EraseLine } from './EraseLine.tsx'
import styles from './panel.module.css'

type Props = {
  trajectory: Trajectory
  findings: readonly Finding[]
  alignment: Alignment | null
  begun: readonly Alignment[]
  /** The wordings that this krachtlijn had before the present one. */
  earlier: readonly AlignmentRevision[]
  onClose: () => void
}

export function AlignmentDialog({ trajectory, findings, alignment, begun, earlier, onClose }: Props) {
  const words = useWords(alignmentWords)
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const ideals = acceptedOf(findings, 'ideal').map(({ id, body }) => ({ id, words: body.words }))
  const known = deriveQualities(findings).map((quality) => quality.word)
  const offered = [...known, ...(alignment?.qualities ?? []).filter((word) => !known.includes(word))]
  const [idealId, setIdealId] = useState(
    alignment ? (alignment.idealId ?? 'none') : (ideals.find((ideal) => !begun.some((line) => line.idealId === ideal.id))?.id ?? 'none'),
  )
  const [qualities, setQualities] = useState<readonly string[]>(alignment?.qualities ?? [])
  const [title, setTitle] = useState<string | null>(alignment?.title ?? null)
  const [nextBasis, setNextBasis] = useState(() => beginEdit(alignment))
  /** The stored krachtlijn, after it was changed elsewhere. */
  const [stored, setStored] = useState<Alignment | null>(null)
  const suggested = ideals.find((ideal) => ideal.id === idealId)?.words ?? ''
  const name = (title ?? suggested).trim()

  async function save() {
    const params = { trajectoryId: trajectory.id }
    const body = {
      title: name,
      idealId: idealId === 'none' ? null : idealId,
      qualities: offered.filter((word) => qualities.includes(word)),
    }
    setStored(null)
    const done = await run(
      async () => {
        await (alignment
          ? call('PUT /api/trajectories/:trajectoryId/alignments/:alignmentId', {
              params: { ...params, alignmentId: alignment.id },
              body: { ...body, ...nextBasis() },
            })
          : call('POST /api/trajectories/:trajectoryId/alignments', { params, body: { id: makeId(), ...body } }))
        await invalidateTrajectory(client, trajectory.id)
      },
      (error) => {
        const changed = changedSince('PUT /api/trajectories/:trajectoryId/alignments/:alignmentId', error)
        if (changed === null) return
        // The stored text is shown; saving again replaces it.
        setStored(changed.current)
        setNextBasis(() => beginEdit(changed.current))
      },
    )
    if (!done) return
    say(alignment ? words.revised : words.created)
    onClose()
  }

  return (
    <Dialog
      open
      title={alignment ? words.reviseTitle : words.newTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          {alignment && (
            <EraseLine trajectory={trajectory} alignmentId={alignment.id} stateId={null} about={alignment.title} onErased={onClose} />
          )}
          <Button busy={busy} disabled={name === '' || (idealId === 'none' && qualities.length === 0)} onClick={save}>
            {alignment ? words.save : words.create}
          </Button>
        </>
      }
    >
      {!alignment && <p className={parts.quiet}>{words.what}</p>}
      {ideals.length > 0 && (
        <Choice
          layout="column"
          label={words.idealLabel}
          value={idealId}
          onChange={setIdealId}
          options={[...ideals.map((ideal) => ({ value: ideal.id, label: ideal.words })), { value: 'none', label: words.noIdeal }]}
        />
      )}
      {offered.length > 0 && (
        <fieldset className={styles.checks}>
          <legend>{words.qualitiesLabel}</legend>
          {offered.map((word) => (
            <Checkbox
              key={word}
              label={word}
              checked={qualities.includes(word)}
              onChange={(checked) => setQualities(checked ? [...qualities, word] : qualities.filter((other) => other !== word))}
            />
          ))}
        </fieldset>
      )}
      <TextField label={words.titleLabel} hint={words.titleHint} value={title ?? suggested} onChange={setTitle} maxLength={300} />
      {earlier.length > 0 && <Earlier earlier={earlier} trajectory={trajectory} />}
      {problem && <Notice tone="dusk">{stored ? words.changedElsewhere([stored.title, ...stored.qualities].join(', ')) : problem}</Notice>}
    </Dialog>
  )
}

function Earlier({ earlier, trajectory }: Pick<Props, 'earlier' | 'trajectory'>) {
  const words = useWords(alignmentWords)
  const { you } = useWords(trajectoryWords)
  const locale = useLocale()
  return (
    <details>
      <summary>{words.earlier}</summary>
      <ul>
        {earlier.toReversed().map(({ version, at, byId, title, qualities }) => (
          <li key={version}>
            {[title, ...qualities].join(', ')}{' '}
            <span className={parts.quiet}>{words.by(nameOf(byId, trajectory, you), formatDate(at, locale))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
