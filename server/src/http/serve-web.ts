// Serves the built web app. Files with a hash in their name are cached for a year, other files are revalidated at each visit, and every
// other address gets the page itself.
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuse } from './refusal.ts'
import { sendProblem } from './send-problem.ts'

const kept = 'public, max-age=31536000, immutable'

/** tools/compress-web.ts makes the compressed copies (.br, .gz). */
export async function serveWeb(app: FastifyInstance, folder: string | null): Promise<void> {
  const hashed = join(folder ?? '', 'assets') + sep
  const built = folder !== null && existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      preCompressed: true,
      cacheControl: false,
      // Vite's manifest is only for our own tools.
      allowedPath: (path) => !path.startsWith('/.'),
      setHeaders: (reply, path) => void reply.header('cache-control', path.startsWith(hashed) ? kept : 'no-cache'),
    })
    app.get('/', (_, reply) => reply.sendFile('index.html'))
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
    if (!page) return sendProblem(reply, refuse(404, 'address.unknown'))
    if (!built)
      return reply.status(503).type('text/plain; charset=utf-8').send('The web app is not built yet. Start Krachtlijn with: npm start\n')
    return reply.sendFile('index.html')
  })
}
