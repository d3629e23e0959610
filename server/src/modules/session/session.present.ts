// Sessions as the API returns them.
import type { z } from 'zod'
import type { session } from '#contract/session.ts'
import type { SessionState } from '#method/session/session-event.ts'
import type { SessionSummary } from './session.usecases.ts'

export function presentSession({ row, eventCount }: SessionSummary): z.input<typeof session> {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    // Below zero while it is private: the number of the file it came from.
    number: Math.abs(row.number),
    createdAt: row.created_at,
    state: row.state as SessionState,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    ranMs: row.ended_at === null ? null : row.ran_ms,
    imported: row.imported === 1,
    isPrivate: row.private_to !== null,
    eventCount,
  }
}
