// For addresses that are verified before a mailed link signs in, and for trajectories that the coach puts away or asks to erase.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

export const erase: Migration = {
  name: '0009-erase',
  statements: (engine) => [
    ...columns(engine),
    knownAddresses,
    checks(engine),
    'CREATE INDEX address_check_person ON address_check (person_id)',
  ],
}

function columns(engine: Engine): string[] {
  const { instant } = columnTypes[engine]
  return [
    `ALTER TABLE person ADD COLUMN email_verified_at ${instant}`,
    `ALTER TABLE trajectory ADD COLUMN archived_at ${instant}`,
    `ALTER TABLE trajectory ADD COLUMN erasure_asked_at ${instant}`,
  ]
}

// A person who has no password and no passkey signs in by mailed links already. They would be locked out if their address were unverified.
const knownAddresses = `UPDATE person SET email_verified_at = created_at
  WHERE email_hash IS NOT NULL AND password_hash IS NULL AND NOT EXISTS (SELECT 1 FROM passkey WHERE passkey.person_id = person.id)`

/** body, sealed: { email }. */
function checks(engine: Engine): string {
  const { instant, sealed, suffix } = columnTypes[engine]
  return `CREATE TABLE address_check (
    token_hash TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE, body ${sealed} NOT NULL,
    created_at ${instant} NOT NULL, expires_at ${instant} NOT NULL, used_at ${instant}
  ) ${suffix}`
}
