// Which file a row came from, so that an import that failed halfway, or that its owner regrets, can be removed again. And for a session from
// a trace: who alone reads it until it is shared, and the language of the file.
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const importedFiles: Migration = {
  name: '0011-imported-files',
  statements: (engine) => {
    const { instant, suffix } = columnTypes[engine]
    return [
      'ALTER TABLE session ADD COLUMN private_to TEXT',
      "ALTER TABLE session ADD COLUMN language TEXT CHECK (language IN ('nl', 'en'))",
      `CREATE TABLE imported_file (
        space_id TEXT NOT NULL REFERENCES space (id) ON DELETE CASCADE, id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('space', 'trace')),
        digest TEXT NOT NULL, by_id TEXT NOT NULL, at ${instant} NOT NULL, done INTEGER NOT NULL CHECK (done IN (0, 1)), PRIMARY KEY (space_id, id)
      ) ${suffix}`,
      `CREATE TABLE imported_item (
        space_id TEXT NOT NULL, part TEXT NOT NULL, id TEXT NOT NULL, file_id TEXT NOT NULL, PRIMARY KEY (space_id, part, id),
        FOREIGN KEY (space_id, file_id) REFERENCES imported_file (space_id, id) ON DELETE CASCADE
      ) ${suffix}`,
      'CREATE INDEX imported_item_file ON imported_item (space_id, file_id)',
    ]
  },
}
