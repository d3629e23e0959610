// Imports a space file from another installation into a person's own space: all of it or nothing. What exists already does not change. Other
// people in the file get no account and no access. The rows are written batch by batch, so that nobody waits; an import that fails is undone.
import type { Actor } from '#method/access/actor.ts'
import { notAfter, withoutFilledInInitiative } from '#method/session/event-time.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { mostSpaceBytes } from '#method/space/space-limits.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { weightOf } from '../../files/opened-file.ts'
import { isRefusal, type Refusal, refuse } from '../../http/refusal.ts'
import { TurnsByKey } from '../../turns.ts'
import { canonicalJson, digestEvent } from '../../vault/event-digest.ts'
import { agreementRecord } from '../../vault/record-names.ts'
import { eventsWithIds } from '../session/session.usecases.ts'
import type { TrajectoryWords } from './export-space.usecases.ts'
import { beginImport, finishImport, importedParts, noteImported, undoImport } from './imported-file.usecases.ts'
import { type FoundSpaceFile, openSpaceFile } from './look-at-space-file.usecases.ts'
import { putPromptSettings, putReceived, putReminders } from './put-apart.ts'
import { putAlignments, putFindings, putNotes, type SpaceImport } from './put-content.ts'
import type { OpenedSpaceFile } from './read-space-file.ts'
import type { SettledFile } from './settle-space-file.ts'
import { idsOf, numbersTaken, putRow, putRows } from './space.repository.ts'
import { bytesOfSpace } from './space-size.repository.ts'

type Input = { readonly actor: Actor; readonly bytes: Buffer }
type Imported = { readonly added: number; readonly known: number; readonly left: number }

export async function importSpace({ actor, bytes }: Input, dependencies: Dependencies): Promise<Imported | Refusal> {
  const end = await importing.take(actor.ownSpaceId)
  try {
    return await importWhole({ actor, bytes }, dependencies)
  } finally {
    end()
  }
}

/** Of two files at once in one space, the second is compared with what the first added. */
const importing = new TurnsByKey()

async function importWhole({ actor, bytes }: Input, dependencies: Dependencies): Promise<Imported | Refusal> {
  if ((await bytesOfSpace(dependencies.database, actor.ownSpaceId)) + bytes.length > mostSpaceBytes) return refuse(413, 'space.full')
  const found = await openSpaceFile({ actor, bytes }, dependencies)
  if (isRefusal(found)) return found
  try {
    if (found.importedAt !== null) return refuse(409, 'space-file.known')
    if (await hasOtherEvents(found, actor.personId, dependencies)) return refuse(422, 'space-file.differs')
    return await putFile(actor, found, dependencies)
  } finally {
    await found.opened.close()
  }
}

/** Whether an event in the file has the id of one that is stored here, and says something else. Events never change. */
async function hasOtherEvents({ opened, spaceId, known }: FoundSpaceFile, ownerId: string, dependencies: Dependencies): Promise<boolean> {
  for await (const events of opened.batches('events')) {
    for (const [sessionId, some] of Map.groupBy(events, (one) => one.sessionId)) {
      if (!known.has(sessionId)) continue
      const stored = await eventsWithIds({ spaceId, sessionId, ownerId, ids: some.map(({ event }) => event.id) }, dependencies)
      const differs = ({ event }: (typeof some)[number]) => {
        const here = stored.get(event.id)
        return here !== undefined && sayingOf(here) !== sayingOf(event)
      }
      if (some.some(differs)) return true
    }
  }
  return false
}

/** What an event says, without what the server or an earlier version added. */
function sayingOf(event: SessionEvent): string {
  const { clockAt, ...said } = withoutFilledInInitiative(event)
  return canonicalJson({ ...said, at: clockAt ?? said.at, confirmedBy: undefined })
}

async function putFile(actor: Actor, found: FoundSpaceFile, dependencies: Dependencies): Promise<Imported> {
  const { opened, spaceId, places, known, isFresh } = found
  const { head } = opened
  const people = new Map([[head.person.id, actor.personId]])
  const person = (personId: string) => {
    const here = people.get(personId) ?? dependencies.makeId()
    people.set(personId, here)
    return here
  }
  const fileId = await beginImport({ spaceId, kind: 'space', digest: head.digest, byId: actor.personId }, dependencies)
  const blank = Object.fromEntries(importedParts.map(({ list }) => [list, []]))
  /** The file with one batch of one list: what is put at once. */
  const importOf = (within: Pick<Dependencies, 'database'>, list: string, items: readonly unknown[]): SpaceImport => ({
    ...{ database: within.database, dependencies: { ...dependencies, ...within }, spaceId, place: places.place, person, isFresh },
    file: { ...head, ...blank, [list]: items } as unknown as SettledFile,
  })
  let added = 0
  try {
    for (const { list, table } of importedParts) {
      for await (const items of opened.batches(list)) {
        const put = async (within: Pick<Dependencies, 'database'>) => {
          const one = importOf(within, list, items)
          const freshIds = await putPart(one, list, actor.personId, known)
          await noteImported({ spaceId, fileId, part: table, ids: freshIds }, within)
          added += freshIds.length
          // The person brings back what they erased: a restored backup has it again then.
          await dependencies.vault.forgetErased(spaceId, [
            ...freshIds,
            ...one.file.alignments.flatMap(({ states }) => states.map(({ id }) => id)),
          ])
        }
        // An item with very many parts is put statement by statement: a transaction would make other people's writes wait.
        if (items.some((item) => weightOf(item) > heavy)) await put(dependencies)
        else await inTransaction(dependencies, put)
      }
      if (list === 'sessions') await putEvents(importOf(dependencies, list, []), opened, known)
    }
    await finishImport({ spaceId, fileId }, dependencies)
  } catch (error) {
    await undoImport({ spaceId, fileId }, dependencies)
    throw error
  }
  const all = head.trajectories.length - 1 + Object.values(head.counts).reduce((sum, count) => sum + count, 0)
  const left = found.closed + found.tooMany
  return { added, known: all - added - left, left }
}

