// The other findings that a finding refers to, as far as this person may read them; and the checks that need them.
import type { Actor } from '#method/access/actor.ts'
import { canReadFinding } from '#method/access/finding.access.ts'
import { checkFinding, type FindingRefusal } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { isReadByCoach, needsOf } from '#method/sharing/needs.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Reach } from '../trajectory/reach.usecases.ts'
import { type FindingRowWithShares, findingsByIds } from './finding.repository.ts'
import { type OpenFinding, openFinding } from './keep-finding.ts'

/** What the access rules need to know of a row. */
export function placeOf(row: FindingRowWithShares) {
  return {
    spaceId: row.space_id,
    trajectoryId: row.trajectory_id,
    state: row.state as Finding['state'],
    madeBy: row.made_by,
    sharedWith: row.sharedWith.map(({ trajectoryId }) => trajectoryId),
  }
}

type Within = { readonly actor: Actor; readonly reach: Reach }

/** A finding in the shape that the sharing rules need. */
function knownAs({ row, body }: OpenFinding) {
  return { id: row.id, state: row.state as Finding['state'], body, madeBy: row.made_by, sharedWith: row.sharedWith }
}

/**
 * Opens those of these findings that this person may read. A coach reads a finding only together with what it needs (I3), so `rows` must
 * contain that too; `readableFindings` looks it up.
 */
export async function openReadable(
  { actor, reach, rows }: Within & { readonly rows: readonly FindingRowWithShares[] },
  dependencies: Dependencies,
): Promise<OpenFinding[]> {
  const now = dependencies.clock()
  const readable = rows.filter((row) => canReadFinding(actor, placeOf(row), now))
  const open = await Promise.all(readable.map((row) => openFinding(row, dependencies)))
  if (reach.as === 'coachee') return open
  const known = new Map(open.map((finding) => [finding.row.id, knownAs(finding)]))
  const at = { trajectoryId: reach.trajectory.id, ownerId: reach.trajectory.coachee_id, find: (id: string) => known.get(id) }
  return open.filter((finding) => isReadByCoach(knownAs(finding), at))
}

/** Findings of this space that this person may read, by id. Other modules use it to check what they refer to. */
export async function readableFindings(
  { actor, reach, ids }: Within & { readonly ids: readonly string[] },
  dependencies: Dependencies,
): Promise<Map<string, OpenFinding>> {
  const rows = new Map<string, FindingRowWithShares>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    const found = await findingsByIds(dependencies.database, reach.spaceId, wanted)
    for (const row of found) rows.set(row.id, row)
    if (reach.as === 'coachee') break
    const open = await Promise.all(found.map((row) => openFinding(row, dependencies)))
    wanted = [...new Set(open.flatMap(({ body }) => needsOf(body)))].filter((id) => id !== '' && !rows.has(id))
  }
  const readable = await openReadable({ actor, reach, rows: [...rows.values()] }, dependencies)
  return new Map(readable.filter(({ row }) => ids.includes(row.id)).map((finding) => [finding.row.id, finding]))
}

/** One of them; null when it is unknown or not for this person. */
export async function findReadable(
  { id, ...within }: Within & { readonly id: string },
  dependencies: Dependencies,
): Promise<OpenFinding | null> {
  return (await readableFindings({ ...within, ids: [id] }, dependencies)).get(id) ?? null
}

/** The first reason why the method does not allow this body; null when it is complete. */
export async function firstRefusal(
  input: Within & { readonly findingId: string; readonly body: FindingBody },
  dependencies: Dependencies,
): Promise<FindingRefusal | null> {
  const named = await readableFindings({ ...input, ids: referencesOf(input.body) }, dependencies)
  const bodyOf = bodyOfStanding([...named.values()].map(({ row, body }) => ({ ...placeOf(row), id: row.id, body })))
  return checkFinding(input.body, { findingId: input.findingId, bodyOf })[0] ?? null
}
