// Answers what fastify and Node refuse before a route is found: an address or a request that cannot be read. These too are problem+json.
import type { ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from './problem-of.ts'
import { type Refusal, refuse } from './refusal.ts'
import { securityHeaders } from './security-headers.ts'
import { sendProblem } from './send-problem.ts'

/** For fastify's option `frameworkErrors`. Hooks do not run for these. */
export function answerUnreadableAddress(origin: string) {
  return (error: FastifyError, _: FastifyRequest, reply: FastifyReply): void => {
    const refusal = error.statusCode === 414 ? refuse(414, 'address.too-long') : refuse(400, 'address.unreadable')
    sendProblem(reply.headers(securityHeaders(origin)), refusal)
  }
}

/** For fastify's option `clientErrorHandler`: there is no request that could be answered, only a connection. */
export function answerBrokenRequest(origin: string) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
    const refusal =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? refuse(431, 'headers.too-large')
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? refuse(408, 'request.too-slow')
          : refuse(400, 'request.unreadable')
    socket.end(printed(refusal, origin))
  }
}

function headersOf(body: string, origin: string): Record<string, string | number> {
  return {
    ...securityHeaders(origin),
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
}

function printed(refusal: Refusal, origin: string): string {
  const body = JSON.stringify(problemOf(refusal))
  const headers = Object.entries(headersOf(body, origin)).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${headers.join('')}\r\n${body}`
}

/** Node itself answers these without content: a request without Host, and one that expects what nobody offers. */
export function refuseWhatNodeWould(app: FastifyInstance, origin: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.host === undefined) return sendProblem(reply, refuse(400, 'request.unreadable'))
  })
  app.server.on('checkExpectation', (_: unknown, response: ServerResponse) => {
    const body = JSON.stringify(problemOf(refuse(417, 'request.unreadable')))
    response.writeHead(417, headersOf(body, origin)).end(body)
  })
}
