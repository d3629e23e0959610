// A browser for tests of signing in: keeps the cookie it is given and can be asked who it is.
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../../actor.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { RequestFacts } from '../../../http/mount.ts'
import { createFindActor } from '../find-actor.ts'
import { createPerson } from '../profile.ts'
import { createSignIn } from '../sign-in/sign-ins.ts'

export type Browser = {
  readonly facts: RequestFacts
  readonly token: () => string | null
  readonly findActor: () => Promise<Actor | null>
  readonly actor: () => Promise<Actor>
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export function openBrowser(dependencies: Dependencies, { address = '192.0.2.1', userAgent = firefox } = {}): Browser {
  let cookie: string | null = null
  const find = createFindActor(dependencies)
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
  const findActor = () => find({ headers: { cookie: `other=1; __Host-krachtlijn=${cookie ?? ''}` } } as FastifyRequest)
  const actor = async () => {
    const found = await findActor()
    if (found === null) throw new Error('nobody is signed in here')
    return found
  }
  return { facts, token: () => cookie, findActor, actor }
}

export type SignedInPerson = Browser & { readonly personId: string; readonly spaceId: string }

/** A person with an address, signed in on one browser. */
export async function aSignedInPerson(
  dependencies: Dependencies,
  { name = 'Saar', email = `${name.toLowerCase()}@voorbeeld.nl` as string | null } = {},
): Promise<SignedInPerson> {
  const person = await createPerson(dependencies, { name, email, locale: 'nl', demo: false })
  const browser = openBrowser(dependencies)
  await createSignIn(dependencies, person.personId, browser.facts)
  return { ...browser, ...person }
}

/** What a use case gave must not be a refusal. */
export function given<T>(result: T): Exclude<T, { readonly refused: true }> {
  if (typeof result === 'object' && result !== null && 'refused' in result) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { readonly refused: true }>
}
