// A browser for tests of signing in: stores the cookie it is given, and tells who is signed in with it.
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts, SignedIn } from '../../../http/caller.ts'
import { setEmailVerified } from '../address.repository.ts'
import { createPerson } from '../profile.usecases.ts'
import { findSignedIn } from '../sign-in/find-signed-in.usecases.ts'
import { createSignIn } from '../sign-in/sign-ins.usecases.ts'

export type Browser = {
  readonly facts: RequestFacts
  readonly token: () => string | null
  readonly findActor: () => Promise<Actor | null>
  readonly actor: () => Promise<Actor>
  readonly signedIn: () => Promise<SignedIn>
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export function openBrowser(dependencies: Dependencies, { address = '192.0.2.1', userAgent = firefox } = {}): Browser {
  let cookie: string | null = null
  const facts: RequestFacts = {
    address,
    userAgent,
    setSignInCookie: (token) => {
      cookie = token
    },
    clearSignInCookie: () => {
      cookie = null
    },
  }
  const find = () => findSignedIn(cookie ?? '', dependencies)
  const signedIn = async () => {
    const found = await find()
    if (found === null) throw new Error('nobody is signed in in this browser')
    return found
  }
  return {
    facts,
    token: () => cookie,
    findActor: async () => (await find())?.actor ?? null,
    actor: async () => (await signedIn()).actor,
    signedIn,
  }
}

export type SignedInPerson = Browser & { readonly personId: string; readonly spaceId: string }

/** A person with a verified e-mail address, signed in in one browser. */
export async function aSignedInPerson(
  dependencies: Dependencies,
  { name = 'Saar', email = `${name.toLowerCase()}@voorbeeld.nl` as string | null } = {},
): Promise<SignedInPerson> {
  const person = await createPerson({ name, email, locale: 'nl', demo: false }, dependencies)
  if (email !== null) await setEmailVerified(dependencies.database, person.personId, dependencies.clock())
  const browser = openBrowser(dependencies)
  await createSignIn({ personId: person.personId, facts: browser.facts }, dependencies)
  return { ...browser, ...person }
}

/** The result of a use case; throws when it is a refusal. */
export function given<T>(result: T): Exclude<T, { readonly refused: true }> {
  if (typeof result === 'object' && result !== null && 'refused' in result) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { readonly refused: true }>
}
