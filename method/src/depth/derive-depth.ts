// How deep attention went in the onion (ui-model): which layers were touched, and touched in feeling or wanting.
// Never from the length of a text, never a number for a person.
import { doesMomentCount, isFeltOrWanted } from '#method/moment/does-moment-count.ts'
import { type Layer, layers, type Moment } from '#method/moment/moment.ts'

export type Depth = {
  /** From the outside in. */
  readonly touched: readonly Layer[]
  readonly touchedInFeelingOrWanting: readonly Layer[]
  readonly counts: Readonly<Record<Layer, number>>
  readonly deepest: Layer | null
  readonly isCoreReflection: boolean
}

const inner: ReadonlySet<Layer> = new Set<Layer>(['identity', 'mission', 'core'])

/**
 * Meaning: the label "core reflection" (kernreflectie) may be used for this session.
 * Rule: only if identity, mission or core was touched by a counting moment (I1).
 * Source: S59, I1.
 * @example isCoreReflection([buildMoment({ layer: 'beliefs' })]) // false
 */
export function isCoreReflection(moments: readonly Moment[]): boolean {
  return moments.some((moment) => inner.has(moment.layer) && doesMomentCount(moment))
}

/**
 * Meaning: the layers this session touched.
 * Rule: over counting moments; "touched in feeling or wanting" is kept apart, for insight alone does not move people (S35).
 * Source: section 2.3 (depth); S57, S59.
 * @example deriveDepth([]).deepest // null
 */
export function deriveDepth(moments: readonly Moment[]): Depth {
  const counts = Object.fromEntries(layers.map((layer) => [layer, 0])) as Record<Layer, number>
  const lively = new Set<Layer>()
  for (const moment of moments) {
    if (!doesMomentCount(moment)) continue
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
