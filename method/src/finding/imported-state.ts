// The state in which a finding of a space file is stored: nothing is accepted or offered that the method would refuse on a form.
import { startingState } from '#method/finding/answer-finding.ts'
import { checkFinding, type FindingContext } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { isOwnKind } from '#method/finding/kinds.ts'

/** `isOwn`: made by the owner of the space. */
type Imported = Pick<Finding, 'id' | 'state' | 'body'> & { readonly isOwn: boolean }

/**
 * Refused and withdrawn findings keep their state, and so does a complete one. An incomplete finding of the owner becomes noted, and is
 * accepted once the owner completes it. An incomplete one that a coach made waits for the owner's answer. A kind that only the owner may
 * make, made by someone else, is noted. Texts longer than today's limits, and optional references to what is gone, are no reason.
 */
export function importedState({ id, state, body, isOwn }: Imported, bodyOf: FindingContext['bodyOf']): Finding['state'] {
  if (state !== 'accepted' && state !== 'offered') return state
  if (!isOwn && isOwnKind(body.kind)) return 'noted'
  const refusals = checkFinding(body, { findingId: id, bodyOf, before: goneIn(body, bodyOf) }).filter((code) => code !== 'text.too-long')
  if (refusals.length === 0) return state
  return isOwn ? startingState('coach') : 'offered'
}

/** The values that name nothing, as the body before: they count as unchanged. */
function goneIn(body: FindingBody, bodyOf: FindingContext['bodyOf']): FindingBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string' && bodyOf(value) === null)) as never
}
