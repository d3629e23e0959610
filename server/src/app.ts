// The composition root: one fastify server from the contract, the modules and the built web app.
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastify from 'fastify'
import type { Dependencies } from './dependencies.ts'
import { createHandlers } from './handlers.ts'
import { compressAnswers } from './http/compress-answers.ts'
import type { Report } from './http/handle-errors.ts'
import { handleErrors } from './http/handle-errors.ts'
import { mount } from './http/mount.ts'
import { BodiesHeld, type BodyLimits, bodyLimits, declaredLength, decodeBody, readBody } from './http/read-body.ts'
import { refuseForgery } from './http/refuse-forgery.ts'
import { answerBrokenRequest, answerUnreadableAddress, refuseWhatNodeWould } from './http/refuse-unreadable.ts'
import { addSecurityHeaders } from './http/security-headers.ts'
import { serveWeb } from './http/serve-web.ts'
import { createFindCaller, createRequestFacts } from './http/sign-in-cookie.ts'
import { findSignedIn } from './modules/person/sign-in/find-signed-in.usecases.ts'
import { createAdmit } from './modules/space/admit.usecases.ts'

export type AppOptions = {
  /** The folder of the built web app, or null to serve the API only. */
  readonly webFolder?: string | null
  readonly report?: Report
  /** For tests. */
  readonly limits?: BodyLimits
}

export async function createApp(
  dependencies: Dependencies,
  { webFolder = null, report = () => {}, limits = bodyLimits }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = fastify({
    // Requests are not logged: URLs hold ids, and a log would show who did what and when.
    logger: false,
    requestTimeout: limits.patience,
    // Headers that come too slowly are ended within five seconds of the minute.
    http: { connectionsCheckingInterval: 5_000, requireHostHeader: false },
    frameworkErrors: answerUnreadableAddress(dependencies.origin),
    clientErrorHandler: answerBrokenRequest(dependencies.origin),
    forceCloseConnections: 'idle',
    // The rate limits need the address of the caller, which a reverse proxy on this machine passes on.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
  })
  acceptJsonOnly(app, limits.patience)
  addSecurityHeaders(app, dependencies.origin)
  refuseWhatNodeWould(app, dependencies.origin)
  sayTheTime(app, dependencies.clock)
  refuseForgery(app, dependencies.origin)
  handleErrors(app, report, dependencies.clock)
  compressAnswers(app)
  const findCaller = createFindCaller((token) => findSignedIn(token, dependencies))
  const before = { admit: createAdmit(dependencies), held: new BodiesHeld(limits) }
  mount(app, createHandlers(dependencies), findCaller, createRequestFacts(dependencies.clock), before)
  await serveWeb(app, webFolder)
  return app
}

/** Each answer of the API has the time of the server, so that a device whose clock is wrong can correct it (web/src/client/clock.ts). */
function sayTheTime(app: FastifyInstance, clock: Dependencies['clock']): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('x-krachtlijn-now', clock())
  })
}

/**
 * Refuses every body that is not JSON. A request without body may have the content type of JSON. A file that is read outside this thread
 * stays in bytes.
 */
function acceptJsonOnly(app: FastifyInstance, patience: number): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: IncomingMessage) => {
    // Nobody is there to read it.
    if (request.is404) return undefined
    const body = await readBody(payload, declaredLength(request.raw), patience)
    if (body.length === 0) return undefined
    if ((request.routeOptions.config as { unread?: boolean }).unread === true) return body
    return new Promise((resolve, reject) =>
      parse(request, decodeBody(body), (error, parsed) => (error === null ? resolve(parsed) : reject(error))),
    )
  })
}
