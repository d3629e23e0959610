// Which sign-in links a coach or host made for a person, kept so that this person sees that it happened.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const givenLinks: Migration = {
  name: '0010-given-links',
  statements: (engine) => [table(engine), 'CREATE INDEX given_link_person ON given_link (person_id, at)'],
}

function table(engine: Engine): string {
  const { instant, suffix } = columnTypes[engine]
  return `CREATE TABLE given_link (
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE, given_by TEXT NOT NULL,
    token_hash TEXT NOT NULL, at ${instant} NOT NULL, used_at ${instant}
  ) ${suffix}`
}
