// The ideals and qualities that an obstacle can be placed beside. Pure.
import type { Finding, FindingKind } from '#method/finding/finding.ts'
import { type BodyOf, titleOf } from '#method/finding/texts-of.ts'
import { foldText } from '#method/text/fold-text.ts'

export type PotentialOption = { readonly id: string; readonly kind: FindingKind; readonly words: string }

/** Newest first. The same words are offered once: a reader can't tell them apart. The one that is chosen already is always there. */
export function potentialOptions(findings: readonly Finding[], bodyOf: BodyOf, chosen: string | null): readonly PotentialOption[] {
  const options = new Map<string, PotentialOption>()
  for (const { id } of findings.toSorted((a, b) => b.createdAt - a.createdAt)) {
    const body = bodyOf(id)
    if (body?.kind !== 'ideal' && body?.kind !== 'quality') continue
    const words = titleOf(body, bodyOf)
    const key = `${body.kind} ${foldText(words)}`
    if (id === chosen || !options.has(key)) options.set(key, { id, kind: body.kind, words })
  }
  return [...options.values()]
}
