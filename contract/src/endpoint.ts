// What an endpoint is: a plain object that says everything about one call. No behaviour.
import type { z } from 'zod'

/** A write based on an older version is refused: 409 with this code, and what is stored now in the shape of `current`. */
type Conflict = { readonly code: `${string}.changed`; readonly current: z.ZodType }

/** Every endpoint that replaces something says how it protects a newer version, or why it needs no protection. */
type Writing =
  | { readonly method: 'PUT' | 'PATCH'; readonly conflict: Conflict | { readonly none: string } }
  | { readonly method: 'GET' | 'POST' | 'DELETE'; readonly conflict?: Conflict }

/**
 * One HTTP call. `policy` says who may call it; the use case asks what they may then see or do.
 * 'public' needs a reason: a test demands 401 from every other endpoint.
 */
export type Endpoint = Writing & {
  readonly path: `/api/${string}`
  readonly summary: string
  readonly policy: { readonly public: string } | 'signed-in'
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The largest body, in megabytes, where the usual six are too few. */
  readonly largest?: number
  readonly result: z.ZodType
}

/** Keeps the literal types of an endpoint. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}
