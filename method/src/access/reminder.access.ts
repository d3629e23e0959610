// Who may see or set a reminder: its own person, and nobody else. A coach who wants to remind says so in the conversation.
import type { Actor } from '#method/access/actor.ts'
import { isOwner } from '#method/access/space.access.ts'

/**
 * Meaning: may see, make, change and remove reminders in this space, and say on which device they come.
 * Rule: the owner of the space alone; no grant reaches them, whatever it names.
 * Source: I8; S17, S56; M22, M39.
 * @example canKeepReminder(coach, coacheeSpaceId) // false
 */
export function canKeepReminder(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}
