// Imports a space file from another installation into a person's own space: all of it or nothing. What exists already does not change, so
// importing a file twice changes nothing. Other people in the file get no account and no access.
import type { SpaceFile } from '#contract/space.ts'
import type { Actor } from '#method/access/actor.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { digestEvent } from '../../vault/event-digest.ts'
import { agreementRecord } from '../../vault/record-names.ts'
import { findDamage } from './check-space-file.ts'
import type { TrajectoryWords } from './export-space.usecases.ts'
import { placeTrajectories } from './place-trajectories.ts'
import { putPromptSettings, putReceived, putReminders } from './put-apart.ts'
import { putAlignments, putFindings, putNotes, type SpaceImport } from './put-content.ts'
import { knownIds, numbersTaken, putRow, putRows } from './space.repository.ts'

type Input = { readonly actor: Actor; readonly file: SpaceFile }
type Imported = { readonly added: number; readonly known: number; readonly left: number }

export async function importSpace({ actor, file }: Input, dependencies: Dependencies): Promise<Imported | Refusal> {
  const limited = await countAttempts([[limits.spaceFile, actor.personId]], dependencies)
  if (limited) return limited
  const damage = findDamage(file)
  if (damage !== null) return refuse(422, 'space-file.damaged', { detail: damage })
  const spaceId = actor.ownSpaceId
  const people = new Map([[file.person.id, actor.personId]])
  const person = (personId: string) => {
    const here = people.get(personId) ?? dependencies.makeId()
    people.set(personId, here)
    return here
  }
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const known = await knownIds(database, spaceId)
    const { place, isClosed } = await placeTrajectories(database, spaceId, file)
    const isFresh: SpaceImport['isFresh'] = ({ id, trajectoryId }) => !known.has(id) && !isClosed(trajectoryId)
    const spaceImport: SpaceImport = { database, dependencies: within, spaceId, file, place, person, isFresh }
    let added = await putTrajectories(spaceImport, known)
    for (const put of [putSessions, putFindings, putAlignments, putNotes]) added += await put(spaceImport)
    // The person brings back what they erased: a restored backup has it again then.
    const statements = file.alignments.flatMap(({ states }) => states)
    const brought = [file.sessions, file.findings, file.alignments, statements, file.trajectories]
    await within.vault.forgetErased(
      spaceId,
      brought.flat().map(({ id }) => id),
    )
    const content = [...file.sessions, ...file.findings, ...file.alignments, ...file.notes]
    const closed = content.filter(({ id, trajectoryId }) => !known.has(id) && isClosed(trajectoryId)).length
    const apart = [await putReminders(spaceImport, actor.personId), await putReceived(spaceImport), await putPromptSettings(spaceImport)]
    const left = apart.reduce((sum, put) => sum + put.left, closed)
    added = apart.reduce((sum, put) => sum + put.added, added)
    const partsApart = [file.reminders, file.received, file.promptSettings]
    const all = file.trajectories.length - 1 + content.length + partsApart.flat().length
    return { added, known: all - added - left, left }
  })
}

/** The coach gets no access: the trajectory is stored as ended, with the name of the coach as text. */
async function putTrajectories(
  { database, dependencies, spaceId, file, place, person }: SpaceImport,
  known: ReadonlySet<string>,
): Promise<number> {
  const { vault } = dependencies
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
      started_at: trajectory.startedAt,
      ended_at: trajectory.endedAt ?? file.exportedAt,
      next_at: null,
    })
    await putRows(database, 'agreement', trajectory.agreements, async ({ version, updatedAt, byId, ...body }) => ({
      space_id: spaceId,
      trajectory_id: id,
      version,
      body: await vault.seal(spaceId, agreementRecord(id, version), body),
      updated_at: updatedAt,
      by_id: person(byId),
    }))
  }
  return fresh.length
}

async function putSessions({ database, dependencies, spaceId, file, place, person, isFresh }: SpaceImport): Promise<number> {
  const { vault } = dependencies
  const fresh = file.sessions.filter(isFresh)
  const freeNumber = await numbering(database, spaceId)
  for (const session of fresh.toSorted((a, b) => a.number - b.number)) {
    const trajectoryId = place(session.trajectoryId)
    await putRow(database, 'session', {
      space_id: spaceId,
      id: session.id,
      trajectory_id: trajectoryId,
      number: freeNumber(trajectoryId, session.number),
      created_at: session.createdAt,
      created_by: person(session.createdBy),
      imported: session.imported ? 1 : 0,
      state: session.state,
      started_at: session.startedAt,
      ended_at: session.endedAt,
    })
    await putRows(database, 'session_event', session.events, async ({ byId, event }, index) => ({
      space_id: spaceId,
      session_id: session.id,
      id: event.id,
      position: index + 1,
      at: event.at,
      device_id: event.deviceId,
      actor_id: person(byId),
      digest: digestEvent(event, vault),
      body: await vault.seal(spaceId, event.id, event),
    }))
  }
  return fresh.length
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
