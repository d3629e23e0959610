// Exports a person's own space: everything in it, decrypted, in one file.
import type { SpaceFile } from '#contract/space.ts'
import type { Actor } from '#method/access/actor.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, SentBody } from '#method/finding/finding.ts'
import type { ReminderBody } from '#method/reminder/reminder.ts'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'
import type { ReceivedSource } from '#method/witness/witness.ts'
import type { Dependencies } from '../../dependencies.ts'
import { agreementRecord, alignmentRevisionRecord, revisionRecord } from '../../vault/record-names.ts'
import { getProfile, profilesByPerson } from '../person/profile.usecases.ts'
import { openEvents } from '../session/session.usecases.ts'
import type { AgreementBody } from '../trajectory/agreement.usecases.ts'
import { openReceived } from '../witness/received.usecases.ts'
import { rowsOfSpace, type SpaceRows } from './space.repository.ts'

export async function exportSpace({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<SpaceFile> {
  const spaceId = actor.ownSpaceId
  const rows = await rowsOfSpace(dependencies.database, spaceId)
  const profile = await getProfile(actor.personId, dependencies)
  return {
    format: 'krachtlijn-space',
    version: 1,
    exportedAt: dependencies.clock(),
    person: { id: actor.personId, name: profile.name, locale: profile.locale },
    trajectories: await trajectories(rows, spaceId, dependencies),
    findings: await findings(rows, dependencies),
    sessions: await sessions(rows, actor.personId, dependencies),
    alignments: await alignments(rows, dependencies),
    notes: await notes(rows, dependencies),
    reminders: await reminders(rows, dependencies),
    received: await received(rows, dependencies),
    promptSettings: await promptSettings(rows, dependencies),
  }
}

/** The sealed body of a trajectory. `coachName`: of a coach without an account on this installation. */
export type TrajectoryWords = { readonly aim: string; readonly coachName?: string }

async function trajectories(rows: SpaceRows, spaceId: string, dependencies: Dependencies): Promise<SpaceFile['trajectories']> {
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

async function findings(rows: SpaceRows, { vault }: Dependencies): Promise<SpaceFile['findings']> {
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

async function sessions(rows: SpaceRows, ownerId: string, dependencies: Dependencies): Promise<SpaceFile['sessions']> {
  const events = Map.groupBy(rows.events, (row) => row.session_id)
  return Promise.all(
    rows.sessions.map(async (row) => {
      const of = events.get(row.id) ?? []
      const opened = await openEvents(of, ownerId, dependencies)
      return {
        id: row.id,
        trajectoryId: row.trajectory_id,
        number: row.number,
        createdAt: row.created_at,
        createdBy: row.created_by,
        imported: row.imported === 1,
        state: row.state as SpaceFile['sessions'][number]['state'],
        startedAt: row.started_at,
        endedAt: row.ended_at,
        // Invitations that a coach dismissed or used are not for the coachee. In the own place they are the person's own.
        events: opened.flatMap(({ by: _, ...event }, index) => {
          const hidden = row.trajectory_id !== row.space_id && (event.kind === 'invitation-waved' || event.kind === 'invitation-used')
          return hidden ? [] : [{ byId: of[index]?.actor_id ?? row.created_by, event }]
        }),
      }
    }),
  )
}

async function alignments(rows: SpaceRows, { vault }: Dependencies): Promise<SpaceFile['alignments']> {
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
async function notes(rows: SpaceRows, { vault }: Dependencies): Promise<SpaceFile['notes']> {
  const about = rows.notes.filter((row) => row.kind === 'shared' || row.kind === 'record')
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

async function reminders(rows: SpaceRows, { vault }: Dependencies): Promise<SpaceFile['reminders']> {
  return Promise.all(
    rows.reminders.map(async (row) => ({
      id: row.id,
      ...(await vault.open<ReminderBody>(row.space_id, row.id, row.body)),
      schedule: JSON.parse(row.schedule) as SpaceFile['reminders'][number]['schedule'],
      byPush: row.by_push === 1,
      byMail: row.by_mail === 1,
      createdAt: row.created_at,
    })),
  )
}

async function received(rows: SpaceRows, dependencies: Dependencies): Promise<SpaceFile['received']> {
  const waiting = rows.received.filter((row) => row.state !== 'kept')
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

async function promptSettings(rows: SpaceRows, { vault }: Dependencies): Promise<SpaceFile['promptSettings']> {
  return Promise.all(
    rows.promptSettings.map(async (row) => ({
      id: row.id,
      createdAt: row.created_at,
      withdrawnAt: row.withdrawn_at,
      body: await vault.open<PromptSettingBody>(row.space_id, row.id, row.body),
    })),
  )
}
