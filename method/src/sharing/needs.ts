// Findings that are only read together with others: an obstacle with its potential (I3), a tension field with its poles, a look back with
// its intention, an anchor with the potential that it names. A coach reads such a finding only when the coach reads the others too, so they are shared together.
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { isWholeByItself } from '#method/finding/is-whole.ts'
import { fieldsOf } from '#method/finding/kinds.ts'
import { isFindingId } from '#method/finding/references-of.ts'
import { stands } from '#method/finding/stands.ts'
import { isSharedWith } from '#method/sharing/share.ts'

/** The ids of the findings that this one needs. A reference that was left blank is ''. */
export function needsOf(body: FindingBody): readonly string[] {
  const values = body as unknown as { readonly [field: string]: string | null | undefined }
  return Object.entries(fieldsOf(body.kind)).flatMap(([name, field]) => {
    const value = values[name] ?? ''
    if (field.type === 'text') return field.mayName && isFindingId(value) ? [value] : []
    return field.type === 'reference' && field.needed !== undefined ? [value] : []
  })
}

type Known = Pick<Finding, 'id' | 'state' | 'body' | 'madeBy' | 'sharedWith'>

/** This finding and everything it needs, each once; what is needed comes first. Unknown, refused and withdrawn findings are left out. */
export function withNeeds<F extends Known>(finding: F, find: (findingId: string) => F | undefined): readonly F[] {
  const found = new Map<string, F>()
  const add = (one: F) => {
    if (found.has(one.id)) return
    for (const id of needsOf(one.body)) {
      const needed = find(id)
      if (needed && needed.id !== finding.id && stands(needed)) add(needed)
    }
    found.set(one.id, one)
  }
  add(finding)
  return [...found.values()]
}

type At<F> = { readonly trajectoryId: string; readonly ownerId: string; readonly find: (findingId: string) => F | undefined }

/** What these bodies need and the coach of this trajectory does not read yet, each once; what is needed first. */
export function unreadNeeds<F extends Known>(bodies: readonly FindingBody[], at: At<F>): readonly F[] {
  const needed = bodies.flatMap(needsOf).flatMap((id) => at.find(id) ?? [])
  const all = needed.filter(stands).flatMap((one) => withNeeds(one, at.find))
  return [...new Set(all)].filter((one) => !isReadByCoach(one, at))
}

/**
 * Whether the coach of this trajectory reads the finding now: it is shared with that trajectory, and so is everything it needs. Until the
 * coachee accepts it, a finding that a coach made needs nothing: a coach may note an obstacle before its strength is found. Once it is
 * accepted and its strength falls away, only the owner reads it (I3).
 */
export function isReadByCoach(finding: Known, at: At<Known>): boolean {
  if (!isSharedWith(finding, at.trajectoryId)) return false
  if (finding.madeBy !== at.ownerId && finding.state !== 'accepted') return true
  return needsOf(finding.body).every((id) => {
    const needed = at.find(id)
    return needed !== undefined && needed.id !== finding.id && stands(needed) && isWholeByItself(needed.body) && isReadByCoach(needed, at)
  })
}
