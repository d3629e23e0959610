// From a refusal to a kind sentence: by its stable code, else the general one.
import { ApiProblem } from '#contract/client.ts'

/** The stable code of a refusal; 'app.failed' for anything that is not one. */
export function problemCode(error: unknown): string {
  return error instanceof ApiProblem ? error.problem.code : 'app.failed'
}

/** The sentence for this refusal out of a table of codes; `other` when the code is not in it. */
export function explain(error: unknown, problems: Readonly<Record<string, string>> & { readonly other: string }): string {
  return problems[problemCode(error)] ?? problems.other
}
