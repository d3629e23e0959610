// The krachtlijnen of a trajectory: streams, the same as lists, and a replay of earlier days.
import { useMemo, useState } from 'react'
import { alignmentAt, deriveAlignment } from '#method/alignment/derive-alignment.ts'
import { isPotential } from '#method/finding/potential.ts'
import type { Layer } from '#method/moment/moment.ts'
import { Stream } from '../../drawing/stream/Stream.tsx'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import type { PageProps } from '../../findings/reading/use-trajectory.ts'
import { type Alignment, type AlignmentRevision, useAlignments } from '../../findings/reading/use-trajectory.ts'
import { BothSee } from '../../findings/sharing/SeenBy.tsx'
import { PlusIcon, PrintIcon } from '../../ui/action-icons.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { Card } from '../../ui/page/Card.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { usePrintOpen } from '../../ui/page/use-print-open.ts'
import { useWidth } from '../../ui/page/use-width.ts'
import { useWords } from '../../words/use-words.ts'
import { AlignmentDialog } from './AlignmentDialog.tsx'
import { AlignmentList } from './AlignmentList.tsx'
import { AlignmentRow } from './AlignmentRow.tsx'
import { AlignmentUpright } from './AlignmentUpright.tsx'
import styles from './alignment.module.css'
import { alignmentWords } from './alignment.words.ts'
import { Replay } from './Replay.tsx'
import { stopsOf } from './replay.ts'
import { outward, stonesOf } from './stones.ts'
import { type AdjustDraft, AdjustDraftsContext } from './use-adjust-draft.ts'

/** In pixels. In a narrower page the streams are vertical. */
const horizontalFrom = 700

export default function AlignmentsPage({ trajectory }: PageProps) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const { data, error } = useAlignments(trajectory.id)
  const { findings } = useSpaceHere()
  const [place, width] = useWidth<HTMLDivElement>()
  const [stop, setStop] = useState<number | null>(null)
  const [selected, setSelected] = useState<{ readonly alignmentId: string; readonly layer: Layer } | null>(null)
  const [editing, setEditing] = useState<Alignment | 'new' | null>(null)
  const [drafts] = useState(() => new Map<string, AdjustDraft>())
  usePrintOpen()

  const states = data?.states ?? []
  const stops = useMemo(() => stopsOf(data?.states ?? []), [data])
  const at = stop === null ? null : (stops[stop]?.at ?? null)
  const lines = (data?.alignments ?? []).map((alignment) => {
    const own = states.filter((state) => state.alignmentId === alignment.id)
    const view = at === null ? deriveAlignment(own) : alignmentAt(own, at)
    return { alignment, view, present: deriveAlignment(own), stones: stonesOf(view, findings) }
  })
  const isOwn = trajectory.id === trajectory.spaceId
  const isOver = trajectory.as === 'coach' && trajectory.endedAt !== null
  const canBegin = findings.some(({ state, body }) => state === 'accepted' && isPotential(body))
  const isHorizontal = width > horizontalFrom

  if (error && !data) return <Notice>{common.problems['network.unreachable']}</Notice>
  if (!data) return <Waiting />
  const dialog = editing && (
    <AlignmentDialog
      trajectory={trajectory}
      findings={findings}
      alignment={editing === 'new' ? null : editing}
      begun={data.alignments}
      earlier={editing === 'new' ? [] : earlierOf(editing, data.revisions)}
      onClose={() => setEditing(null)}
    />
  )
  if (lines.length === 0) {
    return (
      <>
        <EmptyState
          title={words.emptyTitle}
          picture={
            <Stream layers={outward.map((layer) => ({ layer, flow: 'unknown', label: '', stone: false }))} length={280} across={52} />
          }
          action={
            canBegin ? (
              isOver ? null : (
                <Button onClick={() => setEditing('new')}>{words.new}</Button>
              )
            ) : (
              <ButtonLink variant="quiet" href={`/trajectories/${trajectory.id}/strength`}>
                {isOwn ? words.toOwnStrength : words.toStrength}
              </ButtonLink>
            )
          }
        >
          <p>{words.what}</p>
          <p>{canBegin ? words.empty : isOwn ? words.emptyOwn : words.emptyMaterial}</p>
        </EmptyState>
        {dialog}
      </>
    )
  }
  return (
    <AdjustDraftsContext value={drafts}>
      <Card padding="m" className={styles.sheet}>
        <div className={styles.intro}>
          <p>{words.intro}</p>
          {stops.length > 1 && (
            <Replay
              stops={stops}
              stop={stop}
              onStop={setStop}
              titles={new Map(lines.map(({ alignment }) => [alignment.id, alignment.title]))}
            />
          )}
        </div>
        <div ref={place} className={styles.lines} data-past={at !== null || undefined}>
          {width > 0 && isHorizontal && (
            <>
              <div className={styles.heads} aria-hidden="true">
                {outward.map((layer) => (
                  <span key={layer}>{common.layers[layer]}</span>
                ))}
              </div>
              <div className={styles.guides} aria-hidden="true">
                {outward.map((layer) => (
                  <span key={layer} />
                ))}
              </div>
            </>
          )}
          {width > 0 &&
            lines.map((line) => {
              const props = {
                ...line,
                trajectory,
                findings,
                selected: selected?.alignmentId === line.alignment.id ? selected.layer : null,
                onSelect: (layer: Layer | null) => setSelected(layer === null ? null : { alignmentId: line.alignment.id, layer }),
                onEdit: () => setEditing(line.alignment),
              }
              return isHorizontal ? (
                <AlignmentRow key={line.alignment.id} {...props} width={width} />
              ) : (
                <AlignmentUpright key={line.alignment.id} {...props} />
              )
            })}
        </div>
        {isHorizontal && (
          <details className={styles.lists} data-print>
            <summary>{words.asList}</summary>
            {lines.map(({ alignment, view, stones }) => (
              <AlignmentList key={alignment.id} alignment={alignment} view={view} stones={stones} trajectory={trajectory} />
            ))}
          </details>
        )}
      </Card>
      <div className={styles.below}>
        <BothSee />
        <div className={parts.buttons}>
          <Button variant="ghost" size="s" icon={<PrintIcon size={18} />} onClick={() => window.print()}>
            {common.print}
          </Button>
          {canBegin && !isOver && (
            <Button variant="quiet" size="s" icon={<PlusIcon size={18} />} onClick={() => setEditing('new')}>
              {words.new}
            </Button>
          )}
        </div>
      </div>
      {dialog}
    </AdjustDraftsContext>
  )
}

/** `revisions` is absent in a list that was kept on this device before there were any. */
function earlierOf(alignment: Alignment, revisions: readonly AlignmentRevision[] | undefined): readonly AlignmentRevision[] {
  return (revisions ?? []).filter(({ alignmentId, version }) => alignmentId === alignment.id && version !== alignment.version)
}
