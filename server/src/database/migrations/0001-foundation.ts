// The first tables: people and signing in, practices, spaces and their content. Lists of allowed words are written out: a migration never
// changes, even when the method's lists do.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

const oneOf = (column: string, words: string) =>
  `TEXT NOT NULL CHECK (${column} IN (${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')}))`
const bit = (column: string) => `INTEGER NOT NULL CHECK (${column} IN (0, 1))`

export const foundation: Migration = {
  name: '0001-foundation',
  statements: (engine) => [
    ...people(engine),
    ...practices(engine),
    ...trajectories(engine),
    ...sessions(engine),
    ...content(engine),
    ...indexes,
  ],
}

function people(engine: Engine): string[] {
  const { instant, sealed, suffix } = columnTypes[engine]
  const person = 'person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE'
  return [
    `CREATE TABLE person (
      id TEXT PRIMARY KEY, space_id TEXT NOT NULL, email_hash TEXT UNIQUE, profile ${sealed} NOT NULL, password_hash TEXT, totp ${sealed},
      created_at ${instant} NOT NULL, last_seen_at ${instant}, demo ${bit('demo')}
    ) ${suffix}`,
    `CREATE TABLE recovery_code (${person}, code_hash TEXT NOT NULL, used_at ${instant}, PRIMARY KEY (person_id, code_hash)) ${suffix}`,
    `CREATE TABLE passkey (
      id TEXT PRIMARY KEY, ${person}, credential_id TEXT NOT NULL UNIQUE, public_key ${sealed} NOT NULL, counter ${instant} NOT NULL,
      transports TEXT NOT NULL, name ${sealed} NOT NULL, created_at ${instant} NOT NULL, last_used_at ${instant}
    ) ${suffix}`,
    `CREATE TABLE sign_in (
      id TEXT PRIMARY KEY, ${person}, token_hash TEXT NOT NULL UNIQUE, device TEXT NOT NULL,
      created_at ${instant} NOT NULL, last_seen_at ${instant} NOT NULL, expires_at ${instant} NOT NULL, ended_at ${instant}
    ) ${suffix}`,
    `CREATE TABLE sign_in_link (token_hash TEXT PRIMARY KEY, ${person}, created_at ${instant} NOT NULL, expires_at ${instant} NOT NULL, used_at ${instant}) ${suffix}`,
    `CREATE TABLE challenge (
      id TEXT PRIMARY KEY, person_id TEXT REFERENCES person (id) ON DELETE CASCADE, kind TEXT NOT NULL, data TEXT NOT NULL,
      expires_at ${instant} NOT NULL, attempts INTEGER NOT NULL, used_at ${instant}
    ) ${suffix}`,
    `CREATE TABLE device_key (${person}, device_id TEXT NOT NULL, wrapped ${sealed} NOT NULL, created_at ${instant} NOT NULL, PRIMARY KEY (person_id, device_id)) ${suffix}`,
    `CREATE TABLE rate (key TEXT PRIMARY KEY, window_start ${instant} NOT NULL, count INTEGER NOT NULL) ${suffix}`,
    `CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) ${suffix}`,
  ]
}

function practices(engine: Engine): string[] {
  const { instant, suffix } = columnTypes[engine]
  return [
    `CREATE TABLE practice (id TEXT PRIMARY KEY, name TEXT NOT NULL, demo ${bit('demo')}, created_at ${instant} NOT NULL) ${suffix}`,
    `CREATE TABLE membership (
      practice_id TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE, person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      role ${oneOf('role', 'coach coachee host')}, since ${instant} NOT NULL, ended_at ${instant}, PRIMARY KEY (practice_id, person_id, role)
    ) ${suffix}`,
    `CREATE TABLE invitation (
      token_hash TEXT PRIMARY KEY, practice_id TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
      person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE, trajectory_id TEXT, role ${oneOf('role', 'coach coachee host')},
      invited_by TEXT NOT NULL, created_at ${instant} NOT NULL, expires_at ${instant} NOT NULL, used_at ${instant}
    ) ${suffix}`,
    `CREATE TABLE space (id TEXT PRIMARY KEY, kind ${oneOf('kind', 'person team')}, owner_id TEXT NOT NULL, created_at ${instant} NOT NULL) ${suffix}`,
    `CREATE TABLE space_grant (
      space_id TEXT NOT NULL REFERENCES space (id) ON DELETE CASCADE, id TEXT NOT NULL, trajectory_id TEXT NOT NULL, person_id TEXT NOT NULL,
      from_at ${instant} NOT NULL, until_at ${instant}, PRIMARY KEY (space_id, id)
    ) ${suffix}`,
  ]
}

