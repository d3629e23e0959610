// One horizontal krachtlijn, from the core on the left to the environment on the right, with the panel of a layer below it.
import { type CSSProperties, useEffect, useRef } from 'react'
import type { AlignmentView } from '#method/alignment/derive-alignment.ts'
import type { Finding } from '#method/finding/finding.ts'
import type { Layer } from '#method/moment/moment.ts'
import { Stream } from '../../drawing/stream/Stream.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import type { Alignment, Trajectory } from '../../findings/reading/use-trajectory.ts'
import { CloseIcon, PencilIcon } from '../../ui/action-icons.tsx'
import { IconButton } from '../../ui/form/IconButton.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './alignment.module.css'
import { alignmentWords } from './alignment.words.ts'
import { LayerPanel } from './LayerPanel.tsx'
import panels from './panel.module.css'
import { StoneWords } from './StoneWords.tsx'
import { outward, type Stone } from './stones.ts'

export type LineProps = {
  readonly trajectory: Trajectory
  readonly findings: readonly Finding[]
  readonly alignment: Alignment
  /** The state that is drawn: of today, or of the day of the replay. */
  readonly view: AlignmentView
  /** The state of today. */
  readonly present: AlignmentView
  readonly stones: readonly Stone[]
  readonly selected: Layer | null
  readonly onSelect: (layer: Layer | null) => void
  readonly onEdit: () => void
}
const across = 76

export function useStreamLayers({ view, stones }: Pick<LineProps, 'view' | 'stones'>) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  return outward.map((layer) => {
    const stone = stones.find((one) => one.layer === layer)
    const label = words.layerIs(common.layers[layer], common.flows[view.flows[layer]])
    return {
      layer,
      flow: view.flows[layer],
      label: stone?.sentence ? `${label}. ${words.withObstacle(stone.sentence)}` : label,
      stone: stone !== undefined,
    }
  })
}

export function LineTitle({ alignment, onEdit }: Pick<LineProps, 'alignment' | 'onEdit'>) {
  const words = useWords(alignmentWords)
  const { reader } = useSpaceHere()
  return (
    <header className={styles.title}>
      <h2>{alignment.title}</h2>
      {alignment.qualities.length > 0 && <p>{alignment.qualities.join(', ')}</p>}
      {(reader.as === 'coachee' || alignment.madeBy === reader.personId) && (
        <IconButton label={words.revise} className={styles.edit} onClick={onEdit}>
          <PencilIcon size={18} />
        </IconButton>
      )}
    </header>
  )
}

export function AlignmentRow(props: LineProps & { width: number }) {
  const { alignment, trajectory, findings, present, stones, selected, onSelect, onEdit, width } = props
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const article = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (selected === null) return
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({
      block: 'nearest',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    })
  }, [selected])

  function close() {
    article.current?.querySelector<HTMLButtonElement>('button[aria-expanded="true"]')?.focus({ preventScroll: true })
    onSelect(null)
  }

  return (
    <article ref={article} className={styles.line} style={{ '--across': `${across}px` } as CSSProperties}>
      <LineTitle alignment={alignment} onEdit={onEdit} />
      <Stream
        layers={useStreamLayers(props)}
        length={width}
        across={across}
        selected={selected}
        onSelect={(layer) => onSelect(layer === selected ? null : layer)}
      />
      {stones.length > 0 && (
        <div className={styles.captions}>
          {stones.map((stone) => {
            const column = outward.indexOf(stone.layer) + 1
            const from = Math.min(Math.max(column - 1, 1), 5)
            const align = column === 1 ? 'start' : column === 7 ? 'end' : 'center'
            return (
              <div key={stone.layer} className={styles.caption} style={{ gridColumn: `${from} / span 3`, textAlign: align }}>
                <StoneWords stone={stone} />
              </div>
            )
          })}
        </div>
      )}
      {selected !== null && (
        <section
          ref={panel}
          tabIndex={-1}
          className={panels.panel}
          aria-label={words.layerIs(common.layers[selected], common.flows[present.flows[selected]])}
          style={{ '--point': `${((outward.indexOf(selected) + 0.5) / 7) * 100}%` } as CSSProperties}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
          }}
        >
          <div className={panels.panelHead}>
            <h3>{common.layers[selected]}</h3>
            <IconButton label={words.close} onClick={close}>
              <CloseIcon />
            </IconButton>
          </div>
          <LayerPanel
            key={selected}
            trajectory={trajectory}
            findings={findings}
            alignment={alignment}
            layer={selected}
            history={present.history[selected]}
            onSelect={onSelect}
          />
        </section>
      )}
    </article>
  )
}
