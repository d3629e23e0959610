// The person who asks, as far as access needs to know. Loaded once per request.
// Same shape as the actor in #method/access; a guest grant names the space, the trajectory and until when.

export type Actor = {
  readonly personId: string
  readonly ownSpaceId: string
  readonly signInId: string
  readonly memberships: readonly { readonly practiceId: string; readonly role: 'coach' | 'coachee' | 'host' }[]
  readonly guestOf: readonly { readonly spaceId: string; readonly trajectoryId: string; readonly until: number | null }[]
}
