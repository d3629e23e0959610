// The findings that a coach can offer now, and the wording of a finding when it was offered. Pure.
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import type { Reader } from '../../../findings/reading/use-space.ts'
import { mayDo } from '../../../findings/writes/finding-writes.ts'

/** Noted by this reader and complete. Always false for the owner, who cannot offer. */
export function isReady(finding: Finding, reader: Pick<Reader, 'personId' | 'as'>, bodyOf: BodyOf): boolean {
  return mayDo(finding, 'offer', reader) && checkFinding(finding.body, { findingId: finding.id, bodyOf, before: finding.body }).length === 0
}

/** The wording of the coach: the last one before the answer of the coachee. */
export function offeredWording(
  revisions: readonly { readonly at: number; readonly state: Finding['state']; readonly body: FindingBody }[],
): FindingBody | null {
  return (
    revisions
      .filter(({ state }) => state === 'noted' || state === 'offered')
      .reduce<(typeof revisions)[number] | null>((last, one) => (last === null || one.at >= last.at ? one : last), null)?.body ?? null
  )
}
