// Compresses long JSON answers to GET requests. Files of the web app are compressed at the build.
// BREACH attacks do not work here: the sign-in cookie is SameSite=Strict, so another site cannot make a browser send requests with it.
// Short answers (keys, links) and answers to changes are never compressed.

import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** In bytes. Compressing shorter answers saves too little. */
const least = 2_000
const compress = promisify(gzip)

const takesGzip = (accepted: string | string[] | undefined) => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(accepted ?? ''))

/** Of unknown length, so it is always compressed when the reader takes that. */
function compressStream(request: FastifyRequest, reply: FastifyReply, payload: Readable): Readable {
  reply.header('vary', 'accept-encoding')
  if (!takesGzip(request.headers['accept-encoding'])) return payload
  reply.header('content-encoding', 'gzip')
  const gzip = createGzip()
  // An error in what is printed ends the compressed answer too, and a reader who left ends the printing.
  pipeline(payload, gzip, () => {})
  return gzip
}

export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isJson = String(reply.getHeader('content-type') ?? '').startsWith('application/json')
    if (request.method === 'GET' && isJson && payload instanceof Readable) return compressStream(request, reply, payload)
    if (request.method !== 'GET' || !isJson || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return payload
    if (payload.length < least) return payload
    reply.header('vary', 'accept-encoding')
    if (!takesGzip(request.headers['accept-encoding'])) return payload
    reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return compress(payload)
  })
}
