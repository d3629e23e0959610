// One POST to a push service: no redirect, no waiting for long, and nothing read but the status.
import { request } from 'node:https'
import { lookUpPublic } from './guard-address.ts'

const waitAtMost = 10_000

export type PostPush = (endpoint: string, headers: Readonly<Record<string, string>>, body: Buffer) => Promise<number>

/** The status of the answer. Rejects when there is none. */
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
        // What it says is of no use, and could be endless.
        answer.destroy()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
