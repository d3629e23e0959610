// Who may see or set a reminder: only the person themselves. A coach who wants to remind someone says so in the conversation.
import type { Actor } from '#method/access/actor.ts'
import { isOwner } from '#method/access/space.access.ts'

/**
 * See, create, change and remove reminders in this space, and choose the devices they arrive on: the owner only. No grant gives access.
 * Invariant I8.
 */
export function canKeepReminder(actor: Actor, spaceId: string): boolean {
  return isOwner(actor, spaceId)
}
