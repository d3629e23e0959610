// Turns errors outside the use cases into problem+json: a broken body, an unknown address, a bug.
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { type StorageFailure, storageFailureOf, storageSentences } from '../database/storage-failure.ts'
import type { Refusal } from './refusal.ts'
import { Refused, refuse, refuseStorage } from './refusal.ts'
import { sendProblem } from './send-problem.ts'

/** Writes one line to the host's log. */
export type Report = (line: string) => void

function refusalOf(error: FastifyError): Refusal | null {
  if (error instanceof Refused) return error.refusal
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(413, 'body.too-large')
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refuse(415, 'body.not-json')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return refuse(400, 'request.invalid')
  return null
}

/** Method, route template and stack frames. No message: messages of databases repeat values. */
function describeBug(error: FastifyError, request: FastifyRequest): string {
  const frames = (error.stack ?? '').split('\n').filter((row) => row.trimStart().startsWith('at '))
  return [
    `bug ${request.method} ${request.routeOptions.url ?? 'unknown'} ${error.name} ${error.code ?? ''}`.trimEnd(),
    ...frames.slice(0, 8),
  ].join('\n')
}

/** Milliseconds. The same sentence about the database is written at most once in this time. */
const betweenSentences = 60_000

export function handleErrors(app: FastifyInstance, report: Report, clock: () => number): void {
  const said = new Map<StorageFailure, number>()
  const sayOnce = (failure: StorageFailure) => {
    const now = clock()
    if (now - (said.get(failure) ?? Number.NEGATIVE_INFINITY) < betweenSentences) return
    said.set(failure, now)
    report(storageSentences[failure])
  }
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = storageFailureOf(error)
    if (failure !== null) {
      sayOnce(failure)
      return sendProblem(reply, refuseStorage(failure))
    }
    const refusal = refusalOf(error)
    if (refusal === null) report(describeBug(error, request))
    return sendProblem(reply, refusal ?? refuse(500, 'server.failed'))
  })
}
