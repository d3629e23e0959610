// The endpoints of contract/src/person.ts. Each calls a use case and shapes its answer.
import type { personEndpoints } from '#contract/person.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import type { Refusal } from '../../http/refusal.ts'
import { addEmail } from './add-email.ts'
import { deviceKey } from './device-key.ts'
import { getMe, reviseMe } from './me.ts'
import { signInSecondFactor } from './second-factor/by-code.ts'
import { passkeySignInOptions, signInByPasskey } from './second-factor/by-passkey.ts'
import { addPasskey, listPasskeys, passkeyOptions, removePasskey } from './second-factor/own-passkeys.ts'
import { confirmTotp, removeTotp, startTotp } from './second-factor/own-totp.ts'
import { requestSignInLink, signInByLink } from './sign-in/by-link.ts'
import { setPassword, signInByPassword } from './sign-in/by-password.ts'
import { endSignIn, listSignIns, signOut } from './sign-in/sign-ins.ts'

const ok = { ok: true } as const
const okUnless = (refusal: Refusal | null) => refusal ?? ok

export function personHandlers(dependencies: Dependencies) {
  return {
    getMe: ({ actor }) => getMe(dependencies, actor),
    reviseMe: ({ actor, body }) => reviseMe(dependencies, { actor, ...body }),

    addEmail: async ({ actor, body }) => (await addEmail(dependencies, { actor, ...body })) ?? getMe(dependencies, actor),

    signInByPassword: ({ body, facts, actor }) => signInByPassword(dependencies, { ...body, facts, actor }),
    signInSecondFactor: ({ body, facts, actor }) => signInSecondFactor(dependencies, { ...body, facts, actor }),
    requestSignInLink: async ({ body, facts }) => okUnless(await requestSignInLink(dependencies, { ...body, facts })),
    signInByLink: ({ body, facts, actor }) => signInByLink(dependencies, { ...body, facts, actor }),
    passkeySignInOptions: ({ facts }) => passkeySignInOptions(dependencies, facts),
    signInByPasskey: ({ body, facts, actor }) => signInByPasskey(dependencies, { ...body, facts, actor }),

    signOut: async ({ actor, facts }) => {
      await signOut(dependencies, actor, facts)
      return ok
    },
    listSignIns: async ({ actor }) => ({
      signIns: (await listSignIns(dependencies, actor)).map((row) => ({
        id: row.id,
        createdAt: row.created_at,
        lastSeenAt: row.last_seen_at,
        device: row.device,
        current: row.id === actor.signInId,
      })),
    }),
    endSignIn: async ({ actor, params, facts }) => {
      const refusal = await endSignIn(dependencies, actor, params.signInId)
      if (refusal === null && params.signInId === actor.signInId) facts.clearSignInCookie()
      return okUnless(refusal)
    },

    setPassword: async ({ actor, body }) => okUnless(await setPassword(dependencies, { actor, ...body })),
    startTotp: ({ actor }) => startTotp(dependencies, actor),
    confirmTotp: ({ actor, body }) => confirmTotp(dependencies, { actor, ...body }),
    removeTotp: async ({ actor, body }) => okUnless(await removeTotp(dependencies, { actor, ...body })),
    listPasskeys: async ({ actor }) => ({ passkeys: await listPasskeys(dependencies, actor) }),
    passkeyOptions: ({ actor }) => passkeyOptions(dependencies, actor),
    addPasskey: async ({ actor, body }) => okUnless(await addPasskey(dependencies, { actor, ...body })),
    removePasskey: async ({ actor, params }) => okUnless(await removePasskey(dependencies, { actor, ...params })),
    deviceKey: ({ actor, body }) => deviceKey(dependencies, { actor, ...body }),
  } satisfies Pick<Handlers, keyof typeof personEndpoints>
}
