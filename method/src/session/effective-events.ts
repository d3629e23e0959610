// Which facts still hold, once everything taken back has been taken back. Not: what they mean.
import type { SessionEvent } from '#method/session/session-event.ts'

/**
 * Meaning: the facts that hold. Taking back never deletes; it is a fact too, and can itself be taken back, which restores.
 * Rule: a fact holds unless a holding taken-back names it. A taken-back whose target is not known (yet) is harmless.
 * Taken-backs that name each other in a circle (only a forgery can) never hold and touch nothing else.
 * Clocks do not matter: a taken-back also works on a fact ordered after it. O(n).
 * Source: session-event.ts (a fact is never changed).
 * @example effectiveEvents([mark, takenBack(mark), takenBack(takenBack)]) // [mark]
 */
export function effectiveEvents(ordered: readonly SessionEvent[]): readonly SessionEvent[] {
  const targetOf = new Map<string, string>()
  for (const event of ordered) if (event.kind === 'taken-back') targetOf.set(event.id, event.eventId)
  if (targetOf.size === 0) return ordered

  const undecided = new Map<string, number>()
  for (const target of targetOf.values()) undecided.set(target, (undecided.get(target) ?? 0) + 1)

  const lost = new Set<string>()
  const ready = [...targetOf.keys()].filter((id) => !undecided.has(id))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const target = targetOf.get(id) as string
    if (!lost.has(id)) lost.add(target)
    const left = (undecided.get(target) ?? 0) - 1
    undecided.set(target, left)
    if (left === 0 && targetOf.has(target)) ready.push(target)
  }
  return ordered.filter((event) => event.kind !== 'taken-back' && !lost.has(event.id))
}
