// What somebody said of themselves that worked, gathered for a protocol of their own. It proposes their own sentences, literally;
// which of them belong in it is theirs to say.
import type { Finding, FindingBody } from '#method/finding/finding.ts'

export type ProtocolPart = Extract<FindingBody, { kind: 'protocol' }>['parts'][number]
/** `fromId`: the finding the words are from. */
export type ProposedPart = ProtocolPart & { readonly fromId: string }

type Of<K extends FindingBody['kind']> = Finding & { readonly body: Extract<FindingBody, { kind: K }> }
const accepted = <K extends FindingBody['kind']>(findings: readonly Finding[], kind: K): readonly Of<K>[] =>
  findings.filter((finding): finding is Of<K> => finding.state === 'accepted' && finding.body.kind === kind)

const folded = (part: ProtocolPart) => `${part.when.trim().toLowerCase()}\u0000${part.thenI.trim().toLowerCase()}`

/**
 * Meaning: parts that a person could take into their own protocol: when this happens, then I do that.
 * Rule: the if-then of an intention that was looked back on with done or partly; an anchor that was used and worked (yes or a
 * little), with its cue. Only what has words for what to do. The same words once, newest first. Nothing is weighed or left out
 * for its worth: what was not tried or did not work is simply not something that worked.
 * Source: M22, M23; S17, S36, S56, S64; I12 (literal words).
 * @example gatherProtocol([]) // []
 */
export function gatherProtocol(findings: readonly Finding[]): readonly ProposedPart[] {
  const looks = accepted(findings, 'observation').filter(({ body }) => body.result === 'done' || body.result === 'partly')
  const didIt = new Set(looks.map(({ body }) => body.intentionId))
  const helped = new Set(
    accepted(findings, 'recall').flatMap(({ body }) => (body.worked === 'yes' || body.worked === 'a-little' ? [body.anchorId] : [])),
  )
  const parts = [
    ...accepted(findings, 'intention').flatMap(({ id, body, createdAt }) =>
      didIt.has(id) ? [{ at: createdAt, fromId: id, when: body.ifBrake, thenI: body.thenI || body.act }] : [],
    ),
    ...accepted(findings, 'anchor').flatMap(({ id, body, createdAt }) =>
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
