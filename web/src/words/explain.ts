// Finds the sentence on screen for a refusal, by its stable code.
import { ApiProblem } from '#contract/client.ts'
import { serverWords } from './server.words.ts'
import { getLocale } from './use-words.ts'

/** The stable code of a refusal; 'app.failed' for any other error. */
export function problemCode(error: unknown): string {
  return error instanceof ApiProblem ? error.problem.code : 'app.failed'
}

/** The sentence for this error from a table by code; otherwise what is wrong with the server; otherwise `other`. */
export function explain(error: unknown, problems: Readonly<Record<string, string>> & { readonly other: string }): string {
  const code = problemCode(error)
  return problems[code] ?? serverWords[getLocale()][code] ?? problems.other
}
