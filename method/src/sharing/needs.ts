// What a finding cannot be read without: an obstacle without its potential (I3), a tension field without its poles, a look back
// without its intention. A coach reads it only when the coach reads those too; so they are shared together.

import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { fieldsOf } from '#method/finding/kinds.ts'
import { stands } from '#method/finding/stands.ts'
import { isSharedWith } from '#method/sharing/share.ts'

/** The ids of the findings this one needs beside it. One that is not named at all has a blank id: ''. */
export function needsOf(body: FindingBody): readonly string[] {
  const values = body as unknown as { readonly [field: string]: string | null | undefined }
  return Object.entries(fieldsOf(body.kind)).flatMap(([name, field]) =>
    field.type === 'reference' && field.needed !== undefined ? [values[name] ?? ''] : [],
  )
}

type Known = Pick<Finding, 'id' | 'state' | 'body' | 'madeBy' | 'sharedWith'>

/** This finding and everything it needs, each once, what is needed first. What does not stand or is not known is absent. */
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

/**
 * Does the coach of this trajectory read it now? It is shared with that trajectory, and so is everything it needs. What the coach
 * made needs nothing: the coach may have noted an obstacle whose potential is still to be found.
 */
export function isReadByCoach(
  finding: Known,
  at: { readonly trajectoryId: string; readonly ownerId: string; readonly find: (findingId: string) => Known | undefined },
): boolean {
  if (!isSharedWith(finding, at.trajectoryId)) return false
  if (finding.madeBy !== at.ownerId) return true
  return needsOf(finding.body).every((id) => {
    const needed = at.find(id)
    return needed !== undefined && needed.id !== finding.id && stands(needed) && isReadByCoach(needed, at)
  })
}
