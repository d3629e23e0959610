// The typed client of the API. It imports only types of the endpoints, so no schema is sent to the browser.
import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import type { Endpoints } from './endpoints.ts'
import type { ChangedProblem, Problem } from './problem.ts'

type ByKey = { [N in keyof Endpoints as `${Endpoints[N]['method']} ${Endpoints[N]['path']}`]: Endpoints[N] }
export type CallKey = keyof ByKey
type Part<E, K extends keyof Endpoint, N extends string, Side extends 'in' | 'out'> = E extends { [P in K]: infer S extends z.ZodType }
  ? { [P in N]: Side extends 'in' ? z.input<S> : z.output<S> }
  : unknown
export type CallInput<K extends CallKey> = Part<ByKey[K], 'params', 'params', 'in'> &
  Part<ByKey[K], 'body', 'body', 'in'> &
  (ByKey[K] extends { query: infer Q extends z.ZodType } ? { query?: z.input<Q> } : unknown)
export type CallResult<K extends CallKey> = ByKey[K] extends { result: infer R extends z.ZodType } ? z.output<R> : never
type CurrentOf<K extends CallKey> = ByKey[K] extends { conflict: { current: infer C extends z.ZodType } } ? z.output<C> : never

/** A refusal by the server, with its stable code. When no answer came: status 0 and code network.unreachable. */
export class ApiProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * The problem with what is stored now, when this call was refused because it was based on an older version; otherwise null.
 * `key`: the call that threw `error`.
 */
export function changedSince<K extends CallKey>(_key: K, error: unknown): ChangedProblem<CurrentOf<K>> | null {
  if (!(error instanceof ApiProblem) || error.problem.status !== 409 || !('current' in error.problem)) return null
  return error.problem as ChangedProblem<CurrentOf<K>>
}

export type Send = (method: string, url: string, body: unknown, signal?: AbortSignal) => Promise<{ status: number; json: unknown }>

/** Gives `call('GET /api/…', { params, query, body })`, typed by the contract. Throws ApiProblem on a refusal. */
export function createClient(send: Send) {
  return async function call<K extends CallKey>(key: K, input: CallInput<K>, signal?: AbortSignal): Promise<CallResult<K>> {
    const parts = input as { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown }
    const [method = 'GET', template = ''] = key.split(' ')
    const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params?.[name] ?? ''))
    const query = new URLSearchParams(
      Object.entries(parts.query ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    )
    const { status, json } = await send(method, query.size > 0 ? `${path}?${query}` : path, parts.body, signal)
    if (status >= 200 && status < 300) return json as CallResult<K>
    throw new ApiProblem(
      (json as Problem | null) ?? {
        type: 'about:blank',
        title: 'Unreachable',
        status,
        code: status === 0 ? 'network.unreachable' : 'server.failed',
      },
    )
  }
}
