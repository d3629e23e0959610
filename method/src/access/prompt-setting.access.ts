// Who may read and change prompt settings: the person whose space it is, and no coach.
import type { Actor } from '#method/access/actor.ts'
import { isOwner } from '#method/access/space.access.ts'

/**
 * Meaning: may read, make and withdraw prompt settings in this space.
 * Rule: the owner of the space alone; no grant and no role gives it. Source: I8, I12.
 * @example canKeepPromptSettings(coach, coacheeSpaceId) // false
 */
export function canKeepPromptSettings(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}