const ofTrajectory = 'space_id TEXT NOT NULL, trajectory_id TEXT NOT NULL'
const insideTrajectory = 'FOREIGN KEY (space_id, trajectory_id) REFERENCES trajectory (space_id, id) ON DELETE CASCADE'

function trajectories(engine: Engine): string[] {
  const { instant, sealed, suffix } = columnTypes[engine]
  return [
    `CREATE TABLE trajectory (
      space_id TEXT NOT NULL REFERENCES space (id) ON DELETE CASCADE, id TEXT NOT NULL, practice_id TEXT NOT NULL, coach_id TEXT NOT NULL, coachee_id TEXT NOT NULL,
      body ${sealed} NOT NULL, started_at ${instant} NOT NULL, ended_at ${instant}, next_at ${instant}, PRIMARY KEY (space_id, id)
    ) ${suffix}`,
    `CREATE TABLE agreement (
      ${ofTrajectory}, version INTEGER NOT NULL, body ${sealed} NOT NULL, updated_at ${instant} NOT NULL, by_id TEXT NOT NULL,
      PRIMARY KEY (space_id, trajectory_id, version), ${insideTrajectory}
    ) ${suffix}`,
    `CREATE TABLE assent (
      ${ofTrajectory}, version INTEGER NOT NULL, person_id TEXT NOT NULL, at ${instant} NOT NULL,
      PRIMARY KEY (space_id, trajectory_id, version, person_id), ${insideTrajectory}
    ) ${suffix}`,
    `CREATE TABLE look (
      ${ofTrajectory}, id TEXT NOT NULL, person_id TEXT NOT NULL, what TEXT NOT NULL, at ${instant} NOT NULL,
      PRIMARY KEY (space_id, id), ${insideTrajectory}
    ) ${suffix}`,
  ]
}

function sessions(engine: Engine): string[] {
  const { instant, sealed, suffix } = columnTypes[engine]
  return [
    `CREATE TABLE session (
      ${ofTrajectory}, id TEXT NOT NULL, number INTEGER NOT NULL, created_at ${instant} NOT NULL, created_by TEXT NOT NULL, imported ${bit('imported')},
      state ${oneOf('state', 'prepared running paused broken-off referred finished')}, started_at ${instant}, ended_at ${instant},
      PRIMARY KEY (space_id, id), UNIQUE (space_id, trajectory_id, number), ${insideTrajectory}
    ) ${suffix}`,
    `CREATE TABLE session_event (
      space_id TEXT NOT NULL, session_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, at ${instant} NOT NULL, device_id TEXT NOT NULL,
      actor_id TEXT NOT NULL, digest TEXT NOT NULL, body ${sealed} NOT NULL, PRIMARY KEY (space_id, session_id, id), UNIQUE (space_id, session_id, position),
      FOREIGN KEY (space_id, session_id) REFERENCES session (space_id, id) ON DELETE CASCADE
    ) ${suffix}`,
  ]
}