const heavy = 300

/** Gives the ids of what was added. */
async function putPart(one: SpaceImport, list: string, ownerId: string, known: ReadonlySet<string>): Promise<readonly string[]> {
  const { file, isFresh, place } = one
  const freshOf = (items: readonly { id: string; trajectoryId: string }[]) => items.filter(isFresh).map(({ id }) => id)
  switch (list) {
    case 'trajectories':
      await putTrajectories(one, known)
      return file.trajectories.filter(({ own, id }) => !own && !known.has(place(id))).map(({ id }) => place(id))
    case 'sessions':
      await putSessions(one)
      return freshOf(file.sessions)
    case 'findings':
      await putFindings(one)
      return freshOf(file.findings)
    case 'alignments':
      await putAlignments(one)
      return freshOf(file.alignments)
    case 'notes':
      await putNotes(one)
      return freshOf(file.notes)
    case 'reminders':
      return (await putReminders(one, ownerId)).ids
    case 'received':
      return (await putReceived(one)).ids
    default:
      return (await putPromptSettings(one)).ids
  }
}

/** The coach gets no access: the trajectory is stored as ended, with the name of the coach as text. */
async function putTrajectories(
  { database, dependencies, spaceId, file, place, person }: SpaceImport,
  known: ReadonlySet<string>,
): Promise<number> {
  const { vault } = dependencies
  const now = dependencies.clock()
  const fresh = file.trajectories.filter((trajectory) => !trajectory.own && !known.has(place(trajectory.id)))
  for (const trajectory of fresh) {
    const id = place(trajectory.id)
    const words: TrajectoryWords = { aim: trajectory.aim, coachName: trajectory.coachName }
    await putRow(database, 'trajectory', {
      space_id: spaceId,
      id,
      practice_id: null,
      coach_id: dependencies.makeId(),
      coachee_id: person(file.person.id),
      body: await vault.seal(spaceId, id, words),
      started_at: notAfter(now, trajectory.startedAt),
      ended_at: notAfter(now, trajectory.endedAt ?? file.exportedAt),
      next_at: null,
    })
    await putRows(database, 'agreement', trajectory.agreements, async ({ version, updatedAt, byId, ...body }) => ({
      space_id: spaceId,
      trajectory_id: id,
      version,
      body: await vault.seal(spaceId, agreementRecord(id, version), body),
      updated_at: notAfter(now, updatedAt),
      by_id: person(byId),
    }))
  }
  return fresh.length
}

async function putSessions({ database, dependencies, spaceId, file, place, person, isFresh }: SpaceImport): Promise<number> {
  const fresh = file.sessions.filter(isFresh)
  const now = dependencies.clock()
  const freeNumber = await numbering(database, spaceId)
  for (const session of fresh.toSorted((a, b) => a.number - b.number)) {
    const trajectoryId = place(session.trajectoryId)
    await putRow(database, 'session', {
      space_id: spaceId,
      id: session.id,
      trajectory_id: trajectoryId,
      number: freeNumber(trajectoryId, session.number),
      created_at: notAfter(now, session.createdAt),
      created_by: person(session.createdBy),
      imported: session.imported ? 1 : 0,
      state: session.state,
      started_at: session.startedAt && notAfter(now, session.startedAt),
      ended_at: session.endedAt && notAfter(now, session.endedAt),
      ran_ms: session.ranMs,
    })
  }
  return fresh.length
}

/** The events of the sessions that are new here. */
async function putEvents({ database, dependencies, spaceId, person }: SpaceImport, opened: OpenedSpaceFile, known: ReadonlySet<string>) {
  const { vault } = dependencies
  const now = dependencies.clock()
  const added = await idsOf(database, 'session', spaceId)
  for await (const events of opened.batches('events')) {
    const fresh = events.filter(({ sessionId }) => !known.has(sessionId) && added.has(sessionId))
    await putRows(database, 'session_event', fresh, async ({ sessionId, position, byId, event }) => ({
      space_id: spaceId,
      session_id: sessionId,
      id: event.id,
      position,
      at: event.at,
      received_at: now,
      device_id: event.deviceId,
      actor_id: person(byId),
      digest: digestEvent(event, vault),
      body: await vault.seal(spaceId, event.id, event),
    }))
  }
}

/** Gives a session its own number when that is free, otherwise the next free one: the person may have sessions here too. */
async function numbering(database: Database, spaceId: string): Promise<(trajectoryId: string, wished: number) => number> {
  const taken = new Map<string, { readonly numbers: Set<number>; highest: number }>()
  const take = (trajectoryId: string, number: number) => {
    const of = taken.get(trajectoryId) ?? { numbers: new Set(), highest: 0 }
    taken.set(trajectoryId, of)
    const free = of.numbers.has(number) ? of.highest + 1 : number
    of.numbers.add(free)
    of.highest = Math.max(of.highest, free)
    return free
  }
  for (const { trajectory_id: trajectoryId, number } of await numbersTaken(database, spaceId)) take(trajectoryId, number)
  return take
}
