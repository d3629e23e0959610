// Findings as they travel.

import type { z } from 'zod'
import type { finding } from '#contract/schemas.ts'
import type { FindingState } from '#method/finding/finding.ts'
import { shareFor } from '#method/sharing/share.ts'
import { bodyForCoach } from '#method/sharing/share-parts.ts'
import type { OpenFinding } from './keep-finding.ts'

/**
 * `forWhom`: the trajectory in which a guest reads it, who need not know in which other it was made or with which it was shared;
 * null for the owner. A coach is not told which parts the owner left out.
 */
export function presentFinding({ row, body }: OpenFinding, forWhom: string | null): z.input<typeof finding> {
  const isElsewhere = forWhom !== null && row.trajectory_id !== forWhom
  return {
    id: row.id,
    trajectoryId: isElsewhere ? null : row.trajectory_id,
    sessionId: isElsewhere ? null : row.session_id,
    momentId: isElsewhere ? null : row.moment_id,
    state: row.state as FindingState,
    body: forWhom === null ? body : bodyForCoach(body, shareFor(row, forWhom)?.leftOut ?? []),
    reworded: row.reworded === 1,
    madeBy: row.made_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    sharedWith: forWhom === null ? row.sharedWith : [{ trajectoryId: forWhom, leftOut: [] }],
  }
}
