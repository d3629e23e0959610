// A file from another installation, added to one's own space. Whole or not at all; what is there already stays as it is, so
// reading the same file twice changes nothing. Other people in it stay without account here: nobody gets access by a file.
import type { SpaceFile } from '#contract/space.ts'
import type { Actor } from '../../actor.ts'
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { revisionSealedAs } from '../finding/finding.usecases.ts'
import { digestEvent } from '../session/session.usecases.ts'
import { agreementSealedAs } from '../trajectory/agreement.usecases.ts'
import { findDamage } from './check-space-file.ts'
import type { TrajectoryWords } from './export-space.usecases.ts'
import { knownIds, putRow } from './space.repository.ts'

type Input = { readonly actor: Actor; readonly file: SpaceFile }
type Imported = { readonly added: number; readonly known: number }
type Run = {
  readonly database: Database
  readonly dependencies: Dependencies
  readonly spaceId: string
  readonly file: SpaceFile
  /** Ids of this file in this space: the own place takes the id of the space, the owner their id here, others a new one. */
  readonly place: (trajectoryId: string) => string
  readonly person: (personId: string) => string
  readonly known: ReadonlySet<string>
}

export async function importSpace({ actor, file }: Input, dependencies: Dependencies): Promise<Imported | Refusal> {
  const damage = findDamage(file)
  if (damage !== null) return refuse(422, 'space-file.damaged', { detail: damage })
  const spaceId = actor.ownSpaceId
  const ownId = file.trajectories.find((trajectory) => trajectory.own)?.id
  const people = new Map([[file.person.id, actor.personId]])
  const person = (personId: string) => {
    const here = people.get(personId) ?? dependencies.makeId()
    people.set(personId, here)
    return here
  }
  return dependencies.database.transaction().execute(async (database) => {
    const known = await knownIds(database, spaceId)
    const place = (trajectoryId: string) => (trajectoryId === ownId ? spaceId : trajectoryId)
    const run: Run = { database, dependencies: { ...dependencies, database }, spaceId, file, place, person, known }
    const parts = [putTrajectories, putSessions, putFindings, putAlignments, putNotes]
    let added = 0
    for (const put of parts) added += await put(run)
    const all = file.trajectories.length - 1 + file.sessions.length + file.findings.length + file.alignments.length + file.notes.length
    return { added, known: all - added }
  })
}

/** A coach has no access here: the trajectory has ended, and keeps the coach's name as words. */
async function putTrajectories({ database, dependencies, spaceId, file, person, known }: Run): Promise<number> {
  const { vault } = dependencies
  const fresh = file.trajectories.filter((trajectory) => !trajectory.own && !known.has(trajectory.id))
  for (const trajectory of fresh) {
    const { id } = trajectory
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
    for (const { version, updatedAt, byId, ...body } of trajectory.agreements)
      await putRow(database, 'agreement', {
        space_id: spaceId,
        trajectory_id: id,
        version,
        body: await vault.seal(spaceId, agreementSealedAs(id, version), body),
        updated_at: updatedAt,
        by_id: person(byId),
      })
  }
  return fresh.length
}

async function putSessions({ database, dependencies, spaceId, file, place, person, known }: Run): Promise<number> {
  const { vault } = dependencies
  const fresh = file.sessions.filter((session) => !known.has(session.id))
  for (const session of fresh.toSorted((a, b) => a.number - b.number)) {
    const trajectoryId = place(session.trajectoryId)
    await putRow(database, 'session', {
      space_id: spaceId,
      id: session.id,
      trajectory_id: trajectoryId,
      number: await freeNumber(database, spaceId, trajectoryId, session.number),
      created_at: session.createdAt,
      created_by: person(session.createdBy),
      imported: session.imported ? 1 : 0,
      state: session.state,
      started_at: session.startedAt,
      ended_at: session.endedAt,
    })
    for (const [index, { byId, event }] of session.events.entries())
      await putRow(database, 'session_event', {
        space_id: spaceId,
        session_id: session.id,
        id: event.id,
        position: index + 1,
        at: event.at,
        device_id: event.deviceId,
        actor_id: person(byId),
        digest: digestEvent(event, vault),
        body: await vault.seal(spaceId, event.id, event),
      })
  }
  return fresh.length
}

/** Its own number where that is free; somebody may have held sessions alone here as well. */
async function freeNumber(database: Database, spaceId: string, trajectoryId: string, wished: number): Promise<number> {
  const rows = await database
    .selectFrom('session')
    .select('number')
    .where('space_id', '=', spaceId)
    .where('trajectory_id', '=', trajectoryId)
    .execute()
  const taken = rows.map((row) => row.number)
  return taken.includes(wished) ? Math.max(...taken) + 1 : wished
}

async function putFindings({ database, dependencies, spaceId, file, place, person, known }: Run): Promise<number> {
  const { vault } = dependencies
  const fresh = file.findings.filter((finding) => !known.has(finding.id))
  for (const finding of fresh) {
    await putRow(database, 'finding', {
      space_id: spaceId,
      trajectory_id: place(finding.trajectoryId),
      id: finding.id,
      session_id: finding.sessionId,
      moment_id: finding.momentId,
      kind: finding.body.kind,
      state: finding.state,
      visibility: finding.visibility,
      made_by: person(finding.madeBy),
      reworded: finding.reworded ? 1 : 0,
      revision: Math.max(1, finding.revisions.length),
      body: await vault.seal(spaceId, finding.id, finding.body),
      created_at: finding.createdAt,
      updated_at: finding.updatedAt,
    })
    for (const [index, { at, byId, state, visibility, body }] of finding.revisions.entries())
      await putRow(database, 'finding_revision', {
        space_id: spaceId,
        finding_id: finding.id,
        revision: index + 1,
        at,
        by_id: person(byId),
        state,
        body: await vault.seal(spaceId, revisionSealedAs(finding.id, index + 1), { body, visibility }),
      })
  }
  return fresh.length
}

async function putAlignments({ database, dependencies, spaceId, file, place, person, known }: Run): Promise<number> {
  const { vault } = dependencies
  const fresh = file.alignments.filter((alignment) => !known.has(alignment.id))
  for (const { id, trajectoryId, title, qualities, idealId, createdAt, madeBy, states } of fresh) {
    await putRow(database, 'alignment', {
      space_id: spaceId,
      id,
      trajectory_id: place(trajectoryId),
      ideal_id: idealId,
      body: await vault.seal(spaceId, id, { title, qualities }),
      created_at: createdAt,
      made_by: person(madeBy),
    })
    for (const state of states)
      await putRow(database, 'alignment_state', {
        space_id: spaceId,
        alignment_id: id,
        id: state.id,
        layer: state.layer,
        flow: state.flow,
        at: state.at,
        set_by: person(state.setBy),
        session_id: state.sessionId,
        moment_id: state.momentId,
        obstacle_id: state.obstacleId,
        body: await vault.seal(spaceId, state.id, { words: state.words }),
      })
  }
  return fresh.length
}

async function putNotes({ database, dependencies, spaceId, file, place, person, known }: Run): Promise<number> {
  const fresh = file.notes.filter((note) => !known.has(note.id))
  for (const note of fresh)
    await putRow(database, 'note', {
      space_id: spaceId,
      trajectory_id: place(note.trajectoryId),
      id: note.id,
      session_id: note.sessionId,
      kind: note.kind,
      phase: null,
      at: note.at,
      made_by: person(note.madeBy),
      body: await dependencies.vault.seal(spaceId, note.id, { text: note.text, own: '' }),
      updated_at: note.updatedAt,
    })
  return fresh.length
}
