// Looks at a trace, and imports it as a session. A damaged file is refused as a whole, with its line. A session that a coach imports is read
// by that coach alone until they share it.

import type { Actor } from '#method/access/actor.ts'
import { canRecordSession } from '#method/access/session.access.ts'
import { notAfter } from '#method/session/event-time.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { openFile } from '../../files/opened-file.ts'
import { isRefusal, type Refusal, refuse } from '../../http/refusal.ts'
import { mapInSlices } from '../../in-slices.ts'
import { digestEvent } from '../../vault/event-digest.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { beginImport, finishImport, importedBefore, isSameFile, noteImported, undoImport } from '../space/imported-file.usecases.ts'
import { type Reach, reachableSpaces, reachTrajectory, refuseWrite } from '../trajectory/reach.usecases.ts'
import { type OpenedTrace, readTraceFile, type TraceHead } from './read-trace.ts'
import {
  allSpaceIds,
  eventCounts,
  findSession,
  highestNumber,
  insertEvents,
  insertSession,
  isSessionElsewhere,
  lockTrajectory,
  lowestNumber,
} from './session.repository.ts'
import type { SessionSummary } from './session.usecases.ts'
import { traceMark } from './trace.usecases.ts'

type Look = { readonly actor: Actor; readonly trajectoryId: string; readonly text: string }
type Import = Look & { readonly sessionId: string }
type ReadHead = Extract<TraceHead, { ok: true }>
type FoundTrace = {
  readonly reach: Reach
  readonly opened: OpenedTrace
  readonly head: ReadHead
  readonly digest: string
  readonly isMarked: boolean
}

const worker = new URL('./trace.worker.ts', import.meta.url)

/** The trace, when this person may import it here. The caller closes what is opened. */
async function openTrace({ actor, trajectoryId, text }: Look, dependencies: Dependencies): Promise<FoundTrace | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (!canRecordSession(actor, { spaceId: reach.spaceId, trajectoryId }, dependencies.clock()))
    return refuseWrite(reach, 'session.not-coach')
  const opened: OpenedTrace | Refusal = await openFile(Buffer.from(text, 'utf8'), readTraceFile, worker)
  if (isRefusal(opened)) return opened
  const { head } = opened
  const of = head.ok ? await ownerOf(head.session.of, reach.spaceId, dependencies) : 'unknown'
  if (head.ok && of !== 'another') return { reach, opened, head, digest: `${trajectoryId} ${head.digest}`, isMarked: of === 'here' }
  await opened.close()
  if (head.ok) return refuse(409, 'trace.of-another')
  const locale = (await profilesByPerson([actor.personId], dependencies)).get(actor.personId)?.locale ?? 'nl'
  return refuse(422, head.code, { line: head.line, detail: head.reason[locale] })
}

/** Whose session it is, by the mark of this installation. A file without mark, or from elsewhere, does not say. */
async function ownerOf(mark: string | undefined, spaceId: string, dependencies: Dependencies): Promise<'here' | 'another' | 'unknown'> {
  if (mark === undefined) return 'unknown'
  if (mark === traceMark(spaceId, dependencies)) return 'here'
  const all = await allSpaceIds(dependencies.database)
  return all.some((id) => traceMark(id, dependencies) === mark) ? 'another' : 'unknown'
}

export async function lookAtTrace(input: Look, dependencies: Dependencies) {
  const found = await openTrace(input, dependencies)
  if (isRefusal(found)) return found
  await found.opened.close()
  const { session, moments, words } = found.head
  return {
    startedAt: Date.parse(session.startedAt),
    endedAt: session.endedAt === null ? null : Date.parse(session.endedAt),
    ...{ number: session.number, language: session.language, moments, words: [...words] },
    saysWhose: found.isMarked,
    importedAt: await importedBefore({ spaceId: found.reach.spaceId, digest: found.digest }, dependencies),
  }
}

/** Idempotent by session id. */
export async function importTrace(input: Import, dependencies: Dependencies): Promise<SessionSummary | Refusal> {
  const found = await openTrace(input, dependencies)
  if (isRefusal(found)) return found
  try {
    return await putTrace(input, found, dependencies)
  } finally {
    await found.opened.close()
  }
}

