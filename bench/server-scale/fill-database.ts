// Fills a new SQLite file with many people and their sessions. Inserts rows directly, because the use cases would take hours; the real
// vault seals them. Each row equals what the use cases write, so the server can open and show it.

import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { Insertable } from 'kysely'
import { completeBody } from '#method/finding/complete-body.ts'
import { uuidv7 } from '#method/id/id.ts'
import { layers } from '#method/moment/moment.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { migrate } from '../../server/src/database/migrate.ts'
import { openDurableFile, openSqlite } from '../../server/src/database/open-sqlite.ts'
import type { Tables } from '../../server/src/database/tables.ts'
import { digestEvent } from '../../server/src/vault/event-digest.ts'
import { openVault } from '../../server/src/vault/open-vault.ts'
import type { Vault } from '../../server/src/vault/vault.ts'

export const coacheesPerCoach = 50
export const longSession = 500
export const manyFindings = 40
/** Every tenth coachee has one long session and many findings; together 100 events a coachee. */
const busy = { sessions: [longSession, 50], findings: manyFindings }
const ordinary = { sessions: [25, 25], findings: 10 }

/** A trajectory with a long running session, and the cookies of both people in it. */
export type Busy = {
  readonly coach: string
  readonly coachee: string
  readonly trajectoryId: string
  readonly sessionId: string
  readonly offeredId: string
}
export type Filled = { readonly busy: readonly Busy[]; readonly counts: Readonly<Record<string, number>> }

type Insert = <T extends keyof Tables>(table: T, row: Insertable<Tables[T]>) => void
type World = { readonly insert: Insert; readonly vault: Vault; readonly now: number; readonly practiceId: string }
type Person = { readonly personId: string; readonly spaceId: string; readonly cookie: string }

const makeId = () => uuidv7(Date.now(), randomBytes(10))
const day = 86_400_000

export async function fillDatabase(folder: string, coaches: number): Promise<Filled> {
  const path = join(folder, 'krachtlijn.sqlite')
  const database = openSqlite(path)
  await migrate(database)
  await database.destroy()
  const vault = openVault(join(folder, 'keys'), null)
  const file = openDurableFile(path)
  const { insert, counts } = createInsert(file)
  const found: Busy[] = []
  for (let index = 0; index < coaches; index += 1) {
    file.exec('begin immediate')
    found.push(...(await fillCoach(index, { insert, vault, now: Date.now(), practiceId: makeId() })))
    file.exec('commit')
    // The loop has no other asynchronous step: without this one a signal to stop would be handled only after the last coach.
    await setImmediate()
  }
  file.close()
  vault.close()
  return { busy: found, counts }
}

