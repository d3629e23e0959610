// The marks and the thread of attention, drawn by hand outside React so that one tap costs one node, also with 500 moments.
// Not: the rings (Onion.tsx). Everything here follows from the list of marks it was last given.
import type { Dimension, Layer, Pole, Speaker } from '#method/moment/moment.ts'
import { pointOf, threadPath } from './onion-geometry.ts'

/** What the onion needs to know of a moment. */
export type Mark = {
  readonly id: string
  readonly layer: Layer
  readonly pole: Pole
  readonly dimension: Dimension
  readonly speaker: Speaker
  readonly place: number
}
export type MarkAge = 'newest' | 'fresh' | 'recent' | 'old'
type Entry = { mark: Mark; age: MarkAge | null; readonly group: SVGGElement; readonly shape: SVGPathElement }

const svg = 'http://www.w3.org/2000/svg'
/** Square thinks, circle feels, triangle wants. Centred on (0, 0). */
export const markPaths: Readonly<Record<Dimension, string>> = {
  thinking: 'M-7.5 -9.5H7.5A2 2 0 0 1 9.5 -7.5V7.5A2 2 0 0 1 7.5 9.5H-7.5A2 2 0 0 1 -9.5 7.5V-7.5A2 2 0 0 1 -7.5 -9.5Z',
  feeling: 'M-10.5 0A10.5 10.5 0 1 1 10.5 0A10.5 10.5 0 1 1 -10.5 0Z',
  wanting: 'M0 -11.5L11.5 9.5H-11.5Z',
}
const threadsShown = 18

/** How a mark stands after `rank` newer ones: older marks shrink and fade, so that 500 stay readable. */
export function ageOf(rank: number): MarkAge {
  return rank === 0 ? 'newest' : rank < 14 ? 'fresh' : rank < 60 ? 'recent' : 'old'
}

/** The ranks at which a mark becomes older when one is added. */
const turningRanks = [0, 1, 14, 60]

export type MarkLayer = {
  /** Makes the drawing equal to the list; nodes that stay the same are left alone. */
  readonly sync: (marks: readonly Mark[]) => void
  /** Draws one new mark at once, ahead of the list that will hold it. */
  readonly show: (mark: Mark) => void
}

export function createMarkLayer(threads: SVGGElement, group: SVGGElement): MarkLayer {
  const entries = new Map<string, Entry>()
  const lines = new Map<string, SVGPathElement>()
  let order: readonly Mark[] = []
  let begun = false
  const halo = document.createElementNS(svg, 'circle')
  halo.setAttribute('class', 'onion-halo')
  halo.setAttribute('r', '21')
  threads.replaceChildren()
  group.replaceChildren(halo)

  function draw(entry: Entry): void {
    const { mark } = entry
    const { x, y } = pointOf(mark, mark.id)
    entry.group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
    entry.shape.setAttribute('d', markPaths[mark.dimension])
    entry.shape.dataset.dimension = mark.dimension
    entry.shape.dataset.speaker = mark.speaker
  }

  function add(mark: Mark, dropping: boolean): void {
    const holder = document.createElementNS(svg, 'g')
    const shape = document.createElementNS(svg, 'path')
    shape.setAttribute('class', dropping ? 'onion-mark onion-dropping' : 'onion-mark')
    holder.append(shape)
    const entry: Entry = { mark, age: null, group: holder, shape }
    entries.set(mark.id, entry)
    draw(entry)
    group.append(holder)
  }

  function setAge(rank: number): void {
    const entry = entries.get(order[order.length - 1 - rank]?.id ?? '')
    const age = ageOf(rank)
    if (!entry || entry.age === age) return
    entry.age = age
    entry.shape.dataset.age = age
  }

  /** `ranks`: those that can have grown older; all of them unless one mark was added at the end. */
  function setAges(ranks?: readonly number[]): void {
    if (ranks) for (const rank of ranks) setAge(rank)
    else for (let rank = 0; rank < order.length; rank += 1) setAge(rank)
    const newest = order.at(-1)
    halo.style.display = newest ? '' : 'none'
    if (!newest) return
    const { x, y } = pointOf(newest, newest.id)
    halo.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
    halo.dataset.dimension = newest.dimension
  }

  function setThreads(): void {
    const recent = order.slice(-threadsShown - 1)
    const wanted = new Set<string>()
    for (let index = 1; index < recent.length; index += 1) {
      const from = recent[index - 1]
      const to = recent[index]
      if (!from || !to) continue
      const path = threadPath(pointOf(from, from.id), pointOf(to, to.id))
      wanted.add(path)
      const line = lines.get(path) ?? document.createElementNS(svg, 'path')
      if (!lines.has(path)) {
        line.setAttribute('d', path)
        line.setAttribute('class', 'onion-thread')
        lines.set(path, line)
        threads.append(line)
      }
      const rank = recent.length - 1 - index
      const strength = rank < 5 ? 'near' : rank < 11 ? 'mid' : 'far'
      if (line.dataset.strength !== strength) line.dataset.strength = strength
    }
    for (const [path, line] of lines) {
      if (wanted.has(path)) continue
      line.remove()
      lines.delete(path)
    }
  }

  return {
    show(mark) {
      if (entries.has(mark.id)) return
      begun = true
      order = [...order, mark]
      add(mark, true)
      setAges(turningRanks)
      setThreads()
    },
    sync(marks) {
      const present = new Set<string>()
      for (const mark of marks) {
        present.add(mark.id)
        const entry = entries.get(mark.id)
        if (!entry) add(mark, begun)
        else if (entry.mark !== mark) {
          entry.mark = mark
          draw(entry)
        }
      }
      for (const [id, entry] of entries) {
        if (present.has(id)) continue
        entry.group.remove()
        entries.delete(id)
      }
      order = marks
      begun = true
      setAges()
      setThreads()
    },
  }
}
