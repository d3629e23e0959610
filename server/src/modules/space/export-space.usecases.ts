// Exports a person's own space: everything in it that they may read, decrypted, in one file.
import type { SpaceFile } from '#contract/space.ts'
import type { Actor } from '#method/access/actor.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, SentBody } from '#method/finding/finding.ts'
import type { ReminderBody } from '#method/reminder/reminder.ts'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'
import type { ReceivedSource } from '#method/witness/witness.ts'
import type { Dependencies } from '../../dependencies.ts'
import { TurnsByKey } from '../../turns.ts'
import { agreementRecord, alignmentRevisionRecord, revisionRecord } from '../../vault/record-names.ts'
import { getProfile, profilesByPerson } from '../person/profile.usecases.ts'
import { eventsInPieces } from '../session/session.usecases.ts'
import type { AgreementBody } from '../trajectory/agreement.usecases.ts'
import { openReceived } from '../witness/received.usecases.ts'
import { type ExportedRows, type ExportedTable, idsInOrder, rowsOfSpace } from './space.repository.ts'

/**
 * The file in pieces of JSON. Rows are read and opened a few at a time, so that a large space takes little memory and nobody waits. Nothing
 * in it is refused for its size: limits hold where things are written.
 */
export async function* exportSpace({ actor }: { readonly actor: Actor }, dependencies: Dependencies): AsyncGenerator<string, void> {
  const end = await exporting.take(actor.personId)
  try {
    yield* printSpace(actor, dependencies)
  } finally {
    end()
  }
}

/** Several exports at once would take the memory of several. */
const exporting = new TurnsByKey()

async function* printSpace(actor: Actor, dependencies: Dependencies): AsyncGenerator<string, void> {
  const { database } = dependencies
  const spaceId = actor.ownSpaceId
  const profile = await getProfile(actor.personId, dependencies)
  const head = {
    format: 'krachtlijn-space',
    version: 1,
    exportedAt: dependencies.clock(),
    person: { id: actor.personId, name: profile.name, locale: profile.locale },
  } satisfies Partial<SpaceFile>
  yield JSON.stringify(head).slice(0, -1)
  const rowsOf: RowsOf = (table, where) => rowsOfSpace(database, spaceId, table, where)
  for (const { name, table, print } of parts) {
    yield `,${JSON.stringify(name)}:[`
    const comma = between()
    for await (const ids of idsInOrder(database, spaceId, table)) yield* print(ids, rowsOf, { spaceId, actor, dependencies, comma })
    yield ']'
  }
  yield '}'
}

type RowsOf = <T extends ExportedTable>(table: T, where: readonly [column: string, ids: readonly string[]]) => Promise<ExportedRows[T][]>
type Around = { readonly spaceId: string; readonly actor: Actor; readonly dependencies: Dependencies; readonly comma: () => string }
type Print = (ids: readonly string[], rowsOf: RowsOf, around: Around) => AsyncIterable<string>

/** Nothing the first time, then a comma. */
function between(): () => string {
  let text = ''
  return () => {
    const before = text
    text = ','
    return before
  }
}

const listed = (list: (ids: readonly string[], rowsOf: RowsOf, around: Around) => Promise<readonly unknown[]>): Print =>
  async function* (ids, rowsOf, around) {
    for (const item of await list(ids, rowsOf, around)) yield around.comma() + JSON.stringify(item)
  }

/** In the order of the file. */
const parts: readonly { readonly name: keyof SpaceFile; readonly table: ExportedTable; readonly print: Print }[] = [
  { name: 'trajectories', table: 'trajectory', print: listed(trajectories) },
  { name: 'findings', table: 'finding', print: listed(findings) },
  { name: 'sessions', table: 'session', print: printSessions },
  { name: 'alignments', table: 'alignment', print: listed(alignments) },
  { name: 'notes', table: 'note', print: listed(notes) },
  { name: 'reminders', table: 'reminder', print: listed(reminders) },
  { name: 'received', table: 'received', print: listed(received) },
  { name: 'promptSettings', table: 'prompt_setting', print: listed(promptSettings) },
]

/** The sealed body of a trajectory. `coachName`: of a coach without an account on this installation. */
export type TrajectoryWords = { readonly aim: string; readonly coachName?: string }

