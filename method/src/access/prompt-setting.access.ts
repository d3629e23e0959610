// Who may read and change prompt settings: the person whose space it is, and no coach.
import type { Actor } from '#method/access/actor.ts'
import { isOwner } from '#method/access/space.access.ts'

/** Whether the actor may read, create and withdraw prompt settings in this space: only its owner may. Invariants I8 and I12. */
export function canKeepPromptSettings(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}
