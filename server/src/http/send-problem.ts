// Sends a refusal.
import type { FastifyReply } from 'fastify'
import { type Issue, problemOf } from './problem-of.ts'
import type { Refusal } from './refusal.ts'

export function sendProblem(reply: FastifyReply, refusal: Refusal<unknown>, invalid?: readonly Issue[]): FastifyReply {
  const problem = problemOf(refusal, invalid)
  return reply.status(refusal.status).type('application/problem+json').header('cache-control', 'no-store').send(problem)
}
