// Whether a finding was made somewhere else in the space and shared with this trajectory, and who reads it here. Pure.
import type { Finding, Trajectory } from '../reading/use-trajectory.ts'

type Placed = Pick<Finding, 'trajectoryId' | 'visibility' | 'sharedWith'>
type Here = Pick<Trajectory, 'id'>

/** Made in this trajectory, it is nothing special that both see it. */
export function isFromElsewhere(finding: Pick<Placed, 'trajectoryId'>, here: Here): boolean {
  return finding.trajectoryId !== here.id
}

/** The coach of this trajectory reads it. What was made elsewhere has its own visibility there; that says nothing here. */
export function isReadByBoth(finding: Placed, here: Here): boolean {
  return isFromElsewhere(finding, here) ? finding.sharedWith.includes(here.id) : finding.visibility === 'shared'
}
