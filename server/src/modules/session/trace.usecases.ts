// Exports and imports a session as a trace file. The file contains no names. A damaged file is refused as a whole, with its line.
import type { Actor } from '#method/access/actor.ts'
import { canRecordSession } from '#method/access/session.access.ts'
import type { Bilingual } from '#method/locale/locale.ts'
import { eventsFromTrace, parseTrace, printTrace, traceFromEvents } from '#method/session/trace-file.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal, type Refusal, refuse } from '../../http/refusal.ts'
import { profilesByPerson } from '../person/profile.usecases.ts'
import { recordLook } from '../trajectory/access.usecases.ts'
import { reachableSpaces, reachTrajectory, refuseWrite } from '../trajectory/reach.usecases.ts'
import { appendEvents } from './record-events.usecases.ts'
import { eventCounts, eventsAfter, findSession, isSessionElsewhere } from './session.repository.ts'
import { type AskedSession, addSession, openEvents, reachSession, type SessionSummary } from './session.usecases.ts'

const fileNames: Bilingual = { nl: 'sessie', en: 'session' }

export async function exportTrace(asked: AskedSession, dependencies: Dependencies): Promise<{ filename: string; text: string } | Refusal> {
  const place = await reachSession(asked, dependencies)
  if (place === null) return refuse(404, 'session.unknown')
  const { reach, session } = place
  await recordLook(reach, asked.actor, 'session', dependencies)
  const coacheeId = reach.trajectory.coachee_id
  const events = await openEvents(await eventsAfter(dependencies.database, reach.spaceId, session.id, 0), coacheeId, dependencies)
  const language = (await profilesByPerson([coacheeId], dependencies)).get(coacheeId)?.locale ?? 'nl'
  const meta = { startedAt: session.started_at ?? session.created_at, endedAt: session.ended_at, number: session.number, language }
  return {
    filename: `krachtlijn-${fileNames[language]}-${session.number}.json`,
    text: printTrace(traceFromEvents(meta, events)),
  }
}

type Import = { readonly actor: Actor; readonly trajectoryId: string; readonly sessionId: string; readonly text: string }

/** Idempotent by session id. */
export async function importTrace(input: Import, dependencies: Dependencies): Promise<SessionSummary | Refusal> {
  const { actor, trajectoryId, sessionId } = input
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  if (!canRecordSession(actor, { spaceId: reach.spaceId, trajectoryId }, dependencies.clock()))
    return refuseWrite(reach, 'session.not-coach')
  if (await isSessionElsewhere(dependencies.database, reachableSpaces(actor), sessionId, trajectoryId))
    return refuse(409, 'session.elsewhere')
  if (dependencies.vault.erasedOf(reach.spaceId, [sessionId]).has(sessionId)) return refuse(410, 'session.erased')
  const reading = parseTrace(input.text)
  if (!reading.ok) {
    const locale = (await profilesByPerson([actor.personId], dependencies)).get(actor.personId)?.locale ?? 'nl'
    return refuse(422, reading.code, { line: reading.line, detail: reading.reason[locale] })
  }
  const deviceId = dependencies.makeId()
  const events = eventsFromTrace(reading.trace, () => dependencies.makeId(), deviceId)
  const at = Date.parse(reading.trace.session.startedAt)
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const known = await findSession(database, reach.spaceId, sessionId)
    if (known) return known.imported === 1 ? viewOf(known, within) : refuse(409, 'session.exists')
    const { row: session } = await addSession({ actor, trajectoryId, id: sessionId, at, reach, imported: true }, within)
    const recorded = await appendEvents({ actor, coacheeId: reach.trajectory.coachee_id, session, events }, within)
    if (isRefusal(recorded)) throw new Error(`a trace that was read gives events that can be recorded: ${recorded.code}`)
    return viewOf((await findSession(database, reach.spaceId, sessionId)) ?? session, within)
  })
}

async function viewOf(row: SessionSummary['row'], { database }: Pick<Dependencies, 'database'>): Promise<SessionSummary> {
  return { row, eventCount: (await eventCounts(database, row.space_id, [row.id])).get(row.id) ?? 0 }
}
