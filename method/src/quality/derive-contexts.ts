// Where qualities showed: contexts such as home or work, in the person's own words.
import type { QualityView } from '#method/quality/derive-qualities.ts'
import { foldText } from '#method/text/fold-text.ts'

/** Only accepted evidence: an offered finding is not the coachee's yet. */
function contextsIn(quality: Pick<QualityView, 'evidence'>): readonly { readonly context: string; readonly at: number }[] {
  return quality.evidence.filter(({ state, context }) => state === 'accepted' && context !== '')
}

/**
 * The contexts that this person named, in the order in which they first appeared. Words that are equal after folding are one context, in
 * its latest wording. Nothing is proposed that the person did not say (invariant I12).
 */
export function deriveContexts(qualities: readonly Pick<QualityView, 'evidence'>[]): readonly string[] {
  const wordings = new Map<string, string>()
  for (const { context } of qualities.flatMap(contextsIn).toSorted((a, b) => a.at - b.at)) wordings.set(foldText(context), context)
  return [...wordings.values()]
}

export type QualityContexts = {
  /** Contexts in which it showed, with the number of sightings. */
  readonly seen: readonly { readonly context: string; readonly times: number }[]
  /** Contexts of this person in which it was not seen. */
  readonly unseen: readonly string[]
}

/** Both lists are empty when no sighting of this quality has a context: it may have shown anywhere. */
export function deriveQualityContexts(quality: Pick<QualityView, 'evidence'>, own: readonly string[]): QualityContexts {
  const times = new Map<string, number>()
  for (const { context } of contextsIn(quality)) times.set(foldText(context), (times.get(foldText(context)) ?? 0) + 1)
  if (times.size === 0) return { seen: [], unseen: [] }
  return {
    seen: own.flatMap((context) => {
      const count = times.get(foldText(context))
      return count === undefined ? [] : [{ context, times: count }]
    }),
    unseen: own.filter((context) => !times.has(foldText(context))),
  }
}
