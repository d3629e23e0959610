// The other findings that a finding refers to, as far as this person may see them.
import { canReadFinding } from '#method/access/finding.access.ts'
import { checkFinding, type FindingRefusal } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Reach } from '../trajectory/reach.usecases.ts'
import { findingsByIds, type PlacedRow } from './finding.repository.ts'
import { type OpenFinding, openFinding } from './keep-finding.ts'

/** A row in the shape the access rules ask for. */
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

/** The first reason, by the rules of the method, why this cannot be kept or offered yet; null when it can. */
export async function firstRefusal(
  input: Within & { readonly findingId: string; readonly body: FindingBody },
  dependencies: Dependencies,
): Promise<FindingRefusal | null> {
  const named = await readableFindings({ ...input, ids: referencesOf(input.body) }, dependencies)
  const bodyOf = bodyOfStanding([...named.values()].map(({ row, body }) => ({ ...placeOf(row), id: row.id, body })))
  return checkFinding(input.body, { findingId: input.findingId, bodyOf })[0] ?? null
}
