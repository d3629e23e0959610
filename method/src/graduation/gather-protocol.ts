// What somebody said of themselves that worked, gathered for a protocol of their own. It proposes their own sentences, literally;
// which of them belong in it is theirs to say.
import type { Body, Finding } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'

export type ProtocolPart = Body<'protocol'>['parts'][number]
/** `fromId`: the finding the words are from. */
export type ProposedPart = ProtocolPart & { readonly fromId: string }

const folded = (part: ProtocolPart) => `${part.when.trim().toLowerCase()}\u0000${part.thenI.trim().toLowerCase()}`

/**
 * Parts that a person could take into their own protocol: when this happens, then I do that.
 * The if-then of an intention that was looked back on with done or partly; an anchor that was used and worked (yes or a
 * little), with its cue. Only what has words for what to do. The same words once, newest first. Nothing is weighed or left out
 * for its worth: what was not tried or did not work is simply not something that worked.
 * Invariants: I12.
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
    .filter((part) => part.thenI.trim() !== '')
    .toSorted((a, b) => b.at - a.at || (a.fromId < b.fromId ? -1 : 1))
    .flatMap(({ at: _at, ...part }) => {
      if (seen.has(folded(part))) return []
      seen.add(folded(part))
      return [part]
    })
}
