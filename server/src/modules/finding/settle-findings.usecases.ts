// When a session has ended, what was picked up in it stands as findings (noted). Runs again when later events arrive:
// new wordings are taken over and what was taken back is withdrawn, but never what was offered or answered meanwhile.
// In a place without a coach it stands otherwise: settle-alone.usecases.ts.
import { isDeepStrictEqual } from 'node:util'
import { isOwnPlace } from '#method/access/space.access.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'
import type { Dependencies } from '../../dependencies.ts'
import { findFinding, findingsByIds, revisionsOf } from './finding.repository.ts'
import { addFinding, changeFinding, type OpenFinding, openFinding, openRevision } from './keep-finding.ts'
import { settleAlone } from './settle-alone.usecases.ts'
import { withReport } from './with-report.ts'

export type Settle = {
  readonly spaceId: string
  readonly trajectoryId: string
  readonly sessionId: string
  /** In the order in which they arrived. */
  readonly events: readonly SessionEvent[]
  readonly view: SessionView
  /** Who picked up each finding that was ever picked up in this session, taken back or not. */
  readonly pickedUpBy: ReadonlyMap<string, string>
}

/** Inside the transaction that recorded the events. Access was asked there. */
export async function settleFindings(input: Settle, dependencies: Dependencies): Promise<void> {
  if (isOwnPlace(input)) return settleAlone(input, dependencies)
  const rows = await findingsByIds(dependencies.database, input.spaceId, [...input.pickedUpBy.keys()])
  const known = new Map(rows.map((row) => [row.id, row]))
  for (const [findingId, byId] of input.pickedUpBy) {
    const row = known.get(findingId)
    const picked = input.view.findings.get(findingId)
    if (row !== undefined && (row.state !== 'noted' || row.session_id !== input.sessionId)) continue
    if (picked === undefined) {
      if (row !== undefined)
        await changeFinding(await openFinding(row, dependencies), { state: 'withdrawn', byId, at: dependencies.clock() }, dependencies)
      continue
    }
    const body = withReport(findingId, picked.body, input.view)
    if (row !== undefined) await takeOver(await openFinding(row, dependencies), body, byId, dependencies)
    // An id that stands for something else in this space, of another trajectory, stays what it is.
    else if ((await findFinding(dependencies.database, input.spaceId, findingId)) === undefined)
      await noteDown(input, { findingId, momentId: picked.momentId, body, byId, at: picked.at }, dependencies)
  }
}

async function noteDown(
  input: Settle,
  found: { findingId: string; momentId: string | null; body: FindingBody; byId: string; at: number },
  dependencies: Dependencies,
): Promise<void> {
  const { spaceId, trajectoryId, sessionId } = input
  const where = { space_id: spaceId, id: found.findingId, trajectory_id: trajectoryId, session_id: sessionId, moment_id: found.momentId }
  await addFinding(
    {
      ...where,
      state: 'noted',
      sharedWith: trajectoryId,
      made_by: found.byId,
      body: found.body,
      created_at: found.at,
      updated_at: dependencies.clock(),
    },
    dependencies,
  )
}

/** A wording that stood here before is no news: the coach may have changed it since, outside the session. */
async function takeOver(finding: OpenFinding, body: FindingBody, byId: string, dependencies: Dependencies): Promise<void> {
  const revisions = await revisionsOf(dependencies.database, finding.row.space_id, finding.row.id)
  const earlier = await Promise.all(revisions.map((revision) => openRevision(revision, dependencies)))
  if (!earlier.some((revision) => isDeepStrictEqual(revision.body, body)))
    await changeFinding(finding, { body, byId, at: dependencies.clock() }, dependencies)
}
