// What the coach can still offer of what came up, and how it was worded when it was offered. Pure.
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { mayDo } from '../../../findings/writing/finding-writes.ts'

/** Noted by this coach, and nothing stands in the way of offering it. */
export function isReady(finding: Finding, personId: string, bodyOf: (findingId: string) => FindingBody | null): boolean {
  return mayDo(finding, 'offer', { personId, as: 'coach' }) && checkFinding(finding.body, { findingId: finding.id, bodyOf }).length === 0
}

/** How the coach worded it when it was offered: the last wording before the coachee answered. */
export function offeredWording(
  revisions: readonly { readonly at: number; readonly state: Finding['state']; readonly body: FindingBody }[],
): FindingBody | null {
  return (
    revisions
      .filter(({ state }) => state === 'noted' || state === 'offered')
      .reduce<(typeof revisions)[number] | null>((last, one) => (last === null || one.at >= last.at ? one : last), null)?.body ?? null
  )
}
