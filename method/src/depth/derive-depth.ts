// Which layers of the onion model a session touched, and which of them in feeling or wanting. Never derived from the length of a text.
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import { type Layer, layers, type Moment } from '#method/moment/moment.ts'

export type Depth = {
  /** From the outermost layer inward. */
  readonly touched: readonly Layer[]
  readonly touchedInFeelingOrWanting: readonly Layer[]
  readonly counts: Readonly<Record<Layer, number>>
  readonly deepest: Layer | null
  readonly isCoreReflection: boolean
}

const inner: ReadonlySet<Layer> = new Set<Layer>(['identity', 'mission', 'core'])

/**
 * Whether this session may be called core reflection (kernreflectie): a counting moment touched identity, mission or core. Invariant I1.
 */
export function isCoreReflection(moments: readonly Moment[]): boolean {
  return moments.some((moment) => moment.layer !== null && inner.has(moment.layer) && doesMomentCount(moment))
}

/** Only counting moments with a layer count. Layers touched in feeling or wanting are listed apart, because insight alone does not move people. */
export function deriveDepth(moments: readonly Moment[]): Depth {
  const counts = Object.fromEntries(layers.map((layer) => [layer, 0])) as Record<Layer, number>
  const lively = new Set<Layer>()
  for (const moment of moments) {
    if (moment.layer === null || !doesMomentCount(moment)) continue
    counts[moment.layer] += 1
    if (isFeltOrWanted(moment)) lively.add(moment.layer)
  }
  const touched = layers.filter((layer) => counts[layer] > 0)
  return {
    touched,
    touchedInFeelingOrWanting: layers.filter((layer) => lively.has(layer)),
    counts,
    deepest: touched.at(-1) ?? null,
    isCoreReflection: isCoreReflection(moments),
  }
}
