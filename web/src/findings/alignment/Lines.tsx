// My krachtlijnen: the stream from the core outward beside its layers in words. What was said of a layer is one tap away.
import { useState } from 'react'
import { Link } from 'wouter'
import type { Alignment, AlignmentState } from '#method/alignment/alignment.ts'
import { deriveAlignment } from '#method/alignment/derive-alignment.ts'
import { asksForStrength } from '#method/finding/is-whole.ts'
import { type BodyOf, titleOf } from '#method/finding/texts-of.ts'
import { type Layer, layers } from '#method/moment/moment.ts'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import { Stream } from '../../drawing/stream/Stream.tsx'
import { useWords } from '../../words/use-words.ts'
import { flowWords } from '../labels/flow.words.ts'
import styles from './Lines.module.css'
import { lineWords } from './line.words.ts'

const fromCore = layers.toReversed()
const rowHeight = 56

type Props = { alignment: Alignment; states: readonly AlignmentState[]; bodyOf: BodyOf }

export function Line({ alignment, states, bodyOf }: Props) {
  const words = useWords(lineWords)
  const flows = useWords(flowWords)
  const onion = useWords(onionWords)
  const view = deriveAlignment(states)
  const [selected, setSelected] = useState<Layer | null>(view.firstStall)
  const said = selected && view.states[selected]
  const obstacle = said?.obstacleId ? bodyOf(said.obstacleId) : null
  const label = (layer: Layer) => `${onion.layers[layer]}: ${flows[view.flows[layer]]}`
  return (
    <section className={styles.line}>
      <h3>{alignment.title}</h3>
      <div className={styles.drawn}>
        <Stream
          upright
          length={rowHeight * fromCore.length}
          across={72}
          layers={fromCore.map((layer) => ({
            layer,
            flow: view.flows[layer],
            label: label(layer),
            stone: view.states[layer]?.obstacleId != null || view.firstStall === layer,
          }))}
        />
        <ol className={styles.layers}>
          {fromCore.map((layer) => (
            <li key={layer} style={{ height: rowHeight }}>
              <button
                type="button"
                className={styles.layer}
                aria-pressed={selected === layer}
                onClick={() => setSelected(selected === layer ? null : layer)}
              >
                <span className={styles.name}>{onion.layers[layer]}</span>
                <span>{flows[view.flows[layer]]}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div role="status" className={styles.said}>
        {selected && (
          <>
            <p className={styles.name}>{label(selected)}</p>
            <p>{said?.words ? <q>{said.words}</q> : words.nothingSaid}</p>
            {obstacle && !asksForStrength(obstacle, bodyOf) && (
              <p>
                {words.stone} <q>{titleOf(obstacle, bodyOf)}</q>
              </p>
            )}
          </>
        )}
      </div>
      <Link href={`/trajectories/${alignment.trajectoryId}`}>{words.adjustLine}</Link>
    </section>
  )
}
