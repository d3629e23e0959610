// A trajectory (traject) of a coach and a coachee, with their agreement. It is in the coachee's space; the coach is a guest there.
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, line, locale, name, ok, text } from './schemas.ts'
import { basis, version } from './version.ts'

const trajectoryId = z.object({ trajectoryId: id })
export const trajectory = z.object({
  id,
  spaceId: id,
  coacheeId: id,
  coacheeName: line,
  coachId: id,
  coachName: line,
  aim: line,
  startedAt: instant,
  endedAt: instant.nullable(),
  /** The reader may open it again: the coachee, or the coach who ended it. A coach writes nothing in a trajectory that has ended. */
  reopens: z.boolean(),
  /** none: no link was made; open: the link was not used yet; accepted: the coachee used it. */
  invitation: z.enum(['none', 'open', 'accepted']),
  sessionCount: z.int(),
  lastSessionAt: instant.nullable(),
  nextAt: instant.nullable(),
  /** The coach put it away in their own list. Always false for the coachee. */
  archived: z.boolean(),
  /** When the coach asked the coachee to erase the trajectory; null: not asked, or the coachee keeps it. */
  erasureAskedAt: instant.nullable(),
  /** The coachee opened their account. Until then the coach may correct what they typed, and erase it. */
  ownerWasThere: z.boolean(),
  /** The role of the reader in this trajectory. */
  as: z.enum(['coach', 'coachee']),
  /** Of the aim, the next date and the end. */
  version,
})
export const agreementText = {
  purpose: text,
  between: text,
  /** What a sponsor may see, in words. Empty without sponsor. */
  sponsor: text,
  retention: text,
}
export const agreement = z.object({
  ...agreementText,
  version,
  updatedAt: instant,
  agreedByCoacheeAt: instant.nullable(),
  agreedByCoachAt: instant.nullable(),
})

/** `byId`: who wrote this version. */
export const agreementVersion = agreement.extend({ byId: id })

export const trajectoryEndpoints = {
  listTrajectories: endpoint({
    method: 'GET',
    path: '/api/trajectories',
    summary: 'My trajectories, as coach and as coachee',
    policy: 'signed-in',
    result: z.object({ trajectories: z.array(trajectory) }),
  }),
  createTrajectory: endpoint({
    method: 'POST',
    path: '/api/trajectories',
    summary: 'Create a trajectory with a new coachee (coach)',
    policy: 'signed-in',
    body: z.object({ id, practiceId: id, coacheeName: name, aim: line, locale }),
    result: trajectory,
  }),
  getTrajectory: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId',
    summary: 'One trajectory',
    policy: 'signed-in',
    params: trajectoryId,
    result: trajectory,
  }),
  reviseTrajectory: endpoint({
    method: 'PATCH',
    path: '/api/trajectories/:trajectoryId',
    summary: 'Change the aim (coachee), the next date, end it, or put an ended one away (coach)',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({
      aim: line.optional(),
      nextAt: instant.nullable().optional(),
      ended: z.boolean().optional(),
      /** Coach, until the coachee opened the account. */
      coacheeName: name.optional(),
      archived: z.boolean().optional(),
      ...basis,
    }),
    result: trajectory,
    conflict: { code: 'trajectory.changed', current: trajectory },
  }),
  inviteCoachee: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/invitation',
    summary: 'Make an invitation link for the coachee; an earlier open link ends (coach)',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ email: z.email().max(254).nullable() }),
    result: z.object({ link: z.string(), until: instant, mailed: z.boolean() }),
  }),
  giveCoacheeLink: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/sign-in-link',
    summary: 'Make a new sign-in link for a coachee who cannot come back on their own; the coachee sees that it was made (coach)',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ confirmed: z.literal(true) }),
    result: z.object({ link: z.string(), until: instant }),
  }),
  getAgreement: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/agreement',
    summary: 'The latest version of the agreement',
    policy: 'signed-in',
    params: trajectoryId,
    result: agreement,
  }),
  listAgreementVersions: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/agreement/versions',
    summary: 'Every version of the agreement, oldest first: who wrote it, when, and who agreed',
    policy: 'signed-in',
    params: trajectoryId,
    result: z.object({ versions: z.array(agreementVersion) }),
  }),
  reviseAgreement: endpoint({
    method: 'PUT',
    path: '/api/trajectories/:trajectoryId/agreement',
    summary: 'Propose the next version of the agreement; both have to agree again',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ ...agreementText, ...basis }),
    result: agreement,
    conflict: { code: 'agreement.changed', current: agreement },
  }),
  agree: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/agreement/agree',
    summary: 'Agree to the latest version',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ version }),
    result: agreement,
    conflict: { code: 'agreement.changed', current: agreement },
  }),
  endAccess: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/access/end',
    summary: 'The coachee ends the coach’s access',
    policy: 'signed-in',
    params: trajectoryId,
    result: ok,
  }),
  graduate: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/graduation',
    summary: 'End the trajectory and set until when the coach may still read (owner); a second call changes that day',
    policy: 'signed-in',
    params: trajectoryId,
    /** Null: now, by the clock of the server. */
    body: z.object({ accessUntil: instant.nullable() }),
    result: trajectory,
  }),
  leaveTrajectory: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/leave',
    summary: 'The coach gives up access; the trajectory ends',
    policy: 'signed-in',
    params: trajectoryId,
    result: ok,
  }),
  askErasure: endpoint({
    method: 'POST',
    path: '/api/trajectories/:trajectoryId/erasure-request',
    summary: 'The coach asks the coachee to erase the trajectory, or takes that back; the coachee declines it',
    policy: 'signed-in',
    params: trajectoryId,
    body: z.object({ asked: z.boolean() }),
    result: trajectory,
  }),
  eraseTrajectory: endpoint({
    method: 'DELETE',
    path: '/api/trajectories/:trajectoryId',
    summary:
      'Erase it with its sessions, notes and agreements (owner); what the owner accepted stays in the own place. A coach: only as long as the coachee never opened the account, with the whole space',
    policy: 'signed-in',
    params: trajectoryId,
    result: ok,
  }),
  accessLedger: endpoint({
    method: 'GET',
    path: '/api/trajectories/:trajectoryId/access',
    summary: 'Who has access, and who looked at what (coachee)',
    policy: 'signed-in',
    params: trajectoryId,
    result: z.object({
      guests: z.array(z.object({ name: line, since: instant, until: instant.nullable() })),
      looks: z.array(z.object({ at: instant, name: line, what: z.string() })),
    }),
  }),
} as const
