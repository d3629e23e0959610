// Shares of a finding: one per trajectory, with the fields that the owner left out.
import type { Finding } from '#method/finding/finding.ts'

/** The coach of this trajectory reads the finding. `leftOut`: the names of the fields that the coach does not get. */
export type Share = { readonly trajectoryId: string; readonly leftOut: readonly string[] }
type Shared = Pick<Finding, 'sharedWith'>

/** Null when the coach of this trajectory does not read it. */
export function shareFor({ sharedWith }: Shared, trajectoryId: string): Share | null {
  return sharedWith.find((share) => share.trajectoryId === trajectoryId) ?? null
}

export function isSharedWith(finding: Shared, trajectoryId: string): boolean {
  return shareFor(finding, trajectoryId) !== null
}

/** The shares after one was added, changed or withdrawn (`leftOut` null). */
export function changeShare(shares: readonly Share[], trajectoryId: string, leftOut: readonly string[] | null): readonly Share[] {
  const others = shares.filter((share) => share.trajectoryId !== trajectoryId)
  return leftOut === null ? others : [...others, { trajectoryId, leftOut }]
}
