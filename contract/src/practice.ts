// The practice: administration only. Members, invitations, settings, and the removable demo. It owns no content.
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { role } from './person.ts'
import { id, instant, line, locale, name, ok } from './schemas.ts'
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
    summary: 'End a membership (host); content of people stays theirs',
    policy: 'signed-in',
    params: z.object({ practiceId: id, personId: id }),
    result: ok,
  }),
  lookAtInvitation: endpoint({
    method: 'POST',
    path: '/api/invitations/look',
    summary: 'What an invitation is about, before accepting',
    policy: { public: 'the invited has no account yet' },
    body: z.object({ token }),
    result: z.object({ practiceName: line, inviterName: line, name: line, role, aim: line, locale, until: instant }),
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/api/invitations/accept',
    summary: 'Accept an invitation and sign in; the link works once',
    policy: { public: 'the invited has no account yet' },
    body: z.object({
      token,
      name,
      email: z.email().max(254).nullable(),
      password: z.string().min(10).max(200).nullable(),
      agreed: z.literal(true),
      locale,
    }),
    result: z.object({ status: z.literal('signed-in') }),
  }),
  getDemo: endpoint({
    method: 'GET',
    path: '/api/demo',
    summary: 'Whether the demo practice is here (host)',
    policy: 'signed-in',
    /** people: made up. invited: those who came in since, and go with it. */
    result: z.object({ present: z.boolean(), people: z.int(), invited: z.int(), sessions: z.int() }),
  }),
  removeDemo: endpoint({
    method: 'DELETE',
    path: '/api/demo',
    summary: 'Remove the demo practice, leaving nothing (host)',
    policy: 'signed-in',
    /** How many people who were invited into it the host knows will go too. With more of them nothing is removed. */
    query: z.object({ invited: z.coerce.number().int().min(0).max(1_000_000).default(0) }),
    result: z.object({
      ok: z.literal(true),
      /** A one-time link for the first real host when the demo host was the only one. */ hostLink: z.string().nullable(),
    }),
  }),
} as const
