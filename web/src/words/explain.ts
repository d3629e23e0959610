// Finds the sentence on screen for a refusal, by its stable code.
import { ApiProblem } from '#contract/client.ts'

/** The stable code of a refusal; 'app.failed' for any other error. */
export function problemCode(error: unknown): string {
  return error instanceof ApiProblem ? error.problem.code : 'app.failed'
}

/** The sentence for this error from a table by code; `other` when the table lacks the code. */
export function explain(error: unknown, problems: Readonly<Record<string, string>> & { readonly other: string }): string {
  return problems[problemCode(error)] ?? problems.other
}
