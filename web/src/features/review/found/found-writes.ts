// What the coach says about findings, as writes for the outbox, and what each does to the list on screen. Pure.
import type { CallInput } from '#contract/client.ts'
import { answerFinding, startingState } from '#method/finding/answer-finding.ts'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'

const base = 'POST /api/trajectories/:trajectoryId/findings'
export const foundKeys = {
  create: base,
  revise: 'PUT /api/trajectories/:trajectoryId/findings/:findingId',
  offer: `${base}/:findingId/offer`,
  withdraw: `${base}/:findingId/withdraw`,
} as const
type FoundKey = (typeof foundKeys)[keyof typeof foundKeys]
type Write<K extends FoundKey> = { readonly id: string; readonly key: K; readonly input: CallInput<K> }
export type FoundWrite = { [K in FoundKey]: Write<K> }[FoundKey]
type Where = { readonly trajectoryId: string; readonly findingId: string }
type WireBody = CallInput<typeof base>['body']['body']

export const offerWrite = (params: Where): FoundWrite => ({ id: `${params.findingId}:offer`, key: foundKeys.offer, input: { params } })
export const withdrawFoundWrite = (params: Where): FoundWrite => ({
  id: `${params.findingId}:withdraw`,
  key: foundKeys.withdraw,
  input: { params },
})
export const reviseFoundWrite = (params: Where, body: FindingBody): FoundWrite => ({
  id: `${params.findingId}:revise`,
  key: foundKeys.revise,
  input: { params, body: { body: body as WireBody } },
})
/** Withdrawn is final, so what comes back is the same thing, noted anew. */
export const noteAgainWrite = (id: string, trajectoryId: string, finding: Finding): FoundWrite => ({
  id,
  key: foundKeys.create,
  input: {
    params: { trajectoryId },
    body: { id, sessionId: finding.sessionId, momentId: finding.momentId, body: finding.body as WireBody, visibility: finding.visibility },
  },
})

export function applyFoundWrite(
  findings: readonly Finding[],
  write: FoundWrite,
  { personId, at }: { readonly personId: string; readonly at: number },
): readonly Finding[] {
  if (write.key === foundKeys.create) {
    const { id, sessionId, momentId, body, visibility } = write.input.body
    if (findings.some((finding) => finding.id === id)) return findings
    const made = { id, trajectoryId: write.input.params.trajectoryId, sessionId, momentId, body, visibility }
    return [
      ...findings,
      { ...made, state: startingState('coach'), reworded: false, madeBy: personId, sharedWith: [], createdAt: at, updatedAt: at },
    ]
  }
  return findings.map((finding) => {
    if (finding.id !== write.input.params.findingId) return finding
    if (write.key === foundKeys.revise) return { ...finding, body: write.input.body.body, updatedAt: at }
    const madeByRole = finding.madeBy === personId ? 'coach' : 'coachee'
    const answer = answerFinding({ ...finding, madeByRole }, write.key === foundKeys.offer ? 'offer' : 'withdraw', 'coach')
    return answer.ok ? { ...finding, state: answer.state, updatedAt: at } : finding
  })
}

/** The wording of another finding; what was refused or withdrawn is no ground for anything else. */
export function bodyOfIn(findings: readonly Finding[]): (findingId: string) => FindingBody | null {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return (findingId) => {
    const found = byId.get(findingId)
    return !found || found.state === 'refused' || found.state === 'withdrawn' ? null : found.body
  }
}

/** Noted by this coach, and nothing stands in the way of offering it. */
export function isReady(finding: Finding, personId: string, bodyOf: (findingId: string) => FindingBody | null): boolean {
  const answer = answerFinding({ ...finding, madeByRole: finding.madeBy === personId ? 'coach' : 'coachee' }, 'offer', 'coach')
  return answer.ok && checkFinding(finding.body, { findingId: finding.id, bodyOf }).length === 0
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