async function trajectories(ids: readonly string[], rowsOf: RowsOf, { spaceId, dependencies }: Around): Promise<SpaceFile['trajectories']> {
  const rows = { trajectories: await rowsOf('trajectory', ['id', ids]), agreements: await rowsOf('agreement', ['trajectory_id', ids]) }
  const { vault } = dependencies
  const profiles = await profilesByPerson([...new Set(rows.trajectories.map((row) => row.coach_id))], dependencies)
  const versions = Map.groupBy(rows.agreements, (row) => row.trajectory_id)
  return Promise.all(
    rows.trajectories.map(async (row) => {
      const words = await vault.open<TrajectoryWords>(spaceId, row.id, row.body)
      const own = row.id === spaceId
      return {
        id: row.id,
        own,
        aim: words.aim,
        coachName: own ? '' : (profiles.get(row.coach_id)?.name ?? words.coachName ?? ''),
        startedAt: row.started_at,
        endedAt: row.ended_at,
        agreements: await Promise.all(
          (versions.get(row.id) ?? []).map(async (version) => ({
            version: version.version,
            updatedAt: version.updated_at,
            byId: version.by_id,
            ...(await vault.open<AgreementBody>(spaceId, agreementRecord(row.id, version.version), version.body)),
          })),
        ),
      }
    }),
  )
}

type Kept = { readonly body: SentBody }

async function findings(ids: readonly string[], rowsOf: RowsOf, { dependencies: { vault } }: Around): Promise<SpaceFile['findings']> {
  const rows = {
    findings: await rowsOf('finding', ['id', ids]),
    revisions: await rowsOf('finding_revision', ['finding_id', ids]),
    shares: await rowsOf('finding_share', ['finding_id', ids]),
  }
  const revisions = Map.groupBy(rows.revisions, (row) => row.finding_id)
  const shares = Map.groupBy(rows.shares, (row) => row.finding_id)
  return Promise.all(
    rows.findings.map(async (row) => ({
      id: row.id,
      trajectoryId: row.trajectory_id,
      sessionId: row.session_id,
      momentId: row.moment_id,
      state: row.state as Finding['state'],
      shares: (shares.get(row.id) ?? []).map((share) => ({
        trajectoryId: share.trajectory_id,
        sharedAt: share.shared_at,
        endedAt: share.ended_at,
        leftOut: JSON.parse(share.left_out) as string[],
      })),
      madeBy: row.made_by,
      reworded: row.reworded === 1,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      body: completeBody(await vault.open<SentBody>(row.space_id, row.id, row.body)),
      revisions: await Promise.all(
        (revisions.get(row.id) ?? []).map(async (revision) => {
          const kept = await vault.open<Kept>(row.space_id, revisionRecord(row.id, revision.revision), revision.body)
          return {
            at: revision.at,
            byId: revision.by_id,
            state: revision.state as Finding['state'],
            body: completeBody(kept.body),
          }
        }),
      ),
    })),
  )
}

/** Session by session, and each of them some events at a time. A session that its coach imported and did not share is not in the file. */
async function* printSessions(
  ids: readonly string[],
  rowsOf: RowsOf,
  { spaceId, actor, dependencies, comma }: Around,
): AsyncGenerator<string, void> {
  for (const row of await rowsOf('session', ['id', ids])) {
    if (row.private_to !== null && row.private_to !== actor.personId) continue
    const session: Omit<SpaceFile['sessions'][number], 'events'> = {
      id: row.id,
      trajectoryId: row.trajectory_id,
      number: Math.abs(row.number),
      createdAt: row.created_at,
      createdBy: row.created_by,
      imported: row.imported === 1,
      state: row.state as SpaceFile['sessions'][number]['state'],
      startedAt: row.started_at,
      endedAt: row.ended_at,
    }
    yield `${comma()}${JSON.stringify(session).slice(0, -1)},"events":[`
    const commaInside = between()
    for await (const some of eventsInPieces({ spaceId, sessionId: row.id, ownerId: actor.personId }, dependencies)) {
      for (const { byId, event } of some) {
        // Invitations that a coach dismissed or used are not for the coachee. In the own place they are the person's own.
        const hidden = row.trajectory_id !== spaceId && (event.kind === 'invitation-waved' || event.kind === 'invitation-used')
        if (!hidden) yield commaInside() + JSON.stringify({ byId, event })
      }
    }
    yield ']}'
  }
}

