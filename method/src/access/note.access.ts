// Who may read and write notes. There are four kinds: shared, the coach's record, working notes and dual attunement.
import type { Actor, Place } from '#method/access/actor.ts'
import { isOwner, isOwnerOrGuestCoach, isOwnerOrWritingCoach, isWritingCoach } from '#method/access/space.access.ts'

export const noteKinds = ['shared', 'record', 'working', 'attunement'] as const
/** On screen: gedeeld, dossier, werknotitie, duale afstemming. */
export type NoteKind = (typeof noteKinds)[number]

/** The place of a working note or attunement is the coach's own space; of the other kinds, the coachee's space. */
export type NotePlace = Place & { readonly kind: NoteKind; readonly writtenBy: string }

/**
 * Shared notes and the record: the owner of the space (a coachee may inspect the record) and the coach of the trajectory. Working notes and
 * attunement: only the writer, in their own space; no grant gives access. Invariant I9.
 */
export function canReadNote(actor: Actor, note: NotePlace, now: number): boolean {
  if (note.kind === 'shared' || note.kind === 'record') return isOwnerOrGuestCoach(actor, note, now)
  return isOwner(actor, note.spaceId) && note.writtenBy === actor.personId
}

/**
 * Shared: owner, and coach until the trajectory ends. Record: only that coach, and never in their own space. Working notes and attunement: in one's own space.
 * Invariant I9.
 */
export function canWriteNote(actor: Actor, place: Place & { readonly kind: NoteKind }, now: number): boolean {
  if (place.kind === 'shared') return isOwnerOrWritingCoach(actor, place, now)
  if (place.kind === 'record') return isWritingCoach(actor, place, now) && !isOwner(actor, place.spaceId)
  return isOwner(actor, place.spaceId)
}

/** Only the writer, while they may still write there. Invariant I12. */
export function canReviseNote(actor: Actor, note: NotePlace, now: number): boolean {
  return note.writtenBy === actor.personId && canWriteNote(actor, note, now)
}
