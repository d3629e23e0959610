// The findings of an ended session alone, also before the server has received its end. Pure.
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { findingKinds } from '#method/finding/kinds.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import type { SessionView } from '#method/session/session-view.ts'

export type AloneFinding = { readonly id: string; readonly body: FindingBody; readonly complete: boolean; readonly kept: boolean }

/** `kept`: the finding is in the user's space; otherwise it is only in the events on this device. */
export function aloneFound(
  sessionId: string,
  all: readonly Finding[],
  view: Pick<SessionView, 'findings' | 'endedAt'>,
): { readonly items: readonly AloneFinding[]; readonly bodyOf: BodyOf } {
  const known = new Map(all.map((finding) => [finding.id, finding]))
  const standing = bodyOfStanding(all)
  const bodyOf: BodyOf = (id) => (known.has(id) ? standing(id) : (view.findings.get(id)?.body ?? null))
  const kept = all
    .filter((finding) => finding.sessionId === sessionId && (finding.state === 'accepted' || finding.state === 'noted'))
    .map(({ id, body, state }) => ({ id, body, complete: state === 'accepted', kept: true }))
  const coming = view.endedAt === null ? [] : [...view.findings.values()].filter(({ findingId }) => !known.has(findingId))
  const items = [
    ...kept,
    ...coming.map(({ findingId: id, body }) => ({
      id,
      body,
      complete: checkFinding(body, { findingId: id, bodyOf }).length === 0,
      kept: false,
    })),
  ]
  return { items: findingKinds.flatMap((kind) => items.filter(({ body }) => body.kind === kind)), bodyOf }
}