function content(engine: Engine): string[] {
  const { instant, sealed, suffix } = columnTypes[engine]
  return [
    `CREATE TABLE finding (
      ${ofTrajectory}, id TEXT NOT NULL, session_id TEXT, moment_id TEXT,
      kind ${oneOf('kind', 'success ideal quality obstacle tension anchor intention recall observation')},
      state ${oneOf('state', 'noted offered accepted refused withdrawn')}, visibility ${oneOf('visibility', 'private shared')},
      made_by TEXT NOT NULL, reworded ${bit('reworded')}, revision INTEGER NOT NULL, body ${sealed} NOT NULL,
      created_at ${instant} NOT NULL, updated_at ${instant} NOT NULL, PRIMARY KEY (space_id, id), ${insideTrajectory}
    ) ${suffix}`,
    `CREATE TABLE finding_revision (
      space_id TEXT NOT NULL, finding_id TEXT NOT NULL, revision INTEGER NOT NULL, at ${instant} NOT NULL, by_id TEXT NOT NULL,
      state ${oneOf('state', 'noted offered accepted refused withdrawn')}, body ${sealed} NOT NULL, PRIMARY KEY (space_id, finding_id, revision),
      FOREIGN KEY (space_id, finding_id) REFERENCES finding (space_id, id) ON DELETE CASCADE
    ) ${suffix}`,
    `CREATE TABLE alignment (
      ${ofTrajectory}, id TEXT NOT NULL, ideal_id TEXT, body ${sealed} NOT NULL, created_at ${instant} NOT NULL, made_by TEXT NOT NULL,
      PRIMARY KEY (space_id, id), ${insideTrajectory}
    ) ${suffix}`,
    `CREATE TABLE alignment_state (
      space_id TEXT NOT NULL, alignment_id TEXT NOT NULL, id TEXT NOT NULL,
      layer ${oneOf('layer', 'environment behaviour competencies beliefs identity mission core')}, flow ${oneOf('flow', 'flows partly stalls unknown')},
      at ${instant} NOT NULL, set_by TEXT NOT NULL, session_id TEXT, moment_id TEXT, obstacle_id TEXT, body ${sealed} NOT NULL, PRIMARY KEY (space_id, id),
      FOREIGN KEY (space_id, alignment_id) REFERENCES alignment (space_id, id) ON DELETE CASCADE
    ) ${suffix}`,
    // No reference to the trajectory: a coach's own notes are in the coach's space, the trajectory in the coachee's.
    `CREATE TABLE note (
      ${ofTrajectory}, id TEXT NOT NULL, session_id TEXT, kind ${oneOf('kind', 'shared record working attunement')},
      phase TEXT CHECK (phase IN ('before', 'during', 'after')), at ${instant} NOT NULL, made_by TEXT NOT NULL, body ${sealed} NOT NULL,
      updated_at ${instant} NOT NULL, PRIMARY KEY (space_id, id), FOREIGN KEY (space_id) REFERENCES space (id) ON DELETE CASCADE
    ) ${suffix}`,
  ]
}

const indexes = [
  'CREATE INDEX passkey_person ON passkey (person_id)',
  'CREATE INDEX sign_in_person ON sign_in (person_id)',
  'CREATE INDEX sign_in_link_person ON sign_in_link (person_id)',
  'CREATE INDEX challenge_expires ON challenge (expires_at)',
  'CREATE INDEX membership_person ON membership (person_id)',
  'CREATE INDEX invitation_person ON invitation (person_id)',
  'CREATE INDEX invitation_trajectory ON invitation (trajectory_id)',
  'CREATE INDEX space_owner ON space (owner_id)',
  'CREATE INDEX space_grant_person ON space_grant (person_id)',
  'CREATE INDEX space_grant_trajectory ON space_grant (space_id, trajectory_id)',
  // Requests name a trajectory by its id alone. Not unique, so that a cluster could partition the table by space_id.
  'CREATE INDEX trajectory_id ON trajectory (id)',
  'CREATE INDEX trajectory_coach ON trajectory (coach_id)',
  'CREATE INDEX trajectory_coachee ON trajectory (coachee_id)',
  'CREATE INDEX trajectory_practice ON trajectory (practice_id)',
  'CREATE INDEX look_trajectory ON look (space_id, trajectory_id, at)',
  'CREATE INDEX finding_trajectory ON finding (space_id, trajectory_id, updated_at)',
  'CREATE INDEX finding_session ON finding (space_id, session_id)',
  'CREATE INDEX alignment_trajectory ON alignment (space_id, trajectory_id)',
  'CREATE INDEX alignment_state_alignment ON alignment_state (space_id, alignment_id, at)',
  'CREATE INDEX note_trajectory ON note (space_id, trajectory_id, at)',
]
