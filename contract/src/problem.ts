// What a refusal looks like on the wire (RFC 9457). The code is stable; screens choose their words by it.
import { z } from 'zod'

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Stable, noun.reason, e.g. 'finding.unknown'. */
  code: z.string(),
  /** Which fields are meant, by path, with a code each. Never their content. */
  fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
  /** For files: the line that was refused. */
  line: z.number().optional(),
  detail: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>
