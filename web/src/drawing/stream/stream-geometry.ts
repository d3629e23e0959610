// Geometry of a krachtlijn as a stream: from the flow of each layer to SVG paths. Pure.
import type { Flow } from '#method/alignment/alignment.ts'

/** Half the width of the stream per flow, as a share of the largest. Four widths only: a flow is a named state, not a percentage. */
const shares: Readonly<Record<Flow, number>> = { flows: 1, partly: 0.56, stalls: 0.18, unknown: 0 }

export type StreamInput = {
  /** From the core outward. */
  readonly flows: readonly Flow[]
  /** Size along the stream and across it, in px. */
  readonly length: number
  readonly across: number
  /** Length per layer, in px; equal parts of `length` when left out. */
  readonly sizes?: readonly number[]
  /** The widths of the present frame, during an animation. */
  readonly shares?: readonly number[]
}
export type StreamGeometry = {
  /** Centre of the source circle and its radius. */
  readonly source: { readonly x: number; readonly radius: number }
  /** The y of the centre line. */
  readonly middle: number
  /** Closed paths, one per unbroken run of known layers. */
  readonly runs: readonly string[]
  /** Two lines inside each run, along its banks. */
  readonly currents: readonly string[]
  /** Dotted lines over the unknown layers. */
  readonly dots: readonly { readonly from: number; readonly to: number }[]
  /** Per layer the range along the stream, for its button and its stone. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly centre: number; readonly half: number }[]
}

/** The width of a flow, as a share of the largest. */
export function shareOf(flow: Flow): number {
  return shares[flow]
}

type Column = StreamGeometry['columns'][number]
/** Between `from` and `to` the half width changes from `a` to `b`; elsewhere it is constant. */
type Bend = { readonly from: number; readonly to: number; readonly a: number; readonly b: number }
type Run = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly bends: readonly Bend[]
  readonly capStart: number
  readonly capEnd: number
  /** The currents end before the stream does. */
  readonly currentEnd: number
}

const round = (value: number): string => String(Math.round(value * 10) / 10)
const at = (x: number, y: number): string => `${round(x)} ${round(y)}`

/**
 * Lays a stream out along the x axis: each layer gets a column, and the width changes in a curve over the border
 * between two columns. Unknown layers are dotted lines.
 */
export function layOutStream({ flows, length, across, sizes, shares: given }: StreamInput): StreamGeometry {
  const middle = across / 2
  const full = middle * 0.72
  let along = 0
  const columns = flows.map((flow, index): Column => {
    const from = along
    along += sizes?.[index] ?? length / flows.length
    return { from, to: along, centre: (from + along) / 2, half: full * (given?.[index] ?? shares[flow]) }
  })
  const runs: string[] = []
  const currents: string[] = []
  for (const [start, end] of spans(columns, (column) => column.half > 0)) {
    const run = layOutRun(columns, start, end, middle)
    runs.push(outline(run, middle))
    currents.push(bank(run, middle, -0.42), bank(run, middle, 0.42))
  }
  const dots = spans(columns, (_, index) => flows[index] === 'unknown').map(([start, end]) => ({
    from: (columns[start]?.from ?? 0) + (start === 0 ? across + 4 : 4),
    to: (columns[end]?.to ?? 0) - 8,
  }))
  return { source: { x: middle, radius: middle }, middle, runs, currents, dots, columns }
}

/** First and last index of each unbroken stretch of items for which `holds` is true. */
function spans<Item>(items: readonly Item[], holds: (item: Item, index: number) => boolean): [number, number][] {
  const found: [number, number][] = []
  items.forEach((item, index) => {
    if (!holds(item, index)) return
    const last = found.at(-1)
    if (last && last[1] === index - 1) last[1] = index
    else found.push([index, index])
  })
  return found
}

function layOutRun(columns: readonly Column[], start: number, end: number, middle: number): Run {
  const bends: Bend[] = []
  for (let index = start; index < end; index += 1) {
    const [here, next] = [columns[index], columns[index + 1]]
    if (!here || !next) continue
    const reach = Math.min(here.to - here.from, next.to - next.from) * 0.3
    bends.push({ from: here.to - reach, to: here.to + reach, a: here.half, b: next.half })
  }
  const first = columns[start]?.half ?? 0
  const last = columns[end]?.half ?? 0
  const to = columns[end]?.to ?? 0
  const outermost = end === columns.length - 1
  return {
    start: start === 0 ? middle : (columns[start]?.from ?? 0),
    end: to,
    first,
    last,
    bends,
    // No rounding at the source, which is a circle, nor at the last layer, where the stream runs out of the drawing.
    capStart: start === 0 ? 0 : Math.min(first, 12),
    capEnd: outermost ? 0 : Math.min(last, 12),
    currentEnd: outermost ? to * 0.9 : to - Math.min(last, 12),
  }
}

/** A closed path: outward along the upper edge, back along the lower edge. */
function outline({ start, end, first, last, bends, capStart, capEnd }: Run, middle: number): string {
  const [top, low] = [(half: number) => middle - half, (half: number) => middle + half]
  const path = [`M${at(start + capStart, top(first))}`]
  for (const { from, to, a, b } of bends) path.push(`L${at(from, top(a))}`, curve(from, to, top(a), top(b)))
  path.push(
    `L${at(end - capEnd, top(last))}`,
    `Q${at(end, top(last))} ${at(end, top(last) + capEnd)}`,
    `L${at(end, low(last) - capEnd)}`,
    `Q${at(end, low(last))} ${at(end - capEnd, low(last))}`,
  )
  for (const { from, to, a, b } of bends.toReversed()) path.push(`L${at(to, low(b))}`, curve(to, from, low(b), low(a)))
  path.push(
    `L${at(start + capStart, low(first))}`,
    `Q${at(start, low(first))} ${at(start, low(first) - capStart)}`,
    `L${at(start, top(first) + capStart)}`,
    `Q${at(start, top(first))} ${at(start + capStart, top(first))}`,
  )
  return `${path.join('')}Z`
}

/** A line along the stream at the given part of its half width. */
function bank({ start, first, last, bends, currentEnd }: Run, middle: number, part: number): string {
  const path = [`M${at(start, middle + first * part)}`]
  for (const { from, to, a, b } of bends)
    path.push(`L${at(from, middle + a * part)}`, curve(from, to, middle + a * part, middle + b * part))
  return `${path.join('')}L${at(currentEnd, middle + last * part)}`
}

function curve(from: number, to: number, a: number, b: number): string {
  const mid = (from + to) / 2
  return `C${at(mid, a)} ${at(mid, b)} ${at(to, b)}`
}

/** The SVG path of a stone (an obstacle in a layer) around a point. */
export function stonePath(x: number, y: number, across: number): string {
  const w = across * 0.29
  const h = across * 0.36
  return `M${at(x - w * 0.1, y - h)}C${at(x + w * 0.75, y - h * 1.02)} ${at(x + w, y - h * 0.35)} ${at(x + w, y + h * 0.1)}C${at(x + w, y + h * 0.75)} ${at(x + w * 0.5, y + h)} ${at(x, y + h)}C${at(x - w * 0.65, y + h)} ${at(x - w, y + h * 0.6)} ${at(x - w * 0.97, y)}C${at(x - w * 0.95, y - h * 0.55)} ${at(x - w * 0.8, y - h * 0.97)} ${at(x - w * 0.1, y - h)}Z`
}
