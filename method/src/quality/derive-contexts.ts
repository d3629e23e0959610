// Where qualities showed: parts of life in the person's own words (thuis, op het werk). An observation of what is written, never a task.
import type { QualityView } from '#method/quality/derive-qualities.ts'
import { foldWord } from '#method/quality/fold-word.ts'

/** Words the person accepted as theirs; what was only offered says nothing yet. */
function contextsIn(quality: Pick<QualityView, 'evidence'>): readonly { readonly context: string; readonly at: number }[] {
  return quality.evidence.filter(({ state, context }) => state === 'accepted' && context !== '')
}

/**
 * Meaning: the parts of life that this person named themselves, in the order they first came up.
 * Rule: the same folded word is one context, shown in its latest wording; nothing is ever proposed that the person did not say.
 * Source: S32, S53; M5; I12.
 * @example deriveContexts(qualities) // ['op het werk', 'thuis']
 */
export function deriveContexts(qualities: readonly Pick<QualityView, 'evidence'>[]): readonly string[] {
  const wordings = new Map<string, string>()
  for (const { context } of qualities.flatMap(contextsIn).toSorted((a, b) => a.at - b.at)) wordings.set(foldWord(context), context)
  return [...wordings.values()]
}

export type QualityContexts = {
  /** Where it showed, with how many sightings. */
  readonly seen: readonly { readonly context: string; readonly times: number }[]
  /** Own contexts of this person without a sighting of this quality. */
  readonly unseen: readonly string[]
}

/**
 * Meaning: where one quality showed, and in which of the person's own contexts it was not seen yet.
 * Rule: nothing is said about a quality of which no sighting has a context: it may have shown anywhere.
 * Source: S32 (new situations), S53; M5.
 * @example deriveQualityContexts(courage, ['thuis', 'op het werk']) // { seen: [{ context: 'thuis', times: 2 }], unseen: ['op het werk'] }
 */
export function deriveQualityContexts(quality: Pick<QualityView, 'evidence'>, own: readonly string[]): QualityContexts {
  const times = new Map<string, number>()
  for (const { context } of contextsIn(quality)) times.set(foldWord(context), (times.get(foldWord(context)) ?? 0) + 1)
  if (times.size === 0) return { seen: [], unseen: [] }
  return {
    seen: own.flatMap((context) => {
      const count = times.get(foldWord(context))
      return count === undefined ? [] : [{ context, times: count }]
    }),
    unseen: own.filter((context) => !times.has(foldWord(context))),
  }
}
