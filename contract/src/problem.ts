// A refusal as the API returns it (RFC 9457). The code is stable: screens choose their words by it.
import { z } from 'zod'

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Stable: noun.reason, for instance finding.unknown. */
  code: z.string(),
  /** The invalid fields: path and code, never their content. */
  fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
  /** For files: the line that is damaged. */
  line: z.number().optional(),
  detail: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>

/** The problem of a write that was based on an older version than the stored one. `current`: what is stored now. */
export function changedProblem(code: string, current: z.ZodType) {
  return problemSchema.extend({ status: z.literal(409), code: z.literal(code), current })
}
export type ChangedProblem<Current> = Problem & { readonly status: 409; readonly current: Current }
