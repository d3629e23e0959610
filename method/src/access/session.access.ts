// Who may see a session and record in it. The coach records; the coachee answers for the coachee.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuestCoach, isOwner, isOwnerAlone, isOwnerOrGuestCoach } from '#method/access/space.access.ts'
import type { SessionFact } from '#method/session/session-event.ts'

/** Facts that are the coachee's own report. On the coach's screen they are tapped in the coachee's presence. */
const ownReports: ReadonlySet<SessionFact['kind']> = new Set<SessionFact['kind']>(['shift-answered', 'tension-rated', 'tension-noted'])

/**
 * Meaning: may see the session and its trace.
 * Rule: the owner of the space and the coach of that trajectory.
 * Source: I8, S56; M19.
 * @example canReadSession(stranger, session, now) // false
 */
export function canReadSession(actor: Actor, session: Place, now: number): boolean {
  return isOwnerOrGuestCoach(actor, session, now)
}

/**
 * Meaning: may prepare, start, pause and end the session, and mark moments.
 * Rule: only the coach of that trajectory; in one's own trajectory, without a coach, the owner.
 * Source: product, live session screen (M19) and the session alone (M20); S17; I7 (a person records, nobody is watched by a machine).
 * @example canRecordSession(owner, session, now) // false
 */
export function canRecordSession(actor: Actor, session: Place, now: number): boolean {
  return isOwnerAlone(actor, session) || isGuestCoach(actor, session, now)
}

/**
 * Meaning: may add this fact to the session.
 * Rule: alone with oneself, any fact. With a coach: the coach any fact; the owner only the own report: answering the shift, rating and noting the tension. Taking back
 * needs the fact that is taken back with who recorded it (`target`): the owner takes back own reports the owner recorded;
 * the coach takes back everything except what the owner recorded. A target that is not known yet: only the coach.
 * Source: S62, M14 (only the coachee confirms), I8.
 * @example canRecordFact(owner, session, { kind: 'shift-answered' }, now) // true
 */
export function canRecordFact(
  actor: Actor,
  session: Place,
  fact: Pick<SessionFact, 'kind'>,
  now: number,
  target: { readonly kind: SessionFact['kind']; readonly recordedBy: string } | null = null,
): boolean {
  if (isOwnerAlone(actor, session)) return true
  const own = target?.recordedBy === actor.personId
  if (isOwner(actor, session.spaceId)) {
    return fact.kind === 'taken-back' ? target !== null && own && isOwnFact(target.kind) : ownReports.has(fact.kind)
  }
  if (!canRecordSession(actor, session, now)) return false
  return fact.kind !== 'taken-back' || target === null || own || !isOwnFact(target.kind)
}

/** An own report, or the taking back of one. */
function isOwnFact(kind: SessionFact['kind']): boolean {
  return ownReports.has(kind) || kind === 'taken-back'
}
