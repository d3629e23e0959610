// The findings that a finding refers to.
import type { FindingBody } from '#method/finding/finding.ts'
import { fieldsOf } from '#method/finding/kinds.ts'

/** Their ids, in the order of the fields. */
export function referencesOf(body: FindingBody): readonly string[] {
  const values = body as unknown as { readonly [field: string]: string | null | undefined }
  return Object.entries(fieldsOf(body.kind)).flatMap(([name, field]) => {
    const id = field.type === 'reference' ? values[name] : null
    return id == null ? [] : [id]
  })
}

/** A text that may name a finding holds the id of one, or words. */
export function isFindingId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}
