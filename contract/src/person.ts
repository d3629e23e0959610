// The signed-in person, how they sign in, and in which browsers.
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, line, locale, name, ok } from './schemas.ts'
import { basis, version } from './version.ts'

export const role = z.enum(['coach', 'coachee', 'host'])
export const me = z.object({
  personId: id,
  spaceId: id,
  name: line,
  email: z.string().nullable(),
  /** A link that was mailed to the address was opened: mailed links sign in. */
  emailVerified: z.boolean(),
  /** A new address that has not been verified yet. It replaces `email` once it is. */
  pendingEmail: z.string().nullable(),
  locale,
  memberships: z.array(z.object({ practiceId: id, practiceName: line, role })),
  /** The person's trajectories with a coach, as coachee, newest first. `open`: that coach has access now. `nextAt`: the next session. */
  trajectories: z.array(
    z.object({
      id,
      coachName: line,
      open: z.boolean(),
      nextAt: instant.nullable(),
      /** The coach asks to erase it. */ erasureAsked: z.boolean(),
    }),
  ),
  /**
   * The trajectories of others that this person reads as a coach now. `until`: when that ends. `narrowedAt`: when the owner last took back
   * something that the coach could read. A device removes what it keeps and is no longer allowed.
   */
  guestOf: z.array(z.object({ trajectoryId: id, until: instant.nullable(), narrowedAt: instant.nullable() })),
  /** Agreements with a version that another person wrote and this person did not agree to. `withName`: the other person of the trajectory. */
  openAgreements: z.array(z.object({ trajectoryId: id, version, withName: line })),
  /** Sign-in links that a coach or host made for this person, newest first. */
  /** works: it was not used, not replaced, and has not expired. */
  givenLinks: z.array(z.object({ id, byName: line, at: instant, usedAt: instant.nullable(), works: z.boolean() })),
  hasPassword: z.boolean(),
  hasTotp: z.boolean(),
  passkeys: z.number(),
  /** True for coaches and hosts without authenticator app and without passkey. */
  askSecondFactor: z.boolean(),
  demo: z.boolean(),
  /** This installation can send mail. */
  mail: z.boolean(),
  /** Of name and language. */
  version,
})
const password = z.string().min(10).max(200)
const email = z.email().max(254)
const token = z.string().min(20).max(200)
const signedIn = z.discriminatedUnion('status', [
  z.object({ status: z.literal('signed-in') }),
  z.object({ status: z.literal('second-factor'), challengeId: id, methods: z.array(z.enum(['totp', 'recovery', 'passkey'])) }),
])

const count = z.int().min(0)
const erasure = z.object({
  /** In the own space. */
  findings: count,
  sessionsAlone: count,
  sessionsWithCoach: count,
  alignments: count,
  /** Notes in the own space, without the working notes about coachees. */
  notes: count,
  reminders: count,
  received: count,
  /** Links to witnesses and gifts that still work. */
  openLinks: count,
  /** The coaches of this person: their working notes are in their own spaces, and stay. */
  coaches: z.array(line),
  /** As a coach: trajectories of others that end and stay; those of coachees who never came, which go; own working notes, which go. */
  coachees: count,
  unopened: count,
  workingNotes: count,
  /** Practices that this person hosts alone while other coaches or hosts are in them: another host is needed first. */
  hostNeeded: z.array(line),
})

