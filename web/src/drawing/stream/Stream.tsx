// A krachtlijn drawn as a stream from the core outward: from left to right, or top to bottom with `upright`. Texts are props.
import { type CSSProperties, useId } from 'react'
import type { Flow } from '#method/alignment/alignment.ts'
import type { Layer } from '#method/moment/moment.ts'
import styles from './Stream.module.css'
import { layOutStream, shareOf, stonePath } from './stream-geometry.ts'
import { useEasedShares } from './use-eased-shares.ts'

export type StreamLayer = {
  readonly layer: Layer
  readonly flow: Flow
  /** The accessible name and tooltip: "Overtuigingen: stokt". */
  readonly label: string
  /** An obstacle is linked to this layer. */
  readonly stone: boolean
}
type StreamProps = {
  /** From the core outward. */
  readonly layers: readonly StreamLayer[]
  readonly length: number
  readonly across: number
  readonly upright?: boolean
  /** Length per layer in px, for when the rows beside the stream differ in height. */
  readonly sizes?: readonly number[]
  readonly selected?: Layer | null
  readonly onSelect?: (layer: Layer) => void
}

export function Stream({ layers, length, across, upright = false, sizes, selected = null, onSelect }: StreamProps) {
  const gradient = useId()
  const shares = useEasedShares(layers.map((one) => shareOf(one.flow)))
  const drawn = layOutStream({ flows: layers.map((one) => one.flow), length, across, sizes, shares })
  const size = upright ? { width: across, height: length } : { width: length, height: across }
  return (
    <div
      className={styles.frame}
      style={{ '--width': `${size.width}px`, '--height': `${size.height}px` } as CSSProperties}
      data-upright={upright || undefined}
    >
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} className={styles.drawing} aria-hidden="true">
        <defs>
          <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={0} y1={0} x2={length} y2={0}>
            <stop offset="0" className={styles.near} />
            <stop offset="0.9" className={styles.far} />
            <stop offset="1" className={styles.away} />
          </linearGradient>
        </defs>
        <g transform={upright ? 'matrix(0 1 1 0 0 0)' : undefined}>
          {drawn.dots.map((line) => (
            <line key={line.from} x1={line.from} x2={line.to} y1={drawn.middle} y2={drawn.middle} className={styles.dots} />
          ))}
          {drawn.runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity besides their order
            <path key={index} d={run} fill={`url(#${gradient})`} className={styles.run} />
          ))}
          {drawn.currents.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <path key={index} d={line} className={styles.current} />
          ))}
          <circle cx={drawn.source.x} cy={drawn.middle} r={drawn.source.radius} className={styles.source} />
          {layers.map((one, index) =>
            one.stone ? (
              <path key={one.layer} d={stonePath(drawn.columns[index]?.centre ?? 0, drawn.middle, across)} className={styles.stone} />
            ) : null,
          )}
        </g>
      </svg>
      {onSelect === undefined
        ? null
        : layers.map((one, index) => {
            const column = drawn.columns[index]
            if (column === undefined) return null
            const place = upright
              ? { top: column.from, height: column.to - column.from, left: 0, right: 0 }
              : { left: column.from, width: column.to - column.from, top: 0, bottom: 0 }
            return (
              <button
                key={one.layer}
                type="button"
                className={styles.touch}
                style={place}
                aria-label={one.label}
                title={one.label}
                aria-expanded={selected === one.layer}
                onClick={() => onSelect(one.layer)}
              />
            )
          })}
    </div>
  )
}
