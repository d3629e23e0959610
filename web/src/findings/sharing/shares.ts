// With whose coach a finding is shared. Pure: where it was made decides how that is kept (its visibility, or a share), not what it means.
import type { Finding } from '#method/finding/finding.ts'

type Shared = Pick<Finding, 'trajectoryId' | 'visibility' | 'sharedWith'>

export function isSharedWith(finding: Shared, trajectoryId: string): boolean {
  return finding.trajectoryId === trajectoryId ? finding.visibility === 'shared' : finding.sharedWith.includes(trajectoryId)
}

/** Among these trajectories, those whose coach reads it now. */
export function coachesOf<T extends { readonly id: string }>(finding: Shared, trajectories: readonly T[]): readonly T[] {
  return trajectories.filter(({ id }) => isSharedWith(finding, id))
}
