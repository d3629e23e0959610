// One vertical krachtlijn, for a narrow screen: the stream on the left, with a row for each layer beside it.

import { Stream } from '../../drawing/stream/Stream.tsx'
import { nameOf } from '../../findings/labels/people.ts'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { useChildHeights } from '../../ui/page/use-width.ts'
import { useWords } from '../../words/use-words.ts'
import { type LineProps, LineTitle, useStreamLayers } from './AlignmentRow.tsx'
import lines from './alignment.module.css'
import { alignmentWords } from './alignment.words.ts'
import { LayerPanel } from './LayerPanel.tsx'
import { StoneWords } from './StoneWords.tsx'
import { outward } from './stones.ts'
import styles from './upright.module.css'

const across = 60

export function AlignmentUpright(props: LineProps) {
  const { alignment, trajectory, findings, view, present, stones, selected, onSelect, onEdit } = props
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const [rows, heights] = useChildHeights<HTMLOListElement>(outward.length)
  const length = heights.reduce((sum, height) => sum + height, 0)
  const layers = useStreamLayers(props)

  return (
    <article className={lines.line}>
      <LineTitle alignment={alignment} onEdit={onEdit} />
      <div className={styles.upright}>
        <div className={styles.fall}>
          {heights.length === outward.length && <Stream upright layers={layers} length={length} across={across} sizes={heights} />}
        </div>
        <ol ref={rows} className={styles.rows} aria-label={words.list(alignment.title)}>
          {outward.map((layer) => {
            const stone = stones.find((one) => one.layer === layer)
            const state = view.states[layer]
            const said = state?.words
            // The name is shown only when another person than the coachee set the state.
            const by = state && state.setBy !== trajectory.coacheeId ? nameOf(state.setBy, trajectory, common.you) : ''
            return (
              <li key={layer}>
                <button type="button" className={styles.row} aria-haspopup="dialog" onClick={() => onSelect(layer)}>
                  <span className={styles.rowHead}>
                    <strong>{common.layers[layer]}</strong> <span>{common.flows[view.flows[layer]]}</span>
                  </span>
                  {said && <span className={styles.rowSaid}>{by ? `${common.quote(said)} (${by})` : common.quote(said)}</span>}
                </button>
                {stone && (
                  <div className={styles.rowStone}>
                    <StoneWords stone={stone} />
                  </div>
                )}
              </li>
            )
          })}
        </ol>
      </div>
      <Dialog open={selected !== null} title={selected ? common.layers[selected] : ''} onClose={() => onSelect(null)}>
        {selected && (
          <LayerPanel
            key={selected}
            trajectory={trajectory}
            findings={findings}
            alignment={alignment}
            layer={selected}
            history={present.history[selected]}
            onSelect={onSelect}
          />
        )}
      </Dialog>
    </article>
  )
}
