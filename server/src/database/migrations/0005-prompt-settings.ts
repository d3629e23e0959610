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

// A body is sealed with its space and id as associated data, and not with its table: with the same id it still opens.
// The revisions are deleted with the findings (cascade). They hold nothing else: no screen could reword a setting, so each has the
// same words once more, and the instant of withdrawing is in updated_at. So are shares: no screen could share one either.
const move = [
  `INSERT INTO prompt_setting (space_id, id, body, created_at, withdrawn_at)
    SELECT space_id, id, body, created_at, CASE WHEN state = 'accepted' THEN NULL ELSE updated_at END FROM finding WHERE ${settings}`,
  `DELETE FROM finding WHERE ${settings}`,
]
