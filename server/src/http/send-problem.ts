// Writes a refusal as problem+json (RFC 9457). Field paths and codes only, never what was typed.

import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { Problem } from '#contract/problem.ts'
import type { Refusal } from './refusal.ts'

/** Enough for every form; a file in which nothing fits could name hundreds of thousands. */
const mostFields = 50

export function sendProblem(reply: FastifyReply, refusal: Refusal, invalid?: z.ZodError): FastifyReply {
  const problem: Problem = {
    type: 'about:blank',
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    ...(refusal.line === undefined ? {} : { line: refusal.line }),
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    ...(invalid ? { fields: invalid.issues.slice(0, mostFields).map((issue) => ({ path: issue.path.join('.'), code: issue.code })) } : {}),
  }
  return reply.status(refusal.status).type('application/problem+json').header('cache-control', 'no-store').send(problem)
}
