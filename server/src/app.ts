// The composition root: one fastify server out of the contract, the modules and the built web app.
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
import { createFindActor } from './modules/person/find-actor.ts'
import { createRequestFacts } from './modules/person/request-facts.ts'

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
    // Requests are not logged: addresses carry ids, and who asks when is nobody's business.
    logger: false,
    bodyLimit: 6 * megabyte,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    // A reverse proxy on the same machine tells the caller's address, which the rate limits need.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
  })
  acceptJsonOnly(app)
  addSecurityHeaders(app, dependencies.origin)
  refuseForgery(app, dependencies.origin)
  handleErrors(app, report)
  compressAnswers(app)
  mount(app, createHandlers(dependencies), createFindActor(dependencies), createRequestFacts(dependencies))
  await serveWeb(app, webFolder)
  return app
}

/** JSON and nothing else; a call without body may still say that it is JSON. */
function acceptJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined)
    else parse(request, body as string, done)
  })
}
