// Reads and writes the sign-in cookie. What the cookie opens: modules/person/sign-in/find-signed-in.usecases.ts.
import { parseCookie, type SetCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RequestFacts, SignedIn } from './caller.ts'

/**
 * __Host-: the browser accepts it only from this host and only over a secure connection, so a site on a sub-domain cannot set it.
 * Chromium and Firefox treat http://localhost as secure (tried in Chromium 156); Safari does not and needs https there too.
 */
export const cookieName = '__Host-krachtlijn'
/**
 * SameSite=Strict costs nothing here: every request that needs the cookie is a fetch by our own page. A page opened from a mail
 * arrives without the cookie, but that page has the same content for every visitor; its own requests carry the cookie.
 */
const attributes = { name: cookieName, path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const satisfies Partial<SetCookie>

export function findCookieToken(header: string | undefined): string | null {
  return parseCookie(header ?? '')[cookieName] ?? null
}

export function createRequestFacts(clock: () => number): (request: FastifyRequest, reply: FastifyReply) => RequestFacts {
  return (request, reply) => {
    const setCookie = (value: string, maxAge: number) =>
      void reply.header('set-cookie', stringifySetCookie({ ...attributes, value, maxAge }))
    return {
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      setSignInCookie: (token, expiresAt) => setCookie(token, Math.max(0, Math.floor((expiresAt - clock()) / 1000))),
      clearSignInCookie: () => setCookie('', 0),
    }
  }
}

/** Who sent a request; null without a valid sign-in cookie. */
export type FindCaller = (request: FastifyRequest) => Promise<SignedIn | null>

export function createFindCaller(findByToken: (token: string) => Promise<SignedIn | null>): FindCaller {
  return async (request) => {
    const token = findCookieToken(request.headers.cookie)
    return token === null || isFromElsewhere(request) ? null : findByToken(token)
  }
}

/**
 * Whether another site made the browser send this request. SameSite=Strict does not stop another port of the same host (every program
 * on localhost is the same *site*), and a read has side effects too. refuse-forgery.ts is stricter for requests that change something.
 */
function isFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
