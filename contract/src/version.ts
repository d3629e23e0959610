// The version of a stored resource, and what a write says about the version that it changes.
// docs/decisions/0009-a-write-names-its-version.md gives the reasons.
import { z } from 'zod'

/** 1 for a new resource; one more with each change. */
export const version = z.int().min(1).max(2_147_483_647)

/** One wording of an edit. `id`: the edit, made by the client. `step`: 1 for its first wording, one more for each later one. */
const wording = z.object({ id: z.uuid(), step: z.int().min(1).max(2_147_483_647) })

/** Fields of each body that changes a resource in place. */
export const basis = {
  /** The version that the writer saw; null: a new resource. Without it the write never replaces a text that differs. */
  basedOn: version.nullable().optional(),
  /**
   * Lets the server recognise the writer's own earlier wording, when the answer to it was lost. An edit is the work of one open
   * editor on one resource. `after`: the wording of an earlier edit that this edit began with.
   */
  edit: wording.extend({ after: wording.optional() }).optional(),
}
export type Basis = z.output<z.ZodObject<typeof basis>>
