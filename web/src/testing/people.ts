// Signed-in users and a trajectory for component tests.
import type { CallResult } from '#contract/client.ts'
import type { Me } from '../client/who/me.ts'

/** A coachee with one coach; each call makes another person, so that nothing kept on the device is shared between tests. */
export function aCoachee(part: Partial<Me> = {}): Me {
  return {
    personId: crypto.randomUUID(),
    spaceId: crypto.randomUUID(),
    name: 'Lotte de Wit',
    email: 'lotte@example.org',
    emailVerified: true,
    pendingEmail: null,
    locale: 'nl',
    memberships: [{ practiceId: crypto.randomUUID(), practiceName: 'Praktijk Voorbeeld', role: 'coachee' }],
    guestOf: [],
    openAgreements: [],
    givenLinks: [],
    trajectories: [{ id: crypto.randomUUID(), coachName: 'Marijke Jansen', open: true, nextAt: null, erasureAsked: false }],
    version: 1,
    hasPassword: false,
    hasTotp: false,
    passkeys: 0,
    askSecondFactor: false,
    demo: false,
    mail: true,
    ...part,
  }
}

export function aCoach(part: Partial<Me> = {}): Me {
  return aCoachee({
    name: 'Marijke Jansen',
    email: 'marijke@example.org',
    memberships: [{ practiceId: crypto.randomUUID(), practiceName: 'Praktijk Voorbeeld', role: 'coach' }],
    trajectories: [],
    ...part,
  })
}

export function aTrajectory(
  part: Partial<CallResult<'GET /api/trajectories/:trajectoryId'>> = {},
): CallResult<'GET /api/trajectories/:trajectoryId'> {
  return {
    id: crypto.randomUUID(),
    spaceId: crypto.randomUUID(),
    coacheeId: crypto.randomUUID(),
    coacheeName: 'Lotte de Wit',
    coachId: crypto.randomUUID(),
    coachName: 'Marijke Jansen',
    aim: '',
    startedAt: 0,
    endedAt: null,
    reopens: false,
    invitation: 'accepted',
    sessionCount: 0,
    lastSessionAt: null,
    nextAt: null,
    archived: false,
    erasureAskedAt: null,
    ownerWasThere: true,
    as: 'coach',
    version: 1,
    ...part,
  }
}
