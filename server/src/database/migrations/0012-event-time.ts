// When the server received each session event, and how long a session ran. An event from before this migration has no receipt: in a live
// session its moment has an initiative that the app filled in. An imported session and one held alone said it, so they get their own instant
// as receipt. Events dated in the future were received at the latest now.
import { columnTypes, type Engine } from '../dialect/engine.ts'
import type { Migration } from '../migrate.ts'

const now: Readonly<Record<Engine, string>> = {
  sqlite: "CAST(strftime('%s', 'now') AS INTEGER) * 1000",
  postgres: 'CAST(extract(epoch FROM now()) * 1000 AS BIGINT)',
}

export const eventTime: Migration = {
  name: '0012-event-time',
  statements: (engine) => [
    `ALTER TABLE session_event ADD COLUMN received_at ${columnTypes[engine].instant}`,
    `ALTER TABLE session ADD COLUMN ran_ms ${columnTypes[engine].instant}`,
    `UPDATE session_event SET received_at = at WHERE EXISTS (
      SELECT 1 FROM session WHERE session.space_id = session_event.space_id AND session.id = session_event.session_id
        AND (session.imported = 1 OR session.trajectory_id = session.space_id))`,
    `UPDATE session_event SET received_at = ${now[engine]} WHERE at > ${now[engine]}`,
  ],
}
