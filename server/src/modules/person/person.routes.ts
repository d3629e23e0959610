// People and signing in, over HTTP.
import type { personEndpoints } from '#contract/person.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { presented, type Refusal } from '../../http/refusal.ts'
import { confirmEmail, setEmail } from './address.usecases.ts'
import { deviceKey } from './device-key.usecases.ts'
import { erasePerson, lookAtErasure } from './erase-person.usecases.ts'
import { getMe, reviseMe } from './me.usecases.ts'
import { presentMe, presentSignIn } from './person.present.ts'
import { signInSecondFactor } from './second-factor/by-code.usecases.ts'
import { passkeySignInOptions, signInByPasskey } from './second-factor/by-passkey.usecases.ts'
import { addPasskey, listPasskeys, passkeyOptions, removePasskey } from './second-factor/own-passkeys.usecases.ts'
import { confirmTotp, removeTotp, startTotp } from './second-factor/own-totp.usecases.ts'
import { requestSignInLink, signInByLink } from './sign-in/by-link.usecases.ts'
import { setPassword, signInByPassword } from './sign-in/by-password.usecases.ts'
import { endSignIn, listSignIns, signOut } from './sign-in/sign-ins.usecases.ts'

const ok = { ok: true } as const
const okUnless = (refusal: Refusal | null) => refusal ?? ok

export function personHandlers(dependencies: Dependencies) {
  return {
    getMe: async ({ actor }) => presentMe(await getMe({ actor }, dependencies)),
    reviseMe: async ({ actor, body }) => presented(await reviseMe({ actor, ...body }, dependencies), presentMe),
    addEmail: async ({ actor, signInId, body }) =>
      (await setEmail({ actor, signInId, ...body }, dependencies)) ?? presentMe(await getMe({ actor }, dependencies)),
    confirmEmail: async ({ actor, signInId, body }) =>
      (await confirmEmail({ actor, signInId, ...body }, dependencies)) ?? presentMe(await getMe({ actor }, dependencies)),
    lookAtErasure: async ({ actor }) => lookAtErasure({ actor }, dependencies),
    erasePerson: async ({ actor, signInId, facts }) => okUnless(await erasePerson({ actor, signInId, facts }, dependencies)),

    signInWays: async () => ({ link: dependencies.sendMail !== null }),
    signInByPassword: async ({ body, facts, signInId }) => signInByPassword({ ...body, facts, signInId }, dependencies),
    signInSecondFactor: async ({ body, facts, signInId }) => signInSecondFactor({ ...body, facts, signInId }, dependencies),
    requestSignInLink: async ({ body, facts }) => okUnless(await requestSignInLink({ ...body, facts }, dependencies)),
    signInByLink: async ({ body, facts, signInId }) => signInByLink({ ...body, facts, signInId }, dependencies),
    passkeySignInOptions: async ({ facts }) => passkeySignInOptions({ facts }, dependencies),
    signInByPasskey: async ({ body, facts, signInId }) => signInByPasskey({ ...body, facts, signInId }, dependencies),

    signOut: async ({ signInId, facts }) => {
      await signOut({ signInId, facts }, dependencies)
      return ok
    },
    listSignIns: async ({ actor, signInId }) => ({
      signIns: (await listSignIns({ actor }, dependencies)).map((row) => presentSignIn(row, signInId)),
    }),
    endSignIn: async ({ actor, signInId, params, facts }) => {
      const refusal = await endSignIn({ actor, ...params }, dependencies)
      if (refusal === null && params.signInId === signInId) facts.clearSignInCookie()
      return okUnless(refusal)
    },

    setPassword: async ({ actor, signInId, body }) => okUnless(await setPassword({ actor, signInId, ...body }, dependencies)),
    startTotp: async ({ actor, signInId }) => startTotp({ actor, signInId }, dependencies),
    confirmTotp: async ({ actor, signInId, body }) => confirmTotp({ actor, signInId, ...body }, dependencies),
    removeTotp: async ({ actor, signInId, body }) => okUnless(await removeTotp({ actor, signInId, ...body }, dependencies)),
    listPasskeys: async ({ actor }) => ({ passkeys: await listPasskeys({ actor }, dependencies) }),
    passkeyOptions: async ({ actor, signInId }) => passkeyOptions({ actor, signInId }, dependencies),
    addPasskey: async ({ actor, signInId, body }) => okUnless(await addPasskey({ actor, signInId, ...body }, dependencies)),
    removePasskey: async ({ actor, signInId, params }) => okUnless(await removePasskey({ actor, signInId, ...params }, dependencies)),
    deviceKey: async ({ actor, body }) => deviceKey({ actor, ...body }, dependencies),
  } satisfies Pick<Handlers, keyof typeof personEndpoints>
}
