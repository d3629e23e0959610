// The practice: members, invitations, settings, and the demo that can be removed. A practice owns no content.
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { role } from './person.ts'
import { id, instant, line, locale, name, ok, text } from './schemas.ts'
import { agreementText } from './trajectory.ts'
import { basis, version } from './version.ts'

const practiceId = z.object({ practiceId: id })
const token = z.string().min(20).max(200)

const practice = z.object({
  id,
  name: line,
  demo: z.boolean(),
  members: z.array(z.object({ personId: id, name: line, role, since: instant, lastSeenAt: instant.nullable(), invited: z.boolean() })),
  version,
})

export const practiceEndpoints = {
  getPractice: endpoint({
    method: 'GET',
    path: '/api/practices/:practiceId',
    summary: 'The practice and its members (host)',
    policy: 'signed-in',
    params: practiceId,
    result: practice,
  }),
  revisePractice: endpoint({
    method: 'PATCH',
    path: '/api/practices/:practiceId',
    summary: 'Change the name of the practice (host)',
    policy: 'signed-in',
    params: practiceId,
    body: z.object({ name, ...basis }),
    result: practice,
    conflict: { code: 'practice.changed', current: practice },
  }),
  inviteMember: endpoint({
    method: 'POST',
    path: '/api/practices/:practiceId/members',
    summary: 'Invite a coach or host (host)',
    policy: 'signed-in',
    params: practiceId,
    body: z.object({ role: z.enum(['coach', 'host']), name, email: z.email().max(254).nullable() }),
    result: z.object({ personId: id, link: z.string(), until: instant, mailed: z.boolean() }),
  }),
  endMembership: endpoint({
    method: 'DELETE',
    path: '/api/practices/:practiceId/members/:personId',
    summary: 'End a membership (host); nobody loses content',
    policy: 'signed-in',
    params: z.object({ practiceId: id, personId: id }),
    result: ok,
  }),
  giveMemberLink: endpoint({
    method: 'POST',
    path: '/api/practices/:practiceId/members/:personId/sign-in-link',
    summary: 'Make a new sign-in link for a coach or host who cannot come back on their own; that person sees that it was made (host)',
    policy: 'signed-in',
    params: z.object({ practiceId: id, personId: id }),
    body: z.object({ confirmed: z.literal(true) }),
    result: z.object({ link: z.string(), until: instant }),
  }),
  lookAtInvitation: endpoint({
    method: 'POST',
    path: '/api/invitations/look',
    summary: 'Read an invitation before accepting it',
    policy: { public: 'an invited person has no account yet' },
    body: z.object({ token }),
    result: z.object({
      practiceName: line,
      inviterName: line,
      name: line,
      role,
      aim: line,
      locale,
      until: instant,
      /** This installation can mail a sign-in link later. */
      mail: z.boolean(),
      /** The latest version, to read before accepting. Null: the invitation is not for a trajectory. */
      agreement: z.object({ ...agreementText, version }).nullable(),
    }),
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/api/invitations/accept',
    summary: 'Accept an invitation and sign in; the link works once',
    policy: { public: 'an invited person has no account yet' },
    body: z.object({
      token,
      name,
      email: z.email().max(254).nullable(),
      password: z.string().min(10).max(200).nullable(),
      agreed: z.literal(true),
      /** The version of the agreement that was on screen. Refused with agreement.changed when there is a later one; the link still works. */
      agreedVersion: version.nullable(),
      /** The aim that was on screen; another one now is refused in the same way. Left out: there was none on screen. */
      agreedAim: text.optional(),
      locale,
    }),
    result: z.object({ status: z.literal('signed-in') }),
  }),
  getDemo: endpoint({
    method: 'GET',
    path: '/api/demo',
    summary: 'Whether the demo practice exists (host)',
    policy: 'signed-in',
    /** `people`: invented by the demo. `invited`: real people who were invited into it; removing the demo deletes them too. */
    result: z.object({ present: z.boolean(), people: z.int(), invited: z.int(), sessions: z.int() }),
  }),
  removeDemo: endpoint({
    method: 'DELETE',
    path: '/api/demo',
    summary: 'Remove the demo practice with everything in it (host)',
    policy: 'signed-in',
    /** How many invited people the host expects to delete. When there are more, nothing is removed (409). */
    query: z.object({ invited: z.coerce.number().int().min(0).max(1_000_000).default(0) }),
    result: z.object({
      ok: z.literal(true),
      /** When the demo had the only host: a one-time link for the first real host. */
      hostLink: z.string().nullable(),
    }),
  }),
} as const
