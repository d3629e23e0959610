// The history of one layer: who set each state, when, in which words, and the session that showed it. A new state replaces none; a slip can
// be taken back within a day.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { isSlip } from '#method/access/alignment.access.ts'
import type { AlignmentChange } from '#method/alignment/derive-alignment.ts'
import type { Finding } from '#method/finding/finding.ts'
import { layerCards } from '#method/layer/layer-cards.data.ts'
import type { Layer } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { call } from '../../client/api.ts'
import { serverNow } from '../../client/clock.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'
import { nameOf } from '../../findings/labels/people.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import {
  type Alignment,
  type AlignmentState,
  invalidateTrajectory,
  type Trajectory,
  useSessionEvents,
  useSessions,
} from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { formatDate, formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { AdjustForm } from './AdjustForm.tsx'
import { alignmentWords } from './alignment.words.ts'
import { EraseLine } from './EraseLine.tsx'
import styles from './panel.module.css'
import { outward } from './stones.ts'
import { draftPlace, useAdjustDraft } from './use-adjust-draft.ts'

type Props = {
  trajectory: Trajectory
  findings: readonly Finding[]
  alignment: Alignment
  layer: Layer
  history: readonly AlignmentChange[]
  onSelect: (layer: Layer) => void
}

export function LayerPanel({ trajectory, findings, alignment, layer, history, onSelect }: Props) {
  const { layers } = useWords(trajectoryWords)
  const next = outward[outward.indexOf(layer) + 1]
  const words = useWords(alignmentWords)
  const { draft, set } = useAdjustDraft(draftPlace(alignment.id, layer))
  const adjust = useRef<HTMLDivElement>(null)
  const wasAdjusting = useRef(false)
  const adjusting = draft !== null
  const present = history.at(-1)?.state ?? null
  // The closed form had the focus; it goes to the button that opened the form.
  useEffect(() => {
    if (wasAdjusting.current && !adjusting) adjust.current?.querySelector('button')?.focus({ preventScroll: true })
    wasAdjusting.current = adjusting
  }, [adjusting])
  const locale = useLocale()
  const newestFirst = history.toReversed()
  return (
    <div className={styles.layerPanel}>
      <p className={styles.question}>{layerCards.find((card) => card.layer === layer)?.question[locale]}</p>
      {draft ? (
        <AdjustForm
          trajectory={trajectory}
          findings={findings}
          alignment={alignment}
          layer={layer}
          draft={draft}
          onChange={set}
          onClose={() => set(null)}
        />
      ) : (
        <>
          {newestFirst.length === 0 ? (
            <p className={parts.quiet}>{words.nothingSaid}</p>
          ) : (
            <ol className={styles.history}>
              {newestFirst.map((change, index) => (
                <Saying key={change.state.id} change={change} first={index === newestFirst.length - 1} trajectory={trajectory} />
              ))}
            </ol>
          )}
          <div ref={adjust} className={styles.buttons}>
            <Button
              size="s"
              onClick={() =>
                set({ flow: present?.flow ?? 'unknown', text: '', sessionId: '', momentId: '', obstacleId: present?.obstacleId ?? '' })
              }
            >
              {words.adjust}
            </Button>
            {next && (
              <Button size="s" variant="ghost" onClick={() => onSelect(next)}>
                {words.nextLayer(layers[next])}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}

function Saying({ change, first, trajectory }: { change: AlignmentChange; first: boolean; trajectory: Trajectory }) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { personId } = useMe()
  const { state, from, to } = change
  return (
    <li data-flow={to}>
      <p>
        <strong>{first || from === to ? common.flows[to] : words.changed(common.flows[from], common.flows[to])}</strong>{' '}
        <span className={parts.quiet}>{words.by(nameOf(state.setBy, trajectory, common.you), formatDate(state.at, locale))}</span>
      </p>
      {state.words && <blockquote>{common.quote(state.words)}</blockquote>}
      {state.sessionId && <ShownBy state={state} sessionId={state.sessionId} trajectory={trajectory} />}
      {isSlip(state, personId, serverNow()) ? (
        <TakeBack state={state} trajectory={trajectory} />
      ) : (
        <EraseLine trajectory={trajectory} alignmentId={state.alignmentId} stateId={state.id} about={state.words || common.flows[to]} />
      )}
    </li>
  )
}

function TakeBack({ state, trajectory }: { state: AlignmentState; trajectory: Trajectory }) {
  const words = useWords(alignmentWords)
  const client = useQueryClient()
  const { run, busy, problem } = useAttempt(words.problems)
  const { say } = useUndo()
  async function takeBack() {
    const params = { trajectoryId: trajectory.id, alignmentId: state.alignmentId, stateId: state.id }
    const done = await run(async () => {
      await call('DELETE /api/trajectories/:trajectoryId/alignments/:alignmentId/states/:stateId', { params })
      await invalidateTrajectory(client, trajectory.id)
    })
    if (done) say(words.tookBack)
  }
  return (
    <div>
      <Button size="s" variant="ghost" busy={busy} onClick={() => void takeBack()}>
        {words.takeBack}
      </Button>
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </div>
  )
}

function ShownBy({ state, sessionId, trajectory }: { state: AlignmentState; sessionId: string; trajectory: Trajectory }) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const { sessions } = useSessions(trajectory.id)
  const { data } = useSessionEvents(trajectory.id, state.momentId === null ? null : sessionId)
  const session = sessions.find((one) => one.id === sessionId)
  const moment = data && deriveSession(data.events).moments.find((one) => one.id === state.momentId)
  if (!session) return null
  return (
    <p className={styles.shown}>
      {words.shown} <Link href={`/trajectories/${trajectory.id}/sessions/${sessionId}`}>{common.session(session.number)}</Link>
      {moment && (
        <>
          , {words.atMoment(formatTime(moment.at, locale))}
          {moment.text && <> {common.quote(moment.text)}</>}
        </>
      )}
    </p>
  )
}
