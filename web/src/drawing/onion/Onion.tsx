// The split onion: obstacle left, potential right, the core undivided. Draws its marks and keeps no data of its own.
// With `onTap` each ring half is a button; without it the onion is an image. OnionList.tsx gives the same facts as a list.
import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type Ref,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Layer, Pole } from '#method/moment/moment.ts'
import { layers } from '#method/moment/moment.ts'
import { useWords } from '../../words/use-words.ts'
import { createMarkLayer, type Mark, type MarkLayer } from './mark-layer.ts'
import styles from './Onion.module.css'
import { onionWords } from './onion.words.ts'
import { coreRadius, halfBox, halfRingPath, hitOnion, moveInOnion, placeByTurn, radiiOf, type Spot } from './onion-geometry.ts'

export type OnionHandle = Pick<MarkLayer, 'show' | 'point'> & { readonly focus: () => void }
type Ring = { readonly layer: Layer; readonly pole: Pole }
const rings: readonly Ring[] = layers.flatMap((layer): Ring[] =>
  layer === 'core'
    ? [{ layer, pole: 'potential' }]
    : [
        { layer, pole: 'obstacle' },
        { layer, pole: 'potential' },
      ],
)
const idOf = (ring: Ring) => `${ring.layer}-${ring.pole}`

type RingsProps = { readonly focused: Ring; readonly live: boolean }
const Rings = memo(function Rings({ focused, live }: RingsProps) {
  const words = useWords(onionWords)
  const gradient = useId()
  const button = (ring: Ring) => ({
    'data-ring': idOf(ring),
    'data-layer': ring.layer,
    'data-pole': ring.pole,
    ...(live
      ? {
          role: 'button',
          // In lower case: attributes of SVG elements keep the case in which they are set.
          tabindex: idOf(ring) === idOf(focused) ? 0 : -1,
          'aria-label': ring.layer === 'core' ? words.layers.core : words.place(words.layers[ring.layer], words.poles[ring.pole]),
        }
      : {}),
  })
  return (
    <>
      <defs>
        <radialGradient id={gradient}>
          <stop offset="0" className={styles.coreInner} />
          <stop offset="1" className={styles.coreOuter} />
        </radialGradient>
      </defs>
      {rings.map((ring) =>
        ring.layer === 'core' ? (
          <circle key={idOf(ring)} r={coreRadius} className={styles.core} fill={`url(#${gradient})`} {...button(ring)} />
        ) : (
          <path key={idOf(ring)} d={halfRingPath(ring.layer, ring.pole)} className={styles.ring} {...button(ring)} />
        ),
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the ring halves have the names as labels */}
      <g aria-hidden="true" className={styles.names}>
        {layers.slice(0, 6).map((layer) => {
          const { inner, outer } = radiiOf(layer)
          return (
            <text key={layer} y={-(inner + outer) / 2} className={styles.name}>
              {words.layers[layer]}
            </text>
          )
        })}
        <text y="-8" className={styles.coreName}>
          {words.coreInTwo[0]}
        </text>
        <text y="12" className={styles.coreName}>
          {words.coreInTwo[1]}
        </text>
        <text x={-halfBox + 8} y={-halfBox + 26} className={styles.poleName} data-pole="obstacle">
          {words.poles.obstacle}
        </text>
        <text x={halfBox - 8} y={-halfBox + 26} className={styles.poleName} data-pole="potential">
          {words.poles.potential}
        </text>
      </g>
    </>
  )
})

export type OnionProps = {
  readonly marks: readonly Mark[]
  /** Called on pointerdown, before the finger lifts. `stamp` is the `timeStamp` of the event. */
  readonly onTap?: ((spot: Spot, stamp: number) => void) | undefined
  readonly label?: string
  readonly ref?: Ref<OnionHandle>
}

export function Onion({ marks, onTap, label, ref }: OnionProps) {
  const words = useWords(onionWords)
  const frame = useRef<SVGSVGElement>(null)
  const threads = useRef<SVGGElement>(null)
  const settled = useRef<SVGGElement>(null)
  const fresh = useRef<SVGGElement>(null)
  const layer = useRef<MarkLayer>(null)
  const pressedAt = useRef(0)
  const [focused, setFocused] = useState<Ring>({ layer: 'behaviour', pole: 'potential' })

  useLayoutEffect(() => {
    if (threads.current && settled.current && fresh.current)
      layer.current = createMarkLayer({ threads: threads.current, settled: settled.current, fresh: fresh.current })
  }, [])
  useLayoutEffect(() => layer.current?.sync(marks), [marks])

  const focusRing = useCallback((ring: Ring) => frame.current?.querySelector<SVGElement>(`[data-ring="${idOf(ring)}"]`)?.focus(), [])
  const now = useRef(focused)
  now.current = focused
  useImperativeHandle(
    ref,
    () => ({ show: (mark) => layer.current?.show(mark), point: (id) => layer.current?.point(id), focus: () => focusRing(now.current) }),
    [focusRing],
  )

  function press(event: PointerEvent<SVGSVGElement>) {
    if (!onTap || !event.isPrimary || event.button !== 0 || !frame.current) return
    const box = frame.current.getBoundingClientRect()
    const scale = Math.min(box.width, box.height) / (2 * halfBox)
    const spot = hitOnion({ x: (event.clientX - box.left - box.width / 2) / scale, y: (event.clientY - box.top - box.height / 2) / scale })
    if (!spot) return
    pressedAt.current = event.timeStamp
    onTap(spot, event.timeStamp)
    // After the next frame: the focused ring matters to arrow keys only, and setting it now would delay drawing the mark.
    if (spot.layer !== focused.layer || spot.pole !== focused.pole)
      requestAnimationFrame(() => setTimeout(setFocused, 30, { layer: spot.layer, pole: spot.pole }))
  }

  function tapRing(target: EventTarget, stamp: number): boolean {
    const name = target instanceof Element ? target.getAttribute('data-ring') : null
    const ring = rings.find((each) => idOf(each) === name)
    if (!ring || !onTap) return false
    const here = marks.filter((mark) => mark.layer === ring.layer && mark.pole === ring.pole).length
    onTap({ ...ring, place: placeByTurn(here) }, stamp)
    setFocused(ring)
    return true
  }

  function onKey(event: KeyboardEvent<SVGSVGElement>) {
    if (!onTap || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat && tapRing(event.target, event.timeStamp)) event.preventDefault()
      return
    }
    const next = moveInOnion(focused, event.key)
    if (!next) return
    event.preventDefault()
    setFocused(next)
    focusRing(next)
  }

  const viewBox = `${-halfBox} ${-halfBox} ${2 * halfBox} ${2 * halfBox}`
  return (
    <div className={styles.onion}>
      <svg
        ref={frame}
        className={styles.rings}
        viewBox={viewBox}
        role={onTap ? 'group' : 'img'}
        aria-label={label ?? words.onion}
        onPointerDown={press}
        onKeyDown={onKey}
        onClick={(event) => {
          // A click without a pointerdown comes from a screen reader or a switch device.
          if (event.detail === 0 && event.timeStamp - pressedAt.current > 700) tapRing(event.target, event.timeStamp)
        }}
      >
        <Rings focused={focused} live={onTap !== undefined} />
      </svg>
      {/* Separate drawings above the rings: a new mark repaints neither the rings nor the earlier marks. */}
      <svg className={styles.over} viewBox={viewBox} aria-hidden="true">
        <g ref={threads} className={styles.threads} />
      </svg>
      <svg className={styles.over} viewBox={viewBox} aria-hidden="true">
        <g ref={settled} className={styles.marks} />
      </svg>
      <svg className={styles.over} viewBox={viewBox} aria-hidden="true">
        <g ref={fresh} className={styles.marks} />
      </svg>
    </div>
  )
}
