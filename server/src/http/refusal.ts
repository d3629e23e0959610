// A refusal: an expected no, returned as a value with a stable code. Exceptions are for bugs, and for the layers below a handler (Refused).
import type { StorageFailure } from '../database/storage-failure.ts'

/** `current`: what is stored now, for a write that was based on an older version. Only for a reader who may see it. */
export type Refusal<Current = never> = {
  readonly refused: true
  readonly status: 400 | 401 | 403 | 404 | 408 | 409 | 410 | 411 | 413 | 414 | 415 | 417 | 422 | 429 | 431 | 500 | 503 | 507
  readonly code: string
  readonly line?: number
  readonly detail?: string
  readonly current?: Current
}

/** `code`: noun.reason, for instance finding.unknown. `line` and `detail`: for files that were refused. */
export function refuse(status: Refusal['status'], code: string, more: { line?: number; detail?: string } = {}): Refusal {
  return { refused: true, status, code, ...more }
}

/** 507: nothing can be stored. 503: it may work in a moment. */
export function refuseStorage(failure: StorageFailure): Refusal {
  return refuse(failure === 'full' || failure === 'read-only' ? 507 : 503, `storage.${failure}`)
}

/** Carries a refusal to the error handler, from code that fastify calls. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Refuses a write that was based on an older version. */
export function refuseChanged<Current>(code: `${string}.changed`, current: Current): Refusal<Current> {
  return { refused: true, status: 409, code, current }
}

export function isRefusal(value: unknown): value is Refusal<unknown> {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true
}

/** The result of a use case as it is sent, also inside a refusal that says what is stored now. */
export function presented<Result, Current extends Result, Sent>(
  result: Result | Refusal<Current>,
  present: (result: Result) => Sent,
): Sent | PresentedRefusal<Current, Sent> {
  return isRefused(result) ? presentedRefusal(result, present) : present(result)
}
type PresentedRefusal<Current, Sent> = Refusal<[Current] extends [never] ? never : Sent>
const isRefused = <Result, Current>(result: Result | Refusal<Current>): result is Refusal<Current> => isRefusal(result)

export function presentedRefusal<Current, Sent>(
  refusal: Refusal<Current>,
  present: (current: Current) => Sent,
): PresentedRefusal<Current, Sent> {
  const { current, ...rest } = refusal
  return (current === undefined ? rest : { ...rest, current: present(current) }) as PresentedRefusal<Current, Sent>
}
