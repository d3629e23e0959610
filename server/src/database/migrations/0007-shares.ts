// From here on a share is a row per finding and trajectory, with the fields that the owner left out. Before, a finding had a visibility for
// the trajectory in which it was made, and rows for all other trajectories.
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
