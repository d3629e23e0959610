// A krachtlijn as it stands, or stood: per layer what somebody said last. Never a percentage.
import type { AlignmentState, Flow } from '#method/alignment/alignment.ts'
import { type Layer, layers } from '#method/moment/moment.ts'

/** One statement about a layer, and what was said of that layer before. */
export type AlignmentChange = { readonly from: Flow; readonly to: Flow; readonly state: AlignmentState }

export type AlignmentView = {
  readonly flows: Readonly<Record<Layer, Flow>>
  /** The statement behind each flow; null where nobody said anything (unknown is normal in inner layers). */
  readonly states: Readonly<Record<Layer, AlignmentState | null>>
  /** Where strength stalls first on its way out: the obstacle to explore. */
  readonly firstStall: Layer | null
  readonly history: Readonly<Record<Layer, readonly AlignmentChange[]>>
}

const perLayer = <Value>(make: (layer: Layer) => Value): Record<Layer, Value> =>
  Object.fromEntries(layers.map((layer) => [layer, make(layer)])) as Record<Layer, Value>

function orderStates(states: readonly AlignmentState[]): readonly AlignmentState[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/**
 * Meaning: the first layer, followed from the core outward, where strength stalls.
 * Rule: the first "stalls" from core to environment; "partly" and "unknown" are passed. null when nothing stalls.
 * Source: S60; section 2.3 (the first blocked layer points to the obstacle to explore).
 * @example firstStall({ ...flows, beliefs: 'stalls', behaviour: 'stalls' }) // 'beliefs'
 */
export function firstStall(flows: Readonly<Record<Layer, Flow>>): Layer | null {
  return layers.findLast((layer) => flows[layer] === 'stalls') ?? null
}

/**
 * Meaning: the statements about each layer in order, each with what it changed from.
 * Rule: ordered by (at, id), each id once; the first comes from "unknown".
 * Source: alignment.ts (append-only).
 * @example alignmentHistory([said]).beliefs // [{ from: 'unknown', to: 'stalls', state: said }]
 */
export function alignmentHistory(states: readonly AlignmentState[]): Readonly<Record<Layer, readonly AlignmentChange[]>> {
  const history = perLayer<AlignmentChange[]>(() => [])
  for (const state of orderStates(states)) {
    const changes = history[state.layer]
    changes.push({ from: changes.at(-1)?.to ?? 'unknown', to: state.flow, state })
  }
  return history
}

/**
 * Meaning: one krachtlijn as it stands. Give it the states of one krachtlijn.
 * Rule: per layer the latest statement by (at, id); unknown where there is none.
 * Source: S60, S61, S64.
 * @example deriveAlignment([]).flows.core // 'unknown'
 */
export function deriveAlignment(states: readonly AlignmentState[]): AlignmentView {
  const history = alignmentHistory(states)
  const flows = perLayer((layer) => history[layer].at(-1)?.to ?? 'unknown')
  return { flows, states: perLayer((layer) => history[layer].at(-1)?.state ?? null), firstStall: firstStall(flows), history }
}

/**
 * Meaning: the krachtlijn as it stood at an instant, for looking back.
 * Rule: only statements made at or before that instant.
 * Source: alignment.ts (append-only, so the past stays readable).
 * @example alignmentAt(states, Infinity) // equals deriveAlignment(states)
 */
export function alignmentAt(states: readonly AlignmentState[], at: number): AlignmentView {
  return deriveAlignment(states.filter((state) => state.at <= at))
}
