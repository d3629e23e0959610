// Shares that are chosen in a form, before what is written there exists as findings. Pure.
import type { FindingKind } from '#method/finding/finding.ts'
import type { Share } from '#method/sharing/share.ts'

/**
 * As `Share`, but `leftOut` names fields together with their kind (`success.felt`): a form may create findings of several kinds.
 * `beside`: ids of findings that go along because what is written needs them; their fields in `leftOut` begin with the id. A draft
 * that an older version kept lacks it.
 */
export type DraftShare = Share & { readonly beside?: readonly string[] }

/** The fields in `leftOut` of this kind, or of the finding with this id. */
export function leftOutOf({ leftOut }: Pick<Share, 'leftOut'>, of: string): readonly string[] {
  const start = `${of}.`
  return leftOut.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length))
}

/** The shares of a new finding of this kind. A draft kept by an older version may hold bare ids; those share nothing. */
export function sharesOf(shares: readonly DraftShare[], kind: FindingKind): readonly Share[] {
  const known = shares.filter((share) => typeof share === 'object')
  return known.map((share) => ({ trajectoryId: share.trajectoryId, leftOut: leftOutOf(share, kind) }))
}
