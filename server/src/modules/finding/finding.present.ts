// Findings as the API returns them.
import type { z } from 'zod'
import type { finding } from '#contract/schemas.ts'
import type { FindingState } from '#method/finding/finding.ts'
import { shareFor } from '#method/sharing/share.ts'
import { bodyForCoach } from '#method/sharing/share-parts.ts'
import type { OpenFinding } from './keep-finding.ts'

/**
 * `forWhom`: the trajectory in which a guest reads the finding, or null for the owner. A guest does not learn about the other
 * trajectories that a finding was made in or shared with, nor which parts were left out.
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
    sharedWith:
      forWhom === null
        ? row.sharedWith
        : row.sharedWith.filter(({ trajectoryId }) => trajectoryId === forWhom).map((share) => ({ ...share, leftOut: [] })),
    version: row.revision,
  }
}
