// What a finding leans on: the other findings its body names, as far as this person may see them.
import { canReadFinding } from '#method/access/finding.access.ts'
import { checkFinding, type FindingRefusal } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Reach } from '../trajectory/reach.usecases.ts'
import { findingsByIds, type PlacedRow } from './finding.repository.ts'
import { type OpenFinding, openFinding } from './keep-finding.ts'

/** A row as the access rules know it. */
export function placeOf(row: PlacedRow) {
  return {
    spaceId: row.space_id,
    trajectoryId: row.trajectory_id,
    state: row.state as Finding['state'],
    visibility: row.visibility as Finding['visibility'],
    madeBy: row.made_by,
    sharedWith: row.sharedWith,
  }
}

/** The other findings a body names. */
export function namedIn(body: FindingBody): string[] {
  const ids = [
    'potentialId' in body ? body.potentialId : null,
    'obstacleId' in body ? body.obstacleId : null,
    'internalId' in body ? body.internalId : null,
    'parentId' in body ? body.parentId : null,
    'anchorId' in body ? body.anchorId : null,
    'intentionId' in body ? body.intentionId : null,
    'fromId' in body ? (body.fromId ?? null) : null,
  ]
  return ids.filter((id) => id !== null)
}

type Within = { readonly actor: Actor; readonly reach: Reach }

/** Findings of this space that this person may see, by id. Other modules use it to check what they point at. */
export async function readableFindings(
  { actor, reach, ids }: Within & { readonly ids: readonly string[] },
  dependencies: Dependencies,
): Promise<Map<string, OpenFinding>> {
  const now = dependencies.clock()
  const rows = await findingsByIds(dependencies.database, reach.spaceId, ids)
  const open = await Promise.all(
    rows.filter((row) => canReadFinding(actor, placeOf(row), now)).map((row) => openFinding(row, dependencies)),
  )
  return new Map(open.map((finding) => [finding.row.id, finding]))
}

/** The first reason why this cannot stand yet, by the rules of the method; null when it can. */
export async function firstRefusal(
  input: Within & { readonly findingId: string; readonly body: FindingBody },
  dependencies: Dependencies,
): Promise<FindingRefusal | null> {
  const named = await readableFindings({ ...input, ids: namedIn(input.body) }, dependencies)
  const bodyOf = (id: string) => {
    const found = named.get(id)
    return found === undefined || found.row.state === 'refused' || found.row.state === 'withdrawn' ? null : found.body
  }
  return checkFinding(input.body, { findingId: input.findingId, bodyOf })[0] ?? null
}
