// The sign-in cookie, and what a handler may know of a request. Not what the cookie opens: find-actor.ts.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/mount.ts'

/**
 * __Host-: only this host can set it, and only over a secure connection, so a neighbour on a sub-domain cannot plant one.
 * Chromium and Firefox count http://localhost as secure (tried in Chromium 156); Safari does not and needs https there too.
 */
export const cookieName = '__Host-krachtlijn'
/**
 * Strict, because it costs nothing here: every call that needs the cookie is a fetch by our own page. A page opened from a mail
 * arrives without the cookie, but that page is the same for everybody; its own calls do carry it.
 */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

export function findCookieToken(header: string | undefined): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === cookieName) return part.slice(at + 1).trim()
  }
  return null
}

export function createRequestFacts(dependencies: Dependencies): (request: FastifyRequest, reply: FastifyReply) => RequestFacts {
  return (request, reply) => ({
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    setSignInCookie: (token, expiresAt) => {
      const seconds = Math.max(0, Math.floor((expiresAt - dependencies.clock()) / 1000))
      reply.header('set-cookie', `${cookieName}=${token}; Max-Age=${seconds}; ${attributes}`)
    },
    clearSignInCookie: () => {
      reply.header('set-cookie', `${cookieName}=; Max-Age=0; ${attributes}`)
    },
  })
}

/**
 * Whether another site made the browser send this. The cookie is Strict, but another port on the same host is the same *site*
 * (every program on localhost), and reading leaves traces too. http/refuse-forgery.ts is stricter still for what changes something.
 */
export function isFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
