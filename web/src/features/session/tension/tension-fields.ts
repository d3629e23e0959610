// The tension fields that this session can work on: those opened in it, and those that the coachee accepted earlier.
import type { CallResult } from '#contract/client.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { noOthers } from '../finding-bodies.ts'

type Findings = CallResult<'GET /api/trajectories/:trajectoryId/findings'>['findings']
type TensionBody = Extract<FindingBody, { kind: 'tension' }>

export type TensionField = {
  readonly id: string
  readonly body: TensionBody
  readonly brake: string
  readonly strength: string
  /** Opened in this session, so its poles can still change. An accepted field belongs to the coachee and only gets reports. */
  readonly here: boolean
  readonly madeAt: number
  /** When this session worked on it last; null: not in this session. */
  readonly at: number | null
}

/** The field with the words of both poles, or an empty list: one pole alone is never shown (I3). */
function fieldOf(
  id: string,
  body: FindingBody,
  known: ReadonlyMap<string, FindingBody>,
  place: Pick<TensionField, 'here' | 'madeAt' | 'at'>,
): TensionField[] {
  if (body.kind !== 'tension') return []
  const brake = known.get(body.obstacleId)
  const strength = known.get(body.potentialId)
  return brake && strength ? [{ id, body, brake: titleOf(brake, noOthers), strength: titleOf(strength, noOthers), ...place }] : []
}

/** Fields of this session first, in their order; then earlier fields, newest first. */
export function tensionFieldsOf(view: Pick<SessionView, 'findings' | 'tensions'>, before: Findings): readonly TensionField[] {
  const known = new Map<string, FindingBody>()
  for (const finding of before) known.set(finding.id, finding.body)
  for (const finding of view.findings.values()) known.set(finding.findingId, finding.body)
  const reportedAt = (id: string) => view.tensions.get(id)?.at ?? null
  const here = [...view.findings.values()].flatMap(({ findingId, body, at }) =>
    fieldOf(findingId, body, known, { here: true, madeAt: at, at: reportedAt(findingId) ?? at }),
  )
  const earlier = acceptedOf(before, 'tension')
    .filter(({ id }) => !view.findings.has(id))
    .flatMap(({ id, body, createdAt }) => fieldOf(id, body, known, { here: false, madeAt: createdAt, at: reportedAt(id) }))
    .toSorted((a, b) => b.madeAt - a.madeAt)
  return [...here, ...earlier]
}

/** The field that this session worked on last; null: none. */
export function latestField(fields: readonly TensionField[]): TensionField | null {
  let latest: TensionField | null = null
  for (const field of fields) if (field.at !== null && field.at >= (latest?.at ?? 0)) latest = field
  return latest
}
