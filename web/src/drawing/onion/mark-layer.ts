// Draws the marks and the thread between them outside React, so that a tap adds one node however many moments there are.
// The rings are in Onion.tsx.
import type { Dimension, Layer, Pole, Speaker } from '#method/moment/moment.ts'
import { pointOf, threadPath } from './onion-geometry.ts'

/** The fields of a moment that the onion draws. A moment without a layer has no place in the onion and is not drawn. */
export type Mark = {
  readonly id: string
  readonly layer: Layer | null
  readonly pole: Pole | null
  readonly dimension: Dimension | null
  readonly speaker: Speaker
  readonly place: number
}
export type MarkAge = 'newest' | 'fresh' | 'recent' | 'old'
type Placed = Mark & { readonly layer: Layer }
type Entry = { mark: Placed; age: MarkAge | null; readonly group: SVGGElement; readonly shape: SVGPathElement }

const svg = 'http://www.w3.org/2000/svg'
/** SVG paths, centred on (0, 0): square for thinking, circle for feeling, triangle for wanting, diamond when it was not said. */
export const markPaths: Readonly<Record<Dimension | 'unsaid', string>> = {
  thinking: 'M-7.5 -9.5H7.5A2 2 0 0 1 9.5 -7.5V7.5A2 2 0 0 1 7.5 9.5H-7.5A2 2 0 0 1 -9.5 7.5V-7.5A2 2 0 0 1 -7.5 -9.5Z',
  feeling: 'M-10.5 0A10.5 10.5 0 1 1 10.5 0A10.5 10.5 0 1 1 -10.5 0Z',
  wanting: 'M0 -11.5L11.5 9.5H-11.5Z',
  unsaid: 'M0 -11L8 0L0 11L-8 0Z',
}
const isPlaced = (mark: Mark): mark is Placed => mark.layer !== null
const threadsShown = 18

/** The age class of a mark with `rank` newer ones. Older marks are smaller and paler, so that 500 stay readable. */
export function ageOf(rank: number): MarkAge {
  return rank === 0 ? 'newest' : rank < 14 ? 'fresh' : rank < 60 ? 'recent' : 'old'
}

export type MarkLayer = {
  /** Makes the drawing equal to the list, changing only the nodes that differ. */
  readonly sync: (marks: readonly Mark[]) => void
  /** Draws one new mark at once, before the list with it arrives through `sync`. */
  readonly show: (mark: Mark) => void
  /** Puts the halo around this mark; null: around the newest. */
  readonly point: (id: string | null) => void
}

/**
 * Three groups, each in its own `<svg>`: the thread, the earlier marks, and the newest mark with its halo.
 * During the animation of the newest mark the browser then lays out and paints two nodes instead of 500.
 */
export type MarkPlaces = { readonly threads: SVGGElement; readonly settled: SVGGElement; readonly fresh: SVGGElement }

export function createMarkLayer({ threads, settled, fresh }: MarkPlaces): MarkLayer {
  const entries = new Map<string, Entry>()
  const lines = new Map<string, SVGPathElement>()
  let newest: Placed | null = null
  let pointed: string | null = null
  let begun = false
  const halo = document.createElementNS(svg, 'circle')
  halo.setAttribute('class', 'onion-halo')
  halo.setAttribute('r', '21')
  threads.replaceChildren()
  settled.replaceChildren()
  fresh.replaceChildren(halo)

  function draw(entry: Entry): void {
    const { mark } = entry
    const { x, y } = pointOf(mark, mark.id)
    entry.group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
    entry.shape.setAttribute('d', markPaths[mark.dimension ?? 'unsaid'])
    entry.shape.dataset.dimension = mark.dimension ?? ''
    entry.shape.dataset.speaker = mark.speaker
  }

  function add(mark: Placed, dropping: boolean): Entry {
    const group = document.createElementNS(svg, 'g')
    const shape = document.createElementNS(svg, 'path')
    shape.setAttribute('class', dropping ? 'onion-mark onion-dropping' : 'onion-mark')
    group.append(shape)
    const entry: Entry = { mark, age: null, group, shape }
    entries.set(mark.id, entry)
    draw(entry)
    return entry
  }

  function setAge(entry: Entry, rank: number): void {
    const age = ageOf(rank)
    if (entry.age === age) return
    entry.age = age
    entry.shape.dataset.age = age
  }

  function placeHalo(): void {
    const mark = (pointed === null ? null : entries.get(pointed)?.mark) ?? newest
    halo.style.display = mark ? '' : 'none'
    if (!mark) return
    const { x, y } = pointOf(mark, mark.id)
    halo.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
    halo.dataset.dimension = mark.dimension ?? ''
  }

  function lineBetween(from: Placed, to: Placed): SVGPathElement {
    const path = threadPath(pointOf(from, from.id), pointOf(to, to.id))
    const known = lines.get(path)
    if (known) return known
    const line = document.createElementNS(svg, 'path')
    line.setAttribute('d', path)
    line.setAttribute('class', 'onion-thread')
    line.dataset.strength = 'near'
    lines.set(path, line)
    threads.append(line)
    return line
  }

  function setThreads(marks: readonly Placed[]): void {
    const recent = marks.slice(-threadsShown - 1)
    const wanted = new Set<SVGPathElement>()
    for (let index = 1; index < recent.length; index += 1) {
      const line = lineBetween(recent[index - 1] as Placed, recent[index] as Placed)
      wanted.add(line)
      const rank = recent.length - 1 - index
      const strength = rank < 5 ? 'near' : rank < 11 ? 'mid' : 'far'
      if (line.dataset.strength !== strength) line.dataset.strength = strength
    }
    for (const [path, line] of lines) {
      if (wanted.has(line)) continue
      line.remove()
      lines.delete(path)
    }
  }

  return {
    point(id) {
      pointed = id
      placeHalo()
    },
    show(mark) {
      if (entries.has(mark.id) || !isPlaced(mark)) return
      begun = true
      const entry = add(mark, true)
      setAge(entry, 0)
      if (newest) lineBetween(newest, mark)
      newest = mark
      pointed = null
      placeHalo()
      fresh.append(entry.group)
    },
    sync(all) {
      const marks = all.filter(isPlaced)
      const present = new Set<string>()
      marks.forEach((mark, index) => {
        present.add(mark.id)
        const rank = marks.length - 1 - index
        const known = entries.get(mark.id)
        const entry = known ?? add(mark, begun)
        if (known && known.mark !== mark) {
          known.mark = mark
          draw(known)
        }
        setAge(entry, rank)
        const place = rank === 0 ? fresh : settled
        if (entry.group.parentNode === place) return
        // Without this the animation would play again in the other group.
        if (known) entry.shape.classList.remove('onion-dropping')
        place.append(entry.group)
      })
      for (const [id, entry] of entries) {
        if (present.has(id)) continue
        entry.group.remove()
        entries.delete(id)
      }
      begun = true
      newest = marks.at(-1) ?? null
      placeHalo()
      setThreads(marks)
    },
  }
}
