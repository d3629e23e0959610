// One POST to a push service: no redirects, at most ten seconds, and only the status is read.
import { request } from 'node:https'
import { lookUpPublic } from './guard-address.ts'

const waitAtMost = 10_000

export type PostPush = (endpoint: string, headers: Readonly<Record<string, string>>, body: Buffer) => Promise<number>

/** Gives the status. Rejects when there is no answer. */
export const postPush: PostPush = (endpoint, headers, body) =>
  new Promise((resolve, reject) => {
    const asked = request(
      endpoint,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': body.length },
        lookup: lookUpPublic,
        signal: AbortSignal.timeout(waitAtMost),
        agent: false,
      },
      (answer) => {
        // The body is not needed, and could be endless.
        answer.destroy()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
