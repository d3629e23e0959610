// Sends a refusal as problem+json (RFC 9457). Invalid fields are named by path and code; their values are never repeated.
import type { FastifyReply } from 'fastify'
import type { ChangedProblem, Problem } from '#contract/problem.ts'
import type { Refusal } from './refusal.ts'

/** At most this many invalid fields are listed: an imported file could have hundreds of thousands. */
const mostFields = 50

type Issue = { readonly path: readonly PropertyKey[]; readonly code: string }

export function sendProblem(reply: FastifyReply, refusal: Refusal<unknown>, invalid?: readonly Issue[]): FastifyReply {
  const problem: Problem | ChangedProblem<unknown> = {
    type: 'about:blank',
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    ...(refusal.line === undefined ? {} : { line: refusal.line }),
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    ...(refusal.current === undefined ? {} : { current: refusal.current }),
    ...(invalid ? { fields: invalid.slice(0, mostFields).map((issue) => ({ path: issue.path.join('.'), code: issue.code })) } : {}),
  }
  return reply.status(refusal.status).type('application/problem+json').header('cache-control', 'no-store').send(problem)
}
