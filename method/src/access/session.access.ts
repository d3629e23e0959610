// Who may read a session and record in it. The coach records; the coachee answers for themselves.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwner, isOwnerAlone, isOwnerOrGuestCoach, isWritingCoach } from '#method/access/space.access.ts'
import type { SentBody } from '#method/finding/finding.ts'
import { isOwnKind } from '#method/finding/kinds.ts'
import type { SessionFact } from '#method/session/session-event.ts'

/**
 * Facts that only the coachee can say about themselves. Recorded with the coach's sign-in they are a report from the room: it counts as the
 * coachee's own only when the coachee recorded it (session/apply-fact.ts, shift/derive-shift.ts).
 */
const ownReports: ReadonlySet<SessionFact['kind']> = new Set<SessionFact['kind']>([
  'shift-answered',
  'tension-rated',
  'tension-noted',
  'tension-held',
])

/** Read the session and its trace: the owner of the space and the coach of that trajectory. Invariant I8. */
export function canReadSession(actor: Actor, session: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, session, now)
}

/**
 * Prepare, start, pause and end the session, and mark moments: the coach of that trajectory until it ends. In the own place, which has no coach: the
 * owner. Invariant I7: a person records, no machine observes.
 */
export function canRecordSession(actor: Actor, session: Place, now: number): boolean {
  return isOwnerAlone(actor, session) || isWritingCoach(actor, session, now)
}

/**
 * Whether this person may add this fact. In the own place: the owner, any fact. With a coach: the coach any fact; the owner only their own
 * reports (`ownReports`).
 * A finding in which a person speaks about themselves (`isOwnKind`): in the own place only. Invariant I12.
 * Undoing (taken-back) needs `target`: the fact that is undone, with who recorded it. The owner undoes every report about themselves,
 * whoever recorded it, and restores what they undid; the coach undoes everything except what the owner recorded. When the target is not
 * known yet (`null`), only the coach may undo. Invariant I8.
 */
export function canRecordFact(
  actor: Actor,
  session: Place,
  fact: { readonly kind: SessionFact['kind']; readonly body?: unknown },
  now: number,
  target: { readonly kind: SessionFact['kind']; readonly recordedBy: string } | null = null,
): boolean {
  if (isOwnerAlone(actor, session)) return true
  const own = target?.recordedBy === actor.personId
  if (isOwner(actor, session.spaceId)) {
    if (fact.kind !== 'taken-back') return ownReports.has(fact.kind)
    return target !== null && (ownReports.has(target.kind) || (own && target.kind === 'taken-back'))
  }
  if (!canRecordSession(actor, session, now) || isAboutOneself(fact)) return false
  return fact.kind !== 'taken-back' || target === null || own || !isOwnFact(target.kind)
}

/** Picks up or rewords a finding of a kind that a coach may not make: the same rule as `canMakeFinding`. */
function isAboutOneself({ kind, body }: { readonly kind: SessionFact['kind']; readonly body?: unknown }): boolean {
  if (kind !== 'finding-picked-up' && kind !== 'finding-revised') return false
  return isOwnKind((body as SentBody).kind)
}

/** An own report, or undoing one. */
function isOwnFact(kind: SessionFact['kind']): boolean {
  return ownReports.has(kind) || kind === 'taken-back'
}
