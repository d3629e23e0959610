// Imports what belongs to trajectories: findings, krachtlijnen and notes, with their history.
import { notAfter } from '#method/session/event-time.ts'
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { alignmentRevisionRecord, revisionRecord } from '../../vault/record-names.ts'
import type { SettledFile } from './settle-space-file.ts'
import { putRow, putRows } from './space.repository.ts'

export type SpaceImport = {
  readonly database: Database
  readonly dependencies: Dependencies
  readonly spaceId: string
  /** As it is accepted here (settle-space-file.ts); of a large file, one batch of one list. */
  readonly file: SettledFile
  /** Maps ids of the file: the own place gets the id of this space, the owner their own id, other people a new one. */
  readonly place: (trajectoryId: string) => string
  readonly person: (personId: string) => string
  /** Whether the item does not exist here yet and may be added. */
  readonly isFresh: (item: { readonly id: string; readonly trajectoryId: string }) => boolean
}

/** No instant of a file counts as later than the import. */
const pastIn = ({ clock }: Dependencies) => {
  const now = clock()
  return (at: number) => notAfter(now, at)
}

export async function putFindings({ database, dependencies, spaceId, file, place, person, isFresh }: SpaceImport): Promise<number> {
  const { vault } = dependencies
  const past = pastIn(dependencies)
  const fresh = file.findings.filter(isFresh)
  for (const finding of fresh) {
    const { body, state, revisions } = finding
    await putRow(database, 'finding', {
      space_id: spaceId,
      trajectory_id: place(finding.trajectoryId),
      id: finding.id,
      session_id: finding.sessionId,
      moment_id: finding.momentId,
      kind: body.kind,
      state,
      made_by: person(finding.madeBy),
      reworded: finding.reworded ? 1 : 0,
      revision: Math.max(1, revisions.length),
      body: await vault.seal(spaceId, finding.id, body),
      created_at: past(finding.createdAt),
      updated_at: past(finding.updatedAt),
    })
    await putRows(database, 'finding_revision', revisions, async ({ at, byId, state, body }, index) => ({
      space_id: spaceId,
      finding_id: finding.id,
      revision: index + 1,
      at: past(at),
      by_id: person(byId),
      state,
      body: await vault.seal(spaceId, revisionRecord(finding.id, index + 1), { body }),
    }))
  }
  return fresh.length
}

export async function putAlignments({ database, dependencies, spaceId, file, place, person, isFresh }: SpaceImport): Promise<number> {
  const { vault } = dependencies
  const past = pastIn(dependencies)
  const fresh = file.alignments.filter(isFresh)
  for (const { id, trajectoryId, title, qualities, idealId, createdAt, madeBy, states, revisions } of fresh) {
    await putRow(database, 'alignment', {
      space_id: spaceId,
      id,
      trajectory_id: place(trajectoryId),
      ideal_id: idealId,
      body: await vault.seal(spaceId, id, { title, qualities }),
      created_at: past(createdAt),
      made_by: person(madeBy),
      version: Math.max(1, revisions.length),
    })
    await putRows(database, 'alignment_revision', revisions, async ({ at, byId, idealId: ideal_id, ...body }, index) => ({
      space_id: spaceId,
      alignment_id: id,
      version: index + 1,
      at: past(at),
      by_id: person(byId),
      ideal_id,
      body: await vault.seal(spaceId, alignmentRevisionRecord(id, index + 1), body),
    }))
    await putRows(database, 'alignment_state', states, async (state) => ({
      space_id: spaceId,
      alignment_id: id,
      id: state.id,
      layer: state.layer,
      flow: state.flow,
      at: past(state.at),
      set_by: person(state.setBy),
      session_id: state.sessionId,
      moment_id: state.momentId,
      obstacle_id: state.obstacleId,
      body: await vault.seal(spaceId, state.id, { words: state.words }),
    }))
  }
  return fresh.length
}

export async function putNotes({ database, dependencies, spaceId, file, place, person, isFresh }: SpaceImport): Promise<number> {
  const past = pastIn(dependencies)
  const fresh = file.notes.filter(isFresh)
  await putRows(database, 'note', fresh, async (note) => ({
    space_id: spaceId,
    trajectory_id: place(note.trajectoryId),
    id: note.id,
    session_id: note.sessionId,
    kind: note.kind,
    phase: null,
    at: past(note.at),
    made_by: person(note.madeBy),
    body: await dependencies.vault.seal(spaceId, note.id, { text: note.text, own: '' }),
    updated_at: past(note.updatedAt),
  }))
  return fresh.length
}
