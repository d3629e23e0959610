// What an endpoint is: a plain object that says everything about one call. No behaviour.
import type { z } from 'zod'

/**
 * One HTTP call. `policy` says who may knock; what they may then see is asked in the use case.
 * 'public' needs a reason: the walk over all endpoints demands 401 everywhere else.
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/api/${string}`
  readonly summary: string
  readonly policy: { readonly public: string } | 'signed-in'
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Megabytes the body may have, where six are too few. */
  readonly largest?: number
  readonly result: z.ZodType
}

/** Keeps the literal types of an endpoint. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}
