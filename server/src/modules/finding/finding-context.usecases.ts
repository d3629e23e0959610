// The other findings that a finding refers to, as far as this person may read them; and the checks that need them.
import type { Actor } from '#method/access/actor.ts'
import { canReadFinding } from '#method/access/finding.access.ts'
import { checkFinding, checkReferences, type FindingContext, type FindingRefusal } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { isReadByCoach, needsOf } from '#method/sharing/needs.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Reach } from '../trajectory/reach.usecases.ts'
import { type FindingRowWithShares, findingsByIds, findingsOfSpace, findingsOfTrajectory } from './finding.repository.ts'
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

/** Every finding that this person may read: the owner those of the whole space, a coach those of the trajectory. */
export async function findingsInReach({ actor, reach }: Within, dependencies: Dependencies): Promise<OpenFinding[]> {
  const { database } = dependencies
  const all =
    reach.as === 'coachee' ? findingsOfSpace(database, reach.spaceId) : findingsOfTrajectory(database, reach.spaceId, reach.trajectory.id)
  return openReadable({ actor, reach, rows: await all }, dependencies)
}

/** One of them; null when it is unknown or not for this person. */
export async function findReadable(
  { id, ...within }: Within & { readonly id: string },
  dependencies: Dependencies,
): Promise<OpenFinding | null> {
  return (await readableFindings({ ...within, ids: [id] }, dependencies)).get(id) ?? null
}

type Checked = Within & {
  readonly findingId: string
  readonly body: FindingBody
  /** The stored body that this one replaces; null for a new finding. */
  readonly before: FindingBody | null
}

/** Why the method does not allow this body as an offered or accepted finding; empty when it does. */
export async function refusalsOf(input: Checked, dependencies: Dependencies): Promise<readonly FindingRefusal[]> {
  return checkFinding(input.body, await contextOf(input, dependencies))
}

/** The same for a finding that is only noted: it may lack anything, but a reference must name a finding of the right kind. */
export async function noteRefusalsOf(input: Checked, dependencies: Dependencies): Promise<readonly FindingRefusal[]> {
  return checkReferences(input.body, await contextOf(input, dependencies))
}

async function contextOf(input: Checked, dependencies: Dependencies): Promise<FindingContext> {
  const known = new Map<string, OpenFinding>()
  // A reference must name a whole finding, so what it refers to itself is opened too: a tension field needs the strength of its obstacle.
  for (let ids = idsIn(input.body); ids.length > 0; ) {
    const named = await readableFindings({ ...input, ids }, dependencies)
    for (const [id, finding] of named) known.set(id, finding)
    ids = [...named.values()].flatMap(({ body }) => idsIn(body)).filter((id) => !known.has(id))
  }
  const bodyOf = bodyOfStanding([...known.values()].map(({ row, body }) => ({ ...placeOf(row), id: row.id, body })))
  return { findingId: input.findingId, bodyOf, before: input.before }
}

function idsIn(body: FindingBody): readonly string[] {
  return [...new Set([...referencesOf(body), ...needsOf(body)])].filter((id) => id !== '')
}
