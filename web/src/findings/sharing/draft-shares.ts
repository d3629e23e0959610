// Shares that are chosen in a form, before what is written there exists as findings. Pure.
import type { FindingKind } from '#method/finding/finding.ts'
import type { Share } from '#method/sharing/share.ts'

/** As `Share`, but `leftOut` names fields together with their kind (`success.felt`): a form may create findings of several kinds. */
export type DraftShare = Share

/** The shares of a new finding of this kind. A draft kept by an older version may hold bare ids; those share nothing. */
export function sharesOf(shares: readonly DraftShare[], kind: FindingKind): readonly Share[] {
  const known = shares.filter((share) => typeof share === 'object')
  return known.map(({ trajectoryId, leftOut }) => ({
    trajectoryId,
    leftOut: leftOut.filter((name) => name.startsWith(`${kind}.`)).map((name) => name.slice(kind.length + 1)),
  }))
}
