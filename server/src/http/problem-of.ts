// A refusal as problem+json (RFC 9457). Invalid fields are named by path and code; their values are never repeated.
import type { ChangedProblem, Problem } from '#contract/problem.ts'
import type { Refusal } from './refusal.ts'

/** At most this many invalid fields are listed: an imported file could have hundreds of thousands. */
const mostFields = 50
export type Issue = { readonly path: readonly PropertyKey[]; readonly code: string }

export function problemOf(refusal: Refusal<unknown>, invalid?: readonly Issue[]): Problem | ChangedProblem<unknown> {
  return {
    type: 'about:blank',
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    ...(refusal.line === undefined ? {} : { line: refusal.line }),
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    ...(refusal.current === undefined ? {} : { current: refusal.current }),
    ...(invalid ? { fields: invalid.slice(0, mostFields).map((issue) => ({ path: issue.path.join('.'), code: issue.code })) } : {}),
  }
}