async function alignments(ids: readonly string[], rowsOf: RowsOf, { dependencies: { vault } }: Around): Promise<SpaceFile['alignments']> {
  const rows = {
    alignments: await rowsOf('alignment', ['id', ids]),
    alignmentRevisions: await rowsOf('alignment_revision', ['alignment_id', ids]),
    states: await rowsOf('alignment_state', ['alignment_id', ids]),
  }
  const states = Map.groupBy(rows.states, (row) => row.alignment_id)
  const revisions = Map.groupBy(rows.alignmentRevisions, (row) => row.alignment_id)
  return Promise.all(
    rows.alignments.map(async (row) => ({
      id: row.id,
      trajectoryId: row.trajectory_id,
      ...(await vault.open<{ title: string; qualities: string[] }>(row.space_id, row.id, row.body)),
      idealId: row.ideal_id,
      createdAt: row.created_at,
      madeBy: row.made_by,
      revisions: await Promise.all(
        (revisions.get(row.id) ?? []).map(async ({ space_id, version, at, by_id, ideal_id, body }) => ({
          at,
          byId: by_id,
          idealId: ideal_id,
          ...(await vault.open<{ title: string; qualities: string[] }>(space_id, alignmentRevisionRecord(row.id, version), body)),
        })),
      ),
      states: await Promise.all(
        (states.get(row.id) ?? []).map(async (state) => ({
          id: state.id,
          layer: state.layer as SpaceFile['alignments'][number]['states'][number]['layer'],
          flow: state.flow as SpaceFile['alignments'][number]['states'][number]['flow'],
          at: state.at,
          setBy: state.set_by,
          words: (await vault.open<{ words: string }>(state.space_id, state.id, state.body)).words,
          sessionId: state.session_id,
          momentId: state.moment_id,
          obstacleId: state.obstacle_id,
        })),
      ),
    })),
  )
}

/** Shared notes and the record. Working notes and attunement of a person who coaches are about other people, so they are left out. */
async function notes(ids: readonly string[], rowsOf: RowsOf, { dependencies: { vault } }: Around): Promise<SpaceFile['notes']> {
  const about = (await rowsOf('note', ['id', ids])).filter((row) => row.kind === 'shared' || row.kind === 'record')
  return Promise.all(
    about.map(async (row) => ({
      id: row.id,
      trajectoryId: row.trajectory_id,
      sessionId: row.session_id,
      kind: row.kind as 'shared' | 'record',
      at: row.at,
      madeBy: row.made_by,
      text: (await vault.open<{ text: string }>(row.space_id, row.id, row.body)).text,
      updatedAt: row.updated_at,
    })),
  )
}

async function reminders(ids: readonly string[], rowsOf: RowsOf, { dependencies: { vault } }: Around): Promise<SpaceFile['reminders']> {
  return Promise.all(
    (await rowsOf('reminder', ['id', ids])).map(async (row) => ({
      id: row.id,
      ...(await vault.open<ReminderBody>(row.space_id, row.id, row.body)),
      schedule: JSON.parse(row.schedule) as SpaceFile['reminders'][number]['schedule'],
      byPush: row.by_push === 1,
      byMail: row.by_mail === 1,
      createdAt: row.created_at,
    })),
  )
}

async function received(ids: readonly string[], rowsOf: RowsOf, { dependencies }: Around): Promise<SpaceFile['received']> {
  const waiting = (await rowsOf('received', ['id', ids])).filter((row) => row.state !== 'kept')
  return Promise.all(
    waiting.map(async (row) => {
      const { replyId: _reply, ...body } = (await openReceived(row, dependencies)).body
      return {
        id: row.id,
        source: row.source as ReceivedSource,
        ...body,
        state: row.state as SpaceFile['received'][number]['state'],
        at: row.at,
      }
    }),
  )
}

async function promptSettings(
  ids: readonly string[],
  rowsOf: RowsOf,
  { dependencies: { vault } }: Around,
): Promise<SpaceFile['promptSettings']> {
  return Promise.all(
    (await rowsOf('prompt_setting', ['id', ids])).map(async (row) => ({
      id: row.id,
      createdAt: row.created_at,
      withdrawnAt: row.withdrawn_at,
      body: await vault.open<PromptSettingBody>(row.space_id, row.id, row.body),
    })),
  )
}
