// The type of an endpoint: a plain object that describes one call. No behaviour.
import type { z } from 'zod'

/** A write based on an older version is refused: 409 with this code, and what is stored now in the shape of `current`. */
type Conflict = { readonly code: `${string}.changed`; readonly current: z.ZodType }

/** Every endpoint that replaces something says how it protects a newer version, or why it needs no protection. */
type Writing =
  | { readonly method: 'PUT' | 'PATCH'; readonly conflict: Conflict | { readonly none: string } }
  | { readonly method: 'GET' | 'POST' | 'DELETE'; readonly conflict?: Conflict }

/**
 * `policy`: who may call it; what they may read is checked in the use case. 'public' needs a reason, which server/src/endpoints.test.ts
 * prints; every other endpoint answers 401 without a sign-in.
 */
export type Endpoint = Writing & {
  readonly path: `/api/${string}`
  readonly summary: string
  readonly policy: { readonly public: string } | 'signed-in'
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Largest body in megabytes, when the default of 6 is too small. */
  readonly largest?: number
  readonly result: z.ZodType
}

/** Keeps the literal types of an endpoint. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}
