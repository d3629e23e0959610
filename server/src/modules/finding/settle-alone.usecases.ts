// When a session without a coach has ended, its picked-up findings become findings of the person: accepted and private.
// Runs again when later events arrive. Later wordings are taken over until the person changes the finding outside the session.
import { isDeepStrictEqual } from 'node:util'
import { startingState } from '#method/finding/answer-finding.ts'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { FindingBody, FindingState } from '#method/finding/finding.ts'
import { isWholeByItself } from '#method/finding/is-whole.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { stands } from '#method/finding/stands.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { FindingView } from '#method/session/session-view.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type FindingRowWithShares, findFinding, findingsByIds } from './finding.repository.ts'
import { placeOf } from './finding-context.usecases.ts'
import { addFinding, changeFinding, openFinding } from './keep-finding.ts'
import type { SettleInput } from './settle-findings.usecases.ts'
import { withReport } from './with-report.ts'

type Bodies = ReadonlyMap<string, FindingBody | null>

/** Runs inside the transaction that recorded the events; access was checked there. */
export async function settleAlone(input: SettleInput, dependencies: Dependencies): Promise<void> {
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

/** Accepted when the finding is complete by the rules of the method; noted until then. Invariants I2 and I3. */
function stateOf(findingId: string, body: FindingBody, bodies: Bodies): FindingState {
  const refusals = checkFinding(body, { findingId, bodyOf: (id) => bodies.get(id) ?? null })
  return refusals.length === 0 ? startingState('coachee') : 'noted'
}

async function keep(
  { spaceId, trajectoryId, sessionId, view }: SettleInput,
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

type Following = {
  readonly row: FindingRowWithShares
  readonly picked: FindingView | undefined
  readonly byId: string
  readonly bodies: Bodies
}

async function follow(input: SettleInput, { row, picked, byId, bodies }: Following, dependencies: Dependencies): Promise<void> {
  if (row.session_id !== input.sessionId || (row.state !== 'accepted' && row.state !== 'noted')) return
  const finding = await openFinding(row, dependencies)
  // Changed outside the session: the session no longer overwrites it.
  if (!isWordingOf(row.id, input.events, finding.body)) return
  const at = dependencies.clock()
  if (picked === undefined) {
    await changeFinding(finding, { state: 'withdrawn', byId, at }, dependencies)
    return
  }
  const body = withReport(row.id, picked.body, input.view)
  // An accepted finding keeps its wording when a later one lacks its words or its act (I2).
  if (row.state === 'accepted' && !isWholeByItself(body)) return
  const state = row.state === 'accepted' ? 'accepted' : stateOf(row.id, body, bodies)
  if (state !== row.state || !isDeepStrictEqual(body, finding.body)) await changeFinding(finding, { body, state, byId, at }, dependencies)
}

/**
 * How many events back a wording is searched. The stored wording is from the last run, and since then at most one batch of events was
 * recorded. Without a limit each run would take longer than the one before.
 */
const furthestBack = 600

/** Whether this session ever produced this wording, reports included. Derives the session after each event about the finding. */
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

/** The findings that a body can refer to: those of this session with their latest wording, and those of the space. */
async function bodiesIn({ spaceId, view }: SettleInput, dependencies: Dependencies): Promise<Bodies> {
  const bodies = new Map<string, FindingBody | null>([...view.findings.values()].map(({ findingId, body }) => [findingId, body]))
  const named = [...view.findings.values()].flatMap(({ body }) => referencesOf(body))
  for (const row of await findingsByIds(dependencies.database, spaceId, [...new Set([...named, ...bodies.keys()])])) {
    if (!stands(placeOf(row))) bodies.set(row.id, null)
    else if (!bodies.has(row.id)) bodies.set(row.id, (await openFinding(row, dependencies)).body)
  }
  return bodies
}
