// One row per finding and trajectory says that the coach of that trajectory reads it, also where the finding was made; and which
// fields the owner left out. Before, a finding had a visibility for the trajectory it was made in, and rows for all others.
import type { Migration } from '../migrate.ts'

export const shares: Migration = {
  name: '0007-shares',
  statements: () => [
    "ALTER TABLE finding_share ADD COLUMN left_out TEXT NOT NULL DEFAULT '[]'",
    `INSERT INTO finding_share (space_id, finding_id, trajectory_id, shared_at, ended_at, left_out)
      SELECT space_id, id, trajectory_id, created_at, NULL, '[]' FROM finding
      WHERE visibility = 'shared' AND trajectory_id <> space_id`,
    'ALTER TABLE finding DROP COLUMN visibility',
  ],
}
