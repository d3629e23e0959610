// Compresses what the API answers where it matters: long lists, for a phone far away. Files of the web app are compressed at the build.
// Not a way to guess at secrets: the sign-in cookie is SameSite=Strict, so no other site can have somebody's browser ask here;
// and what is short (keys, links) goes as it is, as does every answer to a change.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

/** In characters; below it there is nothing to win. */
const least = 2_000
const compress = promisify(gzip)

const takesGzip = (accepted: string | string[] | undefined) => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(accepted ?? ''))

export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isJson = String(reply.getHeader('content-type') ?? '').startsWith('application/json')
    if (request.method !== 'GET' || !isJson || typeof payload !== 'string' || payload.length < least) return payload
    reply.header('vary', 'accept-encoding')
    if (!takesGzip(request.headers['accept-encoding'])) return payload
    reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return compress(payload)
  })
}
