// Who may read and write notes. Four kinds that never merge: shared, the coach's record, working notes, dual attunement.
import type { Actor, Place } from '#method/access/actor.ts'
import { isGuestCoach, isOwner, isOwnerOrGuestCoach } from '#method/access/space.access.ts'

export const noteKinds = ['shared', 'record', 'working', 'attunement'] as const
/** gedeeld, dossier, werknotitie, duale afstemming. */
export type NoteKind = (typeof noteKinds)[number]

/** `place` of a working note or attunement is the coach's own space; of the others, the coachee's. */
export type NotePlace = Place & { readonly kind: NoteKind; readonly writtenBy: string }

/**
 * Meaning: may read the note.
 * Rule: shared and record: the owner of the space (the coachee may inspect the record) and the coach of the trajectory.
 * Working and attunement: only who wrote it, in that person's own space; whoever else is granted whatever.
 * Source: I9, S79; M29, M38; architecture (Data).
 * @example canReadNote(coachee, attunement, now) // false
 */
export function canReadNote(actor: Actor, note: NotePlace, now: number): boolean {
  if (note.kind === 'shared' || note.kind === 'record') return isOwnerOrGuestCoach(actor, note, now)
  return isOwner(actor, note.spaceId) && note.writtenBy === actor.personId
}

/**
 * Meaning: may write a note of this kind here.
 * Rule: shared: owner and coach; record: the coach only, never in a space of one's own; working and attunement: in one's own space.
 * Source: I9; M38.
 * @example canWriteNote(coachee, { kind: 'record', ...place }, now) // false
 */
export function canWriteNote(actor: Actor, place: Place & { readonly kind: NoteKind }, now: number): boolean {
  if (place.kind === 'shared') return isOwnerOrGuestCoach(actor, place, now)
  if (place.kind === 'record') return isGuestCoach(actor, place, now) && !isOwner(actor, place.spaceId)
  return isOwner(actor, place.spaceId)
}

/** Only who wrote it changes it, while still allowed to write there: nobody changes another's words (I12). */
export function canReviseNote(actor: Actor, note: NotePlace, now: number): boolean {
  return note.writtenBy === actor.personId && canWriteNote(actor, note, now)
}
