// The composition root: one fastify server from the contract, the modules and the built web app.
import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import type { Dependencies } from './dependencies.ts'
import { createHandlers } from './handlers.ts'
import { compressAnswers } from './http/compress-answers.ts'
import type { Report } from './http/handle-errors.ts'
import { handleErrors } from './http/handle-errors.ts'
import { mount } from './http/mount.ts'
import { refuseForgery } from './http/refuse-forgery.ts'
import { addSecurityHeaders } from './http/security-headers.ts'
import { serveWeb } from './http/serve-web.ts'
import { createFindCaller, createRequestFacts } from './http/sign-in-cookie.ts'
import { findSignedIn } from './modules/person/sign-in/find-signed-in.usecases.ts'

export type AppOptions = {
  /** The folder of the built web app, or null to serve the API only. */
  readonly webFolder?: string | null
  readonly report?: Report
}

const megabyte = 1024 * 1024

export async function createApp(
  dependencies: Dependencies,
  { webFolder = null, report = () => {} }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = fastify({
    // Requests are not logged: URLs hold ids, and a log would show who did what and when.
    logger: false,
    bodyLimit: 6 * megabyte,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    // The rate limits need the address of the caller, which a reverse proxy on this machine passes on.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
  })
  acceptJsonOnly(app)
  addSecurityHeaders(app, dependencies.origin)
  sayTheTime(app, dependencies.clock)
  refuseForgery(app, dependencies.origin)
  handleErrors(app, report)
  compressAnswers(app)
  const findCaller = createFindCaller((token) => findSignedIn(token, dependencies))
  mount(app, createHandlers(dependencies), findCaller, createRequestFacts(dependencies.clock))
  await serveWeb(app, webFolder)
  return app
}

/** Each answer of the API has the time of the server, so that a device whose clock is wrong can correct it (web/src/client/clock.ts). */
function sayTheTime(app: FastifyInstance, clock: Dependencies['clock']): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('x-krachtlijn-now', clock())
  })
}

/** Refuses every body that is not JSON. A request without body may have the content type of JSON. */
function acceptJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined)
    else parse(request, body as string, done)
  })
}
