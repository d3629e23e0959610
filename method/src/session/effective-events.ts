// Which events still count, after every undo is applied.
import type { SessionEvent } from '#method/session/session-event.ts'

/**
 * An undo is an event too (taken-back), and can itself be undone, which restores its target. An event counts unless a counting undo names
 * it. An undo of an unknown event does nothing. Undos that name each other in a circle (only a forged file has them) never count and change
 * nothing else. Clocks do not matter: an undo also works on an event that is ordered after it. O(n).
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
