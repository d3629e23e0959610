// When a session has ended, its picked-up findings become findings with state noted. Runs again when later events arrive: new wordings
// are taken over and undone findings are withdrawn, except findings that were offered or answered meanwhile.
// Sessions without a coach: settle-alone.usecases.ts.
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

export type SettleInput = {
  readonly spaceId: string
  readonly trajectoryId: string
  readonly sessionId: string
  /** In order of arrival on the server. */
  readonly events: readonly SessionEvent[]
  readonly view: SessionView
  /** Person id by finding id, for every finding that was ever picked up in this session, also when that was undone. */
  readonly pickedUpBy: ReadonlyMap<string, string>
}

/** Runs inside the transaction that recorded the events; access was checked there. */
export async function settleFindings(input: SettleInput, dependencies: Dependencies): Promise<void> {
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
    // The id may belong to a finding of another trajectory in this space: that one is left alone.
    else if ((await findFinding(dependencies.database, input.spaceId, findingId)) === undefined)
      await noteDown(input, { findingId, momentId: picked.momentId, body, byId, at: picked.at }, dependencies)
  }
}

async function noteDown(
  input: SettleInput,
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

/** Skips a wording that an earlier revision had: the coach has changed it since, outside the session. */
async function takeOver(finding: OpenFinding, body: FindingBody, byId: string, dependencies: Dependencies): Promise<void> {
  const revisions = await revisionsOf(dependencies.database, finding.row.space_id, finding.row.id)
  const earlier = await Promise.all(revisions.map((revision) => openRevision(revision, dependencies)))
  if (!earlier.some((revision) => isDeepStrictEqual(revision.body, body)))
    await changeFinding(finding, { body, byId, at: dependencies.clock() }, dependencies)
}
