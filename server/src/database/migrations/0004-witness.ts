// Witnesses and gifts: links by which a person without an account writes what they saw, and what arrives in a space that way.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const witness: Migration = {
  name: '0004-witness',
  statements: (engine) => [
    ...tables(engine),
    'CREATE INDEX received_origin ON received (space_id, origin_id)',
    'CREATE INDEX witness_ask_expires ON witness_ask (expires_at)',
  ],
}

const inSpace = 'space_id TEXT NOT NULL REFERENCES space (id) ON DELETE CASCADE, id TEXT NOT NULL'

/** A reminder to a witness has a token of its own, because only the hash of the first token is stored. Both links work. */
function tables(engine: Engine): string[] {
  const { instant, sealed, suffix } = columnTypes[engine]
  return [
    `CREATE TABLE witness_ask (
      ${inSpace}, token_hash TEXT NOT NULL UNIQUE, reminder_hash TEXT UNIQUE, body ${sealed} NOT NULL, created_at ${instant} NOT NULL,
      expires_at ${instant} NOT NULL, mailed_at ${instant}, reminded_at ${instant}, answered_at ${instant}, withdrawn_at ${instant},
      PRIMARY KEY (space_id, id)
    ) ${suffix}`,
    `CREATE TABLE gift (
      ${inSpace}, token_hash TEXT UNIQUE, body ${sealed} NOT NULL, created_at ${instant} NOT NULL, expires_at ${instant},
      closed_at ${instant}, PRIMARY KEY (space_id, id)
    ) ${suffix}`,
    `CREATE TABLE received (
      ${inSpace}, source TEXT NOT NULL CHECK (source IN ('witness', 'gift')), origin_id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('new', 'parked', 'kept', 'let-go')), body ${sealed} NOT NULL, at ${instant} NOT NULL,
      settled_at ${instant}, PRIMARY KEY (space_id, id)
    ) ${suffix}`,
  ]
}
