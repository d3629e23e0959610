// A krachtlijn now, or at an earlier instant: the latest statement of each layer. Never a percentage.
import type { AlignmentState, Flow } from '#method/alignment/alignment.ts'
import { type Layer, layers } from '#method/moment/moment.ts'

/** One statement about a layer, and the flow that was said before it. */
export type AlignmentChange = { readonly from: Flow; readonly to: Flow; readonly state: AlignmentState }

export type AlignmentView = {
  readonly flows: Readonly<Record<Layer, Flow>>
  /** The statement behind each flow; null when there is none. That is normal for inner layers. */
  readonly states: Readonly<Record<Layer, AlignmentState | null>>
  /** The innermost layer that stalls: the obstacle to explore. */
  readonly firstStall: Layer | null
  readonly history: Readonly<Record<Layer, readonly AlignmentChange[]>>
}

const perLayer = <Value>(make: (layer: Layer) => Value): Record<Layer, Value> =>
  Object.fromEntries(layers.map((layer) => [layer, make(layer)])) as Record<Layer, Value>

function orderStates(states: readonly AlignmentState[]): readonly AlignmentState[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** The first layer that stalls, from the core outward. "Partly" and "unknown" do not count. Null when no layer stalls. */
export function firstStall(flows: Readonly<Record<Layer, Flow>>): Layer | null {
  return layers.findLast((layer) => flows[layer] === 'stalls') ?? null
}

/** The statements about each layer in order of (at, id), each with the flow before it. The first one comes from "unknown". */
export function alignmentHistory(states: readonly AlignmentState[]): Readonly<Record<Layer, readonly AlignmentChange[]>> {
  const history = perLayer<AlignmentChange[]>(() => [])
  for (const state of orderStates(states)) {
    const changes = history[state.layer]
    changes.push({ from: changes.at(-1)?.to ?? 'unknown', to: state.flow, state })
  }
  return history
}

/** The current state of one krachtlijn. `states`: all statements about that krachtlijn, in any order. */
export function deriveAlignment(states: readonly AlignmentState[]): AlignmentView {
  const history = alignmentHistory(states)
  const flows = perLayer((layer) => history[layer].at(-1)?.to ?? 'unknown')
  return { flows, states: perLayer((layer) => history[layer].at(-1)?.state ?? null), firstStall: firstStall(flows), history }
}

/** The krachtlijn as it was at an instant: only statements made at or before `at` count. */
export function alignmentAt(states: readonly AlignmentState[], at: number): AlignmentView {
  return deriveAlignment(states.filter((state) => state.at <= at))
}
