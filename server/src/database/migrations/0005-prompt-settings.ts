// A table for prompt settings, which were findings of the kinds support and question until now. They are moved without opening them.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const promptSettings: Migration = {
  name: '0005-prompt-settings',
  statements: (engine) => [table(engine), ...move],
}

function table(engine: Engine): string {
  const { instant, sealed, suffix } = columnTypes[engine]
  return `CREATE TABLE prompt_setting (
    space_id TEXT NOT NULL REFERENCES space (id) ON DELETE CASCADE, id TEXT NOT NULL, body ${sealed} NOT NULL,
    created_at ${instant} NOT NULL, withdrawn_at ${instant}, PRIMARY KEY (space_id, id)
  ) ${suffix}`
}

const settings = "kind IN ('support', 'question')"

// The associated data of a body are its space and id, not its table: with the same id it still opens.
// The revisions and shares are deleted with the findings (cascade). Nothing is lost: no screen could reword or share a setting, and the
// instant of withdrawal is in updated_at.
const move = [
  `INSERT INTO prompt_setting (space_id, id, body, created_at, withdrawn_at)
    SELECT space_id, id, body, created_at, CASE WHEN state = 'accepted' THEN NULL ELSE updated_at END FROM finding WHERE ${settings}`,
  `DELETE FROM finding WHERE ${settings}`,
]
