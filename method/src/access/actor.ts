// Who asks. Everything an access rule may lean on, read once per request; nothing else.
export const practiceRoles = ['coach', 'coachee', 'host'] as const
export type PracticeRole = (typeof practiceRoles)[number]

/** A grant: this person is the coach in one trajectory of one space, until an instant (null: no end set). */
export type GuestGrant = { readonly spaceId: string; readonly trajectoryId: string; readonly until: number | null }

export type Actor = {
  readonly personId: string
  readonly memberships: readonly { readonly practiceId: string; readonly role: PracticeRole }[]
  readonly guestOf: readonly GuestGrant[]
  readonly ownSpaceId: string
}

/** Where something lies. `trajectoryId` null: in no trajectory, so no guest has a claim on it. */
export type Place = { readonly spaceId: string; readonly trajectoryId: string | null }
