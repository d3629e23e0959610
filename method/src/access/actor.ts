// The person who makes a request, with all that an access rule may use. Loaded once per request.
export const practiceRoles = ['coach', 'coachee', 'host'] as const
export type PracticeRole = (typeof practiceRoles)[number]

/**
 * This person is the coach in one trajectory of one space. `until`: when that ends, in epoch milliseconds; null: no end is set. `ended`: the
 * trajectory has ended, so this person still reads until then, and writes nothing.
 */
export type GuestGrant = {
  readonly spaceId: string
  readonly trajectoryId: string
  readonly until: number | null
  readonly ended?: boolean
}

export type Actor = {
  readonly personId: string
  readonly memberships: readonly { readonly practiceId: string; readonly role: PracticeRole }[]
  readonly guestOf: readonly GuestGrant[]
  readonly ownSpaceId: string
}

/** Which space and trajectory a row belongs to. `trajectoryId` null: it belongs to no trajectory, so no guest can read it. */
export type Place = { readonly spaceId: string; readonly trajectoryId: string | null }
