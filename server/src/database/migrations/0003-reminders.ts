// Reminders, their deliveries, and the devices that get notifications. The content of a reminder is sealed; its times are not, because the
// server searches what is due.
import type { Engine } from '../dialect/engine.ts'
import { columnTypes } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

const bit = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`

export const reminders: Migration = {
  name: '0003-reminders',
  statements: (engine) => [...tables(engine), ...indexes],
}

function tables(engine: Engine): string[] {
  const { instant, sealed, suffix } = columnTypes[engine]
  return [
    `CREATE TABLE reminder (
      space_id TEXT NOT NULL REFERENCES space (id) ON DELETE CASCADE, id TEXT NOT NULL,
      person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE, body ${sealed} NOT NULL, schedule TEXT NOT NULL,
      ${bit('by_push')}, ${bit('by_mail')}, state TEXT NOT NULL CHECK (state IN ('on', 'paused', 'stopped')), ${bit('told')},
      next_at ${instant}, reckoned_at ${instant} NOT NULL, counted_from ${instant} NOT NULL,
      created_at ${instant} NOT NULL, updated_at ${instant} NOT NULL, PRIMARY KEY (space_id, id)
    ) ${suffix}`,
    // The primary key makes sending idempotent: reminder, local time, channel.
    `CREATE TABLE reminder_delivery (
      space_id TEXT NOT NULL, reminder_id TEXT NOT NULL, occurrence TEXT NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('app', 'push', 'mail')), arrival_id TEXT NOT NULL, due_at ${instant} NOT NULL,
      claimed_at ${instant} NOT NULL, sent_at ${instant}, opened_at ${instant},
      outcome TEXT NOT NULL CHECK (outcome IN ('claimed', 'sent', 'failed', 'nowhere')),
      PRIMARY KEY (space_id, reminder_id, occurrence, channel),
      FOREIGN KEY (space_id, reminder_id) REFERENCES reminder (space_id, id) ON DELETE CASCADE
    ) ${suffix}`,
    // Deleted with the sign-in: a device where the person signed out gets no notifications.
    `CREATE TABLE push_subscription (
      person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE, device_id TEXT NOT NULL,
      sign_in_id TEXT NOT NULL REFERENCES sign_in (id) ON DELETE CASCADE, body ${sealed} NOT NULL, created_at ${instant} NOT NULL,
      PRIMARY KEY (person_id, device_id)
    ) ${suffix}`,
  ]
}

const indexes = [
  'CREATE INDEX reminder_next ON reminder (next_at)',
  'CREATE INDEX reminder_reckoned ON reminder (reckoned_at)',
  'CREATE INDEX reminder_person ON reminder (person_id)',
  'CREATE INDEX reminder_delivery_claimed ON reminder_delivery (claimed_at)',
  'CREATE INDEX push_subscription_sign_in ON push_subscription (sign_in_id)',
]