function createInsert(file: DatabaseSync): { insert: Insert; counts: Record<string, number> } {
  const statements = new Map<string, StatementSync>()
  const counts: Record<string, number> = {}
  const insert: Insert = (table, row) => {
    const columns = Object.keys(row)
    const statement =
      statements.get(table) ??
      file.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `:${column}`).join(', ')})`)
    statements.set(table, statement)
    statement.run(row as Record<string, SQLInputValue>)
    counts[table] = (counts[table] ?? 0) + 1
  }
  return { insert, counts }
}

async function fillCoach(index: number, world: World): Promise<Busy[]> {
  world.insert('practice', { id: world.practiceId, name: `Praktijk ${index}`, demo: 0, created_at: world.now - 400 * day })
  const coach = await fillPerson(`Coach ${index}`, 'coach', world)
  const found: Busy[] = []
  for (let number = 0; number < coacheesPerCoach; number += 1) {
    const coachee = await fillPerson(`Coachee ${index}-${number}`, 'coachee', world)
    const one = await fillTrajectory(coach, coachee, number % 10 === 0 ? busy : ordinary, world)
    if (number % 10 === 0) found.push(one)
  }
  return found
}

async function fillPerson(name: string, role: 'coach' | 'coachee', { insert, vault, now, practiceId }: World): Promise<Person> {
  const [personId, spaceId, token] = [makeId(), makeId(), randomBytes(32).toString('base64url')]
  const email = `${personId}@voorbeeld.nl`
  await vault.createSpaceKey(spaceId)
  const created_at = now - 400 * day
  insert('space', { id: spaceId, kind: 'person', owner_id: personId, created_at })
  insert('person', {
    id: personId,
    space_id: spaceId,
    email_hash: vault.hash('email', email),
    profile: await vault.seal(spaceId, personId, { name, email, locale: 'nl' }),
    password_hash: null,
    totp: null,
    created_at,
    last_seen_at: now,
    demo: 0,
  })
  insert('membership', { practice_id: practiceId, person_id: personId, role, since: created_at, ended_at: null })
  insert('sign_in', {
    id: makeId(),
    person_id: personId,
    token_hash: createHash('sha256').update(token).digest('hex'),
    device: 'Firefox',
    created_at: now,
    last_seen_at: now,
    expires_at: now + 30 * day,
    ended_at: null,
  })
  return { personId, spaceId, cookie: `__Host-krachtlijn=${token}` }
}

async function fillTrajectory(coach: Person, coachee: Person, size: typeof ordinary, world: World): Promise<Busy> {
  const { insert, vault, now, practiceId } = world
  const [trajectoryId, space_id, begun] = [makeId(), coachee.spaceId, now - 200 * day]
  const body = await vault.seal(space_id, trajectoryId, { aim: 'Ruimte nemen in overleg, ook als het spannend wordt' })
  const people = { practice_id: practiceId, coach_id: coach.personId, coachee_id: coachee.personId }
  insert('trajectory', { space_id, id: trajectoryId, ...people, body, started_at: begun, ended_at: null, next_at: null })
  insert('space_grant', { space_id, id: makeId(), trajectory_id: trajectoryId, person_id: coach.personId, from_at: begun, until_at: null })
  insert('invitation', {
    token_hash: createHash('sha256').update(trajectoryId).digest('hex'),
    practice_id: practiceId,
    person_id: coachee.personId,
    trajectory_id: trajectoryId,
    role: 'coachee',
    invited_by: coach.personId,
    created_at: begun,
    expires_at: begun + 14 * day,
    used_at: begun + day,
  })
  const sessionIds: string[] = []
  for (const [index, count] of size.sessions.entries())
    sessionIds.push(await fillSession({ trajectoryId, spaceId: space_id, coach, number: index + 1, count }, world))
  let offeredId = ''
  for (let index = 0; index < size.findings; index += 1)
    offeredId = await fillFinding({ trajectoryId, spaceId: space_id, coach, sessionId: sessionIds[0] ?? '', index }, world)
  return { coach: coach.cookie, coachee: coachee.cookie, trajectoryId, sessionId: sessionIds[0] ?? '', offeredId }
}

type Within = { readonly trajectoryId: string; readonly spaceId: string; readonly coach: Person }

async function fillSession(within: Within & { number: number; count: number }, { insert, vault, now }: World): Promise<string> {
  const { trajectoryId: trajectory_id, spaceId: space_id, coach, number, count } = within
  const [id, deviceId, started] = [makeId(), makeId(), now - count * 7000]
  insert('session', {
    space_id,
    id,
    trajectory_id,
    number,
    created_at: started,
    created_by: coach.personId,
    imported: 0,
    state: 'running',
    started_at: started,
    ended_at: null,
  })
  for (let index = 0; index < count; index += 1) {
    const event = eventNumber(index, started + index * 7000, deviceId)
    insert('session_event', {
      space_id,
      session_id: id,
      id: event.id,
      position: index + 1,
      at: event.at,
      device_id: deviceId,
      actor_id: coach.personId,
      digest: digestEvent(event, vault),
      body: await vault.seal(space_id, event.id, event),
    })
  }
  return id
}

/** The first event begins the session, all others are moments. */
export function eventNumber(index: number, at: number, deviceId: string): SessionEvent {
  const envelope = { id: makeId(), at, deviceId }
  if (index === 0) return { ...envelope, kind: 'state-set', state: 'running', note: '' }
  const layer = layers[(index * 5 + (index % 3)) % layers.length] ?? 'behaviour'
  const moment = {
    dimension: (['thinking', 'feeling', 'wanting'] as const)[(index * 7) % 3] ?? 'thinking',
    layer,
    pole: layer === 'core' || index % 3 > 0 ? ('potential' as const) : ('obstacle' as const),
    step: 'ideal' as const,
    speaker: 'coachee' as const,
    initiative: 'coach' as const,
    landed: null,
    text: index % 4 === 0 ? 'Als ik rechtop ga zitten en adem, dan is er ineens ruimte om het te zeggen' : '',
    place: (index * 0.618) % 1,
  }
  return { ...envelope, kind: 'moment', moment }
}

/** Every fourth finding is offered and unanswered, and so is the last of a trajectory with many; the others are accepted. */
async function fillFinding(within: Within & { sessionId: string; index: number }, { insert, vault, now }: World): Promise<string> {
  const { trajectoryId: trajectory_id, spaceId: space_id, coach, sessionId: session_id, index } = within
  const id = makeId()
  const body = completeBody({
    kind: 'quality',
    word: ['zorg', 'moed', 'helderheid', 'rust'][index % 4] ?? 'zorg',
    act: 'Ging ernaast zitten en vroeg wat zij nodig had, terwijl de anderen doorpraatten',
    seenBy: 'coach',
    felt: true,
    used: false,
  })
  const state = index % 4 === 3 ? 'offered' : 'accepted'
  const at = now - (100 - index) * 3_600_000
  insert('finding', {
    space_id,
    id,
    trajectory_id,
    session_id,
    moment_id: null,
    kind: body.kind,
    state,
    made_by: coach.personId,
    reworded: 0,
    revision: 1,
    body: await vault.seal(space_id, id, body),
    created_at: at,
    updated_at: at,
  })
  const sealed = await vault.seal(space_id, `${id}/revision/1`, { body })
  insert('finding_revision', { space_id, finding_id: id, revision: 1, at, by_id: coach.personId, state, body: sealed })
  return id
}
