// When a session somebody held alone has ended, what was picked up in it is theirs at once: accepted, private, made by them.
// Runs again when later events arrive: a later wording is taken over until the person changed it outside the session.
import { isDeepStrictEqual } from 'node:util'
import { startingState } from '#method/finding/answer-finding.ts'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { FindingBody, FindingState } from '#method/finding/finding.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { stands } from '#method/finding/stands.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { FindingView } from '#method/session/session-view.ts'
import type { Dependencies } from '../../dependencies.ts'
import { findFinding, findingsByIds, type PlacedRow } from './finding.repository.ts'
import { placeOf } from './finding-context.usecases.ts'
import { addFinding, changeFinding, openFinding } from './keep-finding.ts'
import type { Settle } from './settle-findings.usecases.ts'
import { withReport } from './with-report.ts'

type Bodies = ReadonlyMap<string, FindingBody | null>

/** Inside the transaction that recorded the events. Access was asked there. */
export async function settleAlone(input: Settle, dependencies: Dependencies): Promise<void> {
  const rows = await findingsByIds(dependencies.database, input.spaceId, [...input.pickedUpBy.keys()])
  const known = new Map(rows.map((row) => [row.id, row]))
  const bodies = await bodiesIn(input, dependencies)
  for (const [findingId, byId] of input.pickedUpBy) {
    const row = known.get(findingId)
    const picked = input.view.findings.get(findingId)
    if (row !== undefined) await follow(input, { row, picked, byId, bodies }, dependencies)
    else if (picked !== undefined && (await findFinding(dependencies.database, input.spaceId, findingId)) === undefined)
      await keep(input, { picked, byId, bodies }, dependencies)
  }
}

/** What the method asks of what is one's own, it asks here too: until that is said, it waits as noted. Source: I2, I3. */
function stateOf(findingId: string, body: FindingBody, bodies: Bodies): FindingState {
  const refusals = checkFinding(body, { findingId, bodyOf: (id) => bodies.get(id) ?? null })
  return refusals.length === 0 ? startingState('coachee') : 'noted'
}

async function keep(
  { spaceId, trajectoryId, sessionId, view }: Settle,
  { picked, byId, bodies }: { readonly picked: FindingView; readonly byId: string; readonly bodies: Bodies },
  dependencies: Dependencies,
): Promise<void> {
  const body = withReport(picked.findingId, picked.body, view)
  const where = { space_id: spaceId, id: picked.findingId, trajectory_id: trajectoryId, session_id: sessionId, moment_id: picked.momentId }
  const state = stateOf(picked.findingId, body, bodies)
  await addFinding(
    { ...where, state, sharedWith: null, made_by: byId, body, created_at: picked.at, updated_at: dependencies.clock() },
    dependencies,
  )
}

type Following = { readonly row: PlacedRow; readonly picked: FindingView | undefined; readonly byId: string; readonly bodies: Bodies }

async function follow(input: Settle, { row, picked, byId, bodies }: Following, dependencies: Dependencies): Promise<void> {
  if (row.session_id !== input.sessionId || (row.state !== 'accepted' && row.state !== 'noted')) return
  const finding = await openFinding(row, dependencies)
  // Changed outside the session: from then on the person says how it reads.
  if (!isWordingOf(row.id, input.events, finding.body)) return
  const at = dependencies.clock()
  if (picked === undefined) {
    await changeFinding(finding, { state: 'withdrawn', byId, at }, dependencies)
    return
  }
  const body = withReport(row.id, picked.body, input.view)
  // Once theirs it stays theirs, also when a later wording says less.
  const state = row.state === 'accepted' ? 'accepted' : stateOf(row.id, body, bodies)
  if (state !== row.state || !isDeepStrictEqual(body, finding.body)) await changeFinding(finding, { body, state, byId, at }, dependencies)
}

/** What stands was settled last time; since then at most one batch was recorded. Further back nobody looks: it would take ever longer. */
const furthestBack = 600

/** Whether this session gave the finding this wording, its reports included: at one of the beginnings of what was said about it. */
function isWordingOf(findingId: string, events: readonly SessionEvent[], wording: FindingBody): boolean {
  const about: SessionEvent[] = []
  const ids = new Set<string>()
  for (const event of events) {
    const isAbout =
      ('findingId' in event && event.findingId === findingId) ||
      ('tensionId' in event && event.tensionId === findingId) ||
      (event.kind === 'taken-back' && ids.has(event.eventId))
    if (!isAbout) continue
    about.push(event)
    ids.add(event.id)
  }
  for (let end = about.length; end > Math.max(0, about.length - furthestBack); end--) {
    const view = deriveSession(about.slice(0, end))
    const body = view.findings.get(findingId)?.body
    if (body && isDeepStrictEqual(withReport(findingId, body, view), wording)) return true
  }
  return false
}

/** The other findings a finding can lean on: those of this session as they are said now, and those that stand in the space. */
async function bodiesIn({ spaceId, view }: Settle, dependencies: Dependencies): Promise<Bodies> {
  const bodies = new Map<string, FindingBody | null>([...view.findings.values()].map(({ findingId, body }) => [findingId, body]))
  const named = [...view.findings.values()].flatMap(({ body }) => referencesOf(body))
  for (const row of await findingsByIds(dependencies.database, spaceId, [...new Set([...named, ...bodies.keys()])])) {
    if (!stands(placeOf(row))) bodies.set(row.id, null)
    else if (!bodies.has(row.id)) bodies.set(row.id, (await openFinding(row, dependencies)).body)
  }
  return bodies
}
