// The form "Bijstellen": adds a new state of one layer, with the user's words, the session that showed it and the obstacle.
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { flows } from '#method/alignment/alignment.ts'
import { mayHoldObstacle } from '#method/alignment/check-alignment.ts'
import type { Finding } from '#method/finding/finding.ts'
import type { Layer } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { call } from '../../client/api.ts'
import { makeId } from '../../client/make-id.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import { potentialWords } from '../../findings/labels/potential-words.ts'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import {
  type Alignment,
  invalidateTrajectory,
  type Trajectory,
  useSessionEvents,
  useSessions,
} from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { formatDate, formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { alignmentWords } from './alignment.words.ts'
import styles from './panel.module.css'
import { standingObstacles } from './stones.ts'
import type { AdjustDraft } from './use-adjust-draft.ts'

type Props = {
  trajectory: Trajectory
  findings: readonly Finding[]
  alignment: Alignment
  layer: Layer
  draft: AdjustDraft
  onChange: (draft: AdjustDraft) => void
  onClose: () => void
}

export function AdjustForm({ trajectory, findings, alignment, layer, draft, onChange, onClose }: Props) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { sessions } = useSessions(trajectory.id)
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  const { flow, text, sessionId, momentId, obstacleId } = draft
  const change = (part: Partial<AdjustDraft>) => onChange({ ...draft, ...part })

  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      id: makeId(),
      layer,
      flow,
      words: text,
      sessionId: sessionId || null,
      momentId: momentId || null,
      obstacleId: flow === 'stalls' && mayHoldObstacle(layer) && obstacleId ? obstacleId : null,
    }
    const done = await run(async () => {
      const params = { trajectoryId: trajectory.id, alignmentId: alignment.id }
      await call('POST /api/trajectories/:trajectoryId/alignments/:alignmentId/states', { params, body })
      await invalidateTrajectory(client, trajectory.id)
    })
    if (!done) return
    say(words.saved)
    onClose()
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice
        label={words.how}
        hint={words.flowHints[flow]}
        value={flow}
        onChange={(value) => change({ flow: value })}
        options={flows.map((value) => ({ value, label: common.flows[value] }))}
      />
      <TextArea
        label={words.wordsLabel}
        hint={words.wordsHint}
        value={text}
        onChange={(value) => change({ text: value })}
        rows={2}
        maxLength={8000}
        optional
      />
      {flow === 'stalls' && mayHoldObstacle(layer) && (
        <ObstacleSelect findings={findings} layer={layer} value={obstacleId} onChange={(value) => change({ obstacleId: value })} />
      )}
      <div className={styles.pair}>
        <Select label={words.sessionLabel} value={sessionId} onChange={(value) => change({ sessionId: value, momentId: '' })}>
          <option value="">{words.noSession}</option>
          {sessions.toReversed().map((session) => (
            <option key={session.id} value={session.id}>
              {`${common.session(session.number)}, ${formatDate(session.startedAt ?? session.createdAt, locale)}`}
            </option>
          ))}
        </Select>
        {sessionId && (
          <MomentSelect
            trajectoryId={trajectory.id}
            sessionId={sessionId}
            layer={layer}
            value={momentId}
            onChange={(value) => change({ momentId: value })}
          />
        )}
      </div>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div className={styles.buttons}>
        <Button variant="ghost" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" busy={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

/** Choice of an obstacle, each named with its potential (I3). Obstacles of this layer come first. */
function ObstacleSelect({
  findings,
  layer,
  value,
  onChange,
}: {
  findings: readonly Finding[]
  layer: Layer
  value: string
  onChange: (value: string) => void
}) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const choices = standingObstacles(findings)
    .flatMap((obstacle) => {
      const beside = potentialWords(obstacle.body.potentialId, findings)
      return beside === null
        ? []
        : [
            {
              id: obstacle.id,
              here: obstacle.body.layer === layer,
              text: `${common.quote(obstacle.body.sentence)} ${words.besides(beside)}`,
            },
          ]
    })
    .sort((a, b) => Number(b.here) - Number(a.here))
  return (
    <Select label={words.obstacleLabel} value={value} onChange={onChange}>
      <option value="">{words.noObstacle}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.text}
        </option>
      ))}
    </Select>
  )
}

type MomentProps = { trajectoryId: string; sessionId: string; layer: Layer; value: string; onChange: (value: string) => void }

function MomentSelect({ trajectoryId, sessionId, layer, value, onChange }: MomentProps) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const { dimensions } = useWords(onionWords)
  const locale = useLocale()
  const { data } = useSessionEvents(trajectoryId, sessionId)
  const moments = data ? deriveSession(data.events).moments : []
  const [here, elsewhere] = [moments.filter((moment) => moment.layer === layer), moments.filter((moment) => moment.layer !== layer)]
  const labelOf = ({ at, dimension, text }: (typeof moments)[number]) =>
    [formatTime(at, locale), dimension && dimensions[dimension].toLowerCase(), text && common.quote(text)].filter(Boolean).join(' ')
  return (
    <div className={styles.moments}>
      <Choice
        label={words.momentLabel}
        value={value}
        onChange={onChange}
        options={[{ value: '', label: words.noMoment }, ...here.map((moment) => ({ value: moment.id, label: labelOf(moment) }))]}
      />
      {elsewhere.length > 0 && (
        <Select label={words.elsewhere} value={elsewhere.some(({ id }) => id === value) ? value : ''} onChange={onChange}>
          <option value="">{words.noMoment}</option>
          {elsewhere.map((moment) => (
            <option key={moment.id} value={moment.id}>
              {labelOf(moment)}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}
