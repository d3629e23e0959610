// Proposes parts for a person's own protocol, from what they said that worked. It quotes their own sentences; they choose which to take.
import { isBlank } from '#method/finding/field.ts'
import type { Body, Finding } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { foldText } from '#method/text/fold-text.ts'

export type ProtocolPart = Body<'protocol'>['parts'][number]
/** `fromId`: the finding that the words come from. */
export type ProposedPart = ProtocolPart & { readonly fromId: string }

const folded = (part: ProtocolPart) => `${foldText(part.when)}\u0000${foldText(part.thenI)}`

/**
 * From accepted findings: the if-then of an intention that was looked back on as done or partly done, and an anchor that was recalled and
 * worked (yes or a little), with its cue. Parts without words for what to do are left out. Equal words appear once; newest first. Words are
 * literal (invariant I12).
 */
export function gatherProtocol(findings: readonly Finding[]): readonly ProposedPart[] {
  const looks = acceptedOf(findings, 'observation').filter(({ body }) => body.result === 'done' || body.result === 'partly')
  const didIt = new Set(looks.map(({ body }) => body.intentionId))
  const helped = new Set(
    acceptedOf(findings, 'recall').flatMap(({ body }) => (body.worked === 'yes' || body.worked === 'a-little' ? [body.anchorId] : [])),
  )
  const parts = [
    ...acceptedOf(findings, 'intention').flatMap(({ id, body, createdAt }) =>
      didIt.has(id) ? [{ at: createdAt, fromId: id, when: body.ifBrake, thenI: body.thenI || body.act }] : [],
    ),
    ...acceptedOf(findings, 'anchor').flatMap(({ id, body, createdAt }) =>
      helped.has(id) ? [{ at: createdAt, fromId: id, when: body.cue, thenI: body.how }] : [],
    ),
  ]
  const seen = new Set<string>()
  return parts
    .filter((part) => !isBlank(part.thenI))
    .toSorted((a, b) => b.at - a.at || (a.fromId < b.fromId ? -1 : 1))
    .flatMap(({ at: _at, ...part }) => {
      if (seen.has(folded(part))) return []
      seen.add(folded(part))
      return [part]
    })
}