async function putTrace(
  { actor, trajectoryId, sessionId }: Import,
  found: FoundTrace,
  dependencies: Dependencies,
): Promise<SessionSummary | Refusal> {
  const { database } = dependencies
  const { spaceId, as } = found.reach
  const file = { spaceId, fileId: sessionId }
  if (await isSessionElsewhere(database, reachableSpaces(actor), sessionId, trajectoryId)) return refuse(409, 'session.elsewhere')
  if (dependencies.vault.erasedOf(spaceId, [sessionId]).has(sessionId)) return refuse(410, 'session.erased')
  const known = await findSession(database, spaceId, sessionId)
  if (known) {
    const isSame = await isSameFile({ ...file, digest: found.digest }, dependencies)
    return isSame ? viewOf(sessionId, spaceId, dependencies) : refuse(409, known.imported === 1 ? 'session.differs' : 'session.exists')
  }
  if ((await importedBefore({ spaceId, digest: found.digest }, dependencies)) !== null) return refuse(409, 'trace.known')
  await beginImport({ spaceId, kind: 'trace', digest: found.digest, byId: actor.personId, id: sessionId }, dependencies)
  try {
    await inTransaction(dependencies, async (within) => {
      await putSession({ actor, trajectoryId, sessionId, spaceId, isPrivate: as === 'coach', head: found.head }, within)
      await noteImported({ ...file, part: 'session', ids: [sessionId] }, within)
    })
    let position = 0
    const receivedAt = dependencies.clock()
    for await (const events of found.opened.batches('events')) {
      const rows = await mapInSlices(events, async (event) => ({
        ...{ space_id: spaceId, session_id: sessionId, id: event.id, position: ++position, at: event.at, device_id: event.deviceId },
        ...{ received_at: receivedAt, actor_id: actor.personId, digest: digestEvent(event, dependencies.vault) },
        body: await dependencies.vault.seal(spaceId, event.id, event),
      }))
      await insertEvents(database, rows)
    }
    await finishImport(file, dependencies)
  } catch (error) {
    await undoImport(file, dependencies)
    throw error
  }
  return viewOf(sessionId, spaceId, dependencies)
}

type NewSession = {
  readonly actor: Actor
  readonly trajectoryId: string
  readonly sessionId: string
  readonly spaceId: string
  readonly isPrivate: boolean
  readonly head: ReadHead
}

/** Keeps the dates and the language of the file. A private session has the number of the file, below zero, until it is shared. */
async function putSession(
  { actor, trajectoryId, sessionId, spaceId, isPrivate, head }: NewSession,
  { database, clock }: Pick<Dependencies, 'database' | 'clock'>,
) {
  await lockTrajectory(database, spaceId, trajectoryId)
  const now = clock()
  const startedAt = notAfter(now, Date.parse(head.session.startedAt))
  const number = isPrivate
    ? Math.min(-head.session.number, (await lowestNumber(database, spaceId, trajectoryId)) - 1)
    : (await highestNumber(database, spaceId, trajectoryId)) + 1
  await insertSession(database, {
    space_id: spaceId,
    id: sessionId,
    trajectory_id: trajectoryId,
    number,
    created_at: startedAt,
    created_by: actor.personId,
    imported: 1,
    state: head.state,
    started_at: startedAt,
    ended_at: head.session.endedAt === null ? null : notAfter(now, Date.parse(head.session.endedAt)),
    private_to: isPrivate ? actor.personId : null,
    language: head.session.language,
    ran_ms: head.ranMs,
  })
}

async function viewOf(sessionId: string, spaceId: string, { database }: Pick<Dependencies, 'database'>): Promise<SessionSummary> {
  const row = await findSession(database, spaceId, sessionId)
  if (row === undefined) throw new Error('a session that was just imported is there')
  return { row, eventCount: (await eventCounts(database, spaceId, [sessionId])).get(sessionId) ?? 0 }
}
