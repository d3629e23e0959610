// Every wording of a krachtlijn is kept from here on. A krachtlijn from before gets its first revision when it is changed.
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const alignmentHistory: Migration = {
  name: '0013-alignment-history',
  statements: (engine) => {
    const { instant, sealed, suffix } = columnTypes[engine]
    return [
      `CREATE TABLE alignment_revision (
        space_id TEXT NOT NULL, alignment_id TEXT NOT NULL, version INTEGER NOT NULL, at ${instant} NOT NULL, by_id TEXT NOT NULL,
        ideal_id TEXT, body ${sealed} NOT NULL, PRIMARY KEY (space_id, alignment_id, version),
        FOREIGN KEY (space_id, alignment_id) REFERENCES alignment (space_id, id) ON DELETE CASCADE
      ) ${suffix}`,
    ]
  },
}
