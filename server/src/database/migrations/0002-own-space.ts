// For what people write alone: a trajectory without a practice, and sharing with the coach of a trajectory. The check on kinds of findings
// is dropped: method/finding knows the kinds, and the check would have to be rebuilt for each new kind.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const ownSpace: Migration = {
  name: '0002-own-space',
  statements: (engine) => [
    'ALTER TABLE trajectory ALTER COLUMN practice_id DROP NOT NULL',
    ...(engine === 'postgres' ? ['ALTER TABLE finding DROP CONSTRAINT finding_kind_check'] : rebuiltFindings),
    sharing(engine),
    'CREATE INDEX finding_share_trajectory ON finding_share (space_id, trajectory_id)',
  ],
}

const states = "CHECK (state IN ('noted', 'offered', 'accepted', 'refused', 'withdrawn'))"

// SQLite cannot drop an unnamed check, so the tables are rebuilt. The revisions too: dropping a table deletes the rows that refer to it.
const rebuiltFindings = [
  `CREATE TABLE finding_next (
    space_id TEXT NOT NULL, trajectory_id TEXT NOT NULL, id TEXT NOT NULL, session_id TEXT, moment_id TEXT, kind TEXT NOT NULL,
    state TEXT NOT NULL ${states}, visibility TEXT NOT NULL CHECK (visibility IN ('private', 'shared')),
    made_by TEXT NOT NULL, reworded INTEGER NOT NULL CHECK (reworded IN (0, 1)), revision INTEGER NOT NULL, body BLOB NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (space_id, id),
    FOREIGN KEY (space_id, trajectory_id) REFERENCES trajectory (space_id, id) ON DELETE CASCADE
  ) STRICT`,
  `INSERT INTO finding_next (space_id, trajectory_id, id, session_id, moment_id, kind, state, visibility, made_by, reworded, revision, body, created_at, updated_at)
    SELECT space_id, trajectory_id, id, session_id, moment_id, kind, state, visibility, made_by, reworded, revision, body, created_at, updated_at FROM finding`,
  `CREATE TABLE finding_revision_next (
    space_id TEXT NOT NULL, finding_id TEXT NOT NULL, revision INTEGER NOT NULL, at INTEGER NOT NULL, by_id TEXT NOT NULL,
    state TEXT NOT NULL ${states}, body BLOB NOT NULL, PRIMARY KEY (space_id, finding_id, revision),
    FOREIGN KEY (space_id, finding_id) REFERENCES finding_next (space_id, id) ON DELETE CASCADE
  ) STRICT`,
  `INSERT INTO finding_revision_next (space_id, finding_id, revision, at, by_id, state, body)
    SELECT space_id, finding_id, revision, at, by_id, state, body FROM finding_revision`,
  'DROP TABLE finding_revision',
  'DROP TABLE finding',
  'ALTER TABLE finding_next RENAME TO finding',
  'ALTER TABLE finding_revision_next RENAME TO finding_revision',
  'CREATE INDEX finding_trajectory ON finding (space_id, trajectory_id, updated_at)',
  'CREATE INDEX finding_session ON finding (space_id, session_id)',
]

/** A withdrawn share is kept with its end, so that it stays known who could read a finding, and when. */
function sharing(engine: Engine): string {
  const { instant, suffix } = columnTypes[engine]
  return `CREATE TABLE finding_share (
    space_id TEXT NOT NULL, finding_id TEXT NOT NULL, trajectory_id TEXT NOT NULL, shared_at ${instant} NOT NULL, ended_at ${instant},
    PRIMARY KEY (space_id, finding_id, trajectory_id, shared_at),
    FOREIGN KEY (space_id, finding_id) REFERENCES finding (space_id, id) ON DELETE CASCADE,
    FOREIGN KEY (space_id, trajectory_id) REFERENCES trajectory (space_id, id) ON DELETE CASCADE
  ) ${suffix}`
}
