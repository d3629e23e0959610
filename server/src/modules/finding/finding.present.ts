// Findings as they travel.

import type { z } from 'zod'
import type { finding } from '#contract/schemas.ts'
import type { FindingState } from '#method/finding/finding.ts'
import type { OpenFinding, Visibility } from './keep-finding.ts'

export function presentFinding({ row, body }: OpenFinding): z.input<typeof finding> {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    sessionId: row.session_id,
    momentId: row.moment_id,
    state: row.state as FindingState,
    body,
    reworded: row.reworded === 1,
    madeBy: row.made_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    visibility: row.visibility as Visibility,
  }
}
