// An expected refusal: a returned value with a stable code, not an exception.

export type Refusal = {
  readonly refused: true
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503
  readonly code: string
  readonly line?: number
  readonly detail?: string
}

/** @example refuse(404, 'finding.unknown') */
export function refuse(status: Refusal['status'], code: string, more: { line?: number; detail?: string } = {}): Refusal {
  return { refused: true, status, code, ...more }
}
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true
}
