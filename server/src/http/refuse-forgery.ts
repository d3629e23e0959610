// Refuses cross-site request forgery: a request that changes something must come from our own page. A form or image on another site can set
// neither the header nor the JSON content type, and the browser sends its origin.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from './refusal.ts'
import { sendProblem } from './send-problem.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** On localhost, the loopback addresses count as the same origin. */
function ownOrigins(origin: string): ReadonlySet<string> {
  const { hostname, port, protocol } = new URL(origin)
  const loopback = ['localhost', '127.0.0.1', '[::1]']
  return new Set(loopback.includes(hostname) ? loopback.map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`) : [origin])
}

function comesFromUs({ headers }: FastifyRequest, own: ReadonlySet<string>): boolean {
  if (headers['x-krachtlijn'] !== '1') return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin !== undefined) return own.has(headers.origin)
  return site === 'same-origin'
}

const hasBody = ({ headers }: FastifyRequest) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

export function refuseForgery(app: FastifyInstance, origin: string): void {
  const own = ownOrigins(origin)
  app.addHook('onRequest', async (request, reply) => {
    if (harmless.has(request.method)) return
    if (!comesFromUs(request, own)) return sendProblem(reply, refuse(403, 'csrf.refused'))
    if (hasBody(request) && !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return sendProblem(reply, refuse(415, 'body.not-json'))
  })
}