export const personEndpoints = {
  getMe: endpoint({ method: 'GET', path: '/api/me', summary: 'The signed-in person', policy: 'signed-in', result: me }),
  reviseMe: endpoint({
    method: 'PATCH',
    path: '/api/me',
    summary: 'Change name or language',
    policy: 'signed-in',
    body: z.object({ name: name.optional(), locale: locale.optional(), ...basis }),
    result: me,
    conflict: { code: 'person.changed', current: me },
  }),
  signInWays: endpoint({
    method: 'GET',
    path: '/api/sign-in/ways',
    summary: 'Which ways to sign in this installation has; `link`: it can mail a sign-in link',
    policy: { public: 'the sign-in page promises no mail that cannot be sent' },
    result: z.object({ link: z.boolean() }),
  }),
  signInByPassword: endpoint({
    method: 'POST',
    path: '/api/sign-in/password',
    summary: 'Sign in with e-mail address and password',
    policy: { public: 'signing in' },
    body: z.object({ email, password: z.string().max(200) }),
    result: signedIn,
  }),
  signInSecondFactor: endpoint({
    method: 'POST',
    path: '/api/sign-in/second-factor',
    summary: 'Second step of signing in: a code of the authenticator app or a recovery code',
    policy: { public: 'signing in' },
    body: z.object({ challengeId: id, code: z.string().max(40) }),
    result: signedIn,
  }),
  requestSignInLink: endpoint({
    method: 'POST',
    path: '/api/sign-in/link-request',
    summary: 'Request a sign-in link by mail; the answer does not tell whether the address has an account',
    policy: { public: 'signing in' },
    body: z.object({ email }),
    result: ok,
  }),
  signInByLink: endpoint({
    method: 'POST',
    path: '/api/sign-in/link',
    summary: 'Use a one-time sign-in link, after a confirming click',
    policy: { public: 'signing in' },
    body: z.object({ token }),
    result: signedIn,
  }),
  passkeySignInOptions: endpoint({
    method: 'POST',
    path: '/api/sign-in/passkey-options',
    summary: 'Start signing in with a passkey',
    policy: { public: 'signing in' },
    result: z.object({ challengeId: id, options: z.record(z.string(), z.unknown()) }),
  }),
  signInByPasskey: endpoint({
    method: 'POST',
    path: '/api/sign-in/passkey',
    summary: 'Finish signing in with a passkey',
    policy: { public: 'signing in' },
    body: z.object({ challengeId: id, response: z.record(z.string(), z.unknown()) }),
    result: signedIn,
  }),
  signOut: endpoint({ method: 'POST', path: '/api/sign-out', summary: 'End this sign-in', policy: 'signed-in', result: ok }),
  listSignIns: endpoint({
    method: 'GET',
    path: '/api/me/sign-ins',
    summary: 'List my sign-ins',
    policy: 'signed-in',
    result: z.object({ signIns: z.array(z.object({ id, createdAt: instant, lastSeenAt: instant, device: line, current: z.boolean() })) }),
  }),
  endSignIn: endpoint({
    method: 'DELETE',
    path: '/api/me/sign-ins/:signInId',
    summary: 'End one of my sign-ins',
    policy: 'signed-in',
    params: z.object({ signInId: id }),
    result: ok,
  }),
  setPassword: endpoint({
    method: 'PUT',
    path: '/api/me/password',
    summary: 'Set or change my password',
    policy: 'signed-in',
    body: z.object({ current: z.string().max(200).nullable(), password }),
    result: ok,
    conflict: { none: 'it names the password that it replaces' },
  }),
  addEmail: endpoint({
    method: 'PUT',
    path: '/api/me/email',
    summary: 'Set my e-mail address; a link is mailed to verify it, and a verified address is replaced only after that',
    policy: 'signed-in',
    body: z.object({ email }),
    result: me,
    conflict: { none: 'it needs a recent sign-in, and the last address that its owner gave counts' },
  }),
  confirmEmail: endpoint({
    method: 'POST',
    path: '/api/me/email/confirm',
    summary: 'Verify my e-mail address with the token that was mailed to it',
    policy: 'signed-in',
    body: z.object({ token }),
    result: me,
  }),
  lookAtErasure: endpoint({
    method: 'GET',
    path: '/api/me/erasure',
    summary: 'What would be erased with my space and account, and what would stay with others',
    policy: 'signed-in',
    result: erasure,
  }),
  erasePerson: endpoint({
    method: 'POST',
    path: '/api/me/erasure',
    summary: 'Erase my space and my account; needs a sign-in of the last ten minutes; it cannot be undone',
    policy: 'signed-in',
    body: z.object({ sure: z.literal(true) }),
    result: ok,
  }),
  startTotp: endpoint({
    method: 'POST',
    path: '/api/me/totp/start',
    summary: 'Start setting up an authenticator app',
    policy: 'signed-in',
    result: z.object({ secret: z.string(), uri: z.string() }),
  }),
  confirmTotp: endpoint({
    method: 'POST',
    path: '/api/me/totp/confirm',
    summary: 'Confirm the authenticator app; gives recovery codes once',
    policy: 'signed-in',
    body: z.object({ code: z.string().max(10) }),
    result: z.object({ recoveryCodes: z.array(z.string()) }),
  }),
  removeTotp: endpoint({
    method: 'POST',
    path: '/api/me/totp/remove',
    summary: 'Remove the authenticator app',
    policy: 'signed-in',
    body: z.object({ code: z.string().max(40) }),
    result: ok,
  }),
  listPasskeys: endpoint({
    method: 'GET',
    path: '/api/me/passkeys',
    summary: 'List my passkeys',
    policy: 'signed-in',
    result: z.object({ passkeys: z.array(z.object({ id, name: line, createdAt: instant, lastUsedAt: instant.nullable() })) }),
  }),
  passkeyOptions: endpoint({
    method: 'POST',
    path: '/api/me/passkeys/options',
    summary: 'Start adding a passkey',
    policy: 'signed-in',
    result: z.object({ challengeId: id, options: z.record(z.string(), z.unknown()) }),
  }),
  addPasskey: endpoint({
    method: 'POST',
    path: '/api/me/passkeys',
    summary: 'Finish adding a passkey',
    policy: 'signed-in',
    body: z.object({ challengeId: id, name: line, response: z.record(z.string(), z.unknown()) }),
    result: ok,
  }),
  removePasskey: endpoint({
    method: 'DELETE',
    path: '/api/me/passkeys/:passkeyId',
    summary: 'Remove a passkey',
    policy: 'signed-in',
    params: z.object({ passkeyId: id }),
    result: ok,
  }),
  deviceKey: endpoint({
    method: 'POST',
    path: '/api/me/device-key',
    summary: 'The key for what this device stores offline; valid for seven days',
    policy: 'signed-in',
    body: z.object({ deviceId: id }),
    result: z.object({ key: z.string(), until: instant }),
  }),
} as const
