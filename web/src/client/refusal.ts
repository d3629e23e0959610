// Refusals that are found on this device, and which refusals are temporary.
import { ApiProblem } from '#contract/client.ts'
import { problemCode } from '../words/explain.ts'

/** An error with a stable code, for a refusal before anything was sent. Throw it inside `run` of useAttempt. */
export function refusal(code: string): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: code, status: 0, code })
}

const temporary = [
  'network.unreachable',
  'rate.limited',
  'app.failed',
  'server.failed',
  'server.busy',
  'storage.full',
  'storage.read-only',
  'storage.busy',
  'storage.unreachable',
]

/** Whether the same request may succeed later. */
export function isTemporary(error: unknown): boolean {
  return temporary.includes(problemCode(error))
}
