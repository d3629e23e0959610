// Calls the app as our own web page does, for tests through HTTP.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Dependencies } from '../dependencies.ts'
import { createSignInLink } from '../modules/person/sign-in/links.usecases.ts'

export type Ask = (method: string, url: string, body?: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>

export const ourHeaders = { 'x-krachtlijn': '1', 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4600' }

/** Without a cookie the request is not signed in. */
export function askAsNobody(app: FastifyInstance, cookie?: string): Ask {
  return (method, url, body, headers = {}) =>
    app.inject({
      method: method as 'GET',
      url,
      headers: {
        ...ourHeaders,
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
}

/** Signs a person in with a one-time link. */
export async function askAsPerson(app: FastifyInstance, dependencies: Dependencies, personId: string): Promise<Ask> {
  const link = await createSignInLink({ personId, lasts: 60_000 }, dependencies)
  const answer = await askAsNobody(app)('POST', '/api/sign-in/link', { token: link.split('#')[1] })
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  return askAsNobody(app, cookie)
}
