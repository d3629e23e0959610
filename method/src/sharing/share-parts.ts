// The parts of a finding that a share includes, and the body that a coach gets when the owner leaves some out.
import { blankOf, type Field, isBlank } from '#method/finding/field.ts'
import type { FindingBody, FindingKind } from '#method/finding/finding.ts'
import { describeKind, fieldsOf } from '#method/finding/kinds.ts'

/** `value`: the value of the field. `mayStay`: the owner may leave it out; a finding is invalid without the other parts. */
export type SharePart = { readonly field: string; readonly value: unknown; readonly mayStay: boolean }

/** Findings that this one needs are shared by themselves (needs.ts); a key of the lexicon belongs to the word next to it. */
function isPart(field: Field): boolean {
  return field.type !== 'key' && !(field.type === 'reference' && field.needed !== undefined)
}

/** Whether this field can be left out of a share of this kind. A text that the kind needs cannot, nor a choice without a blank value. */
export function mayBeLeftOut(kind: FindingKind, name: string): boolean {
  const field = fieldsOf(kind)[name]
  if (field === undefined || !isPart(field)) return false
  return blankOf(field) !== undefined && !('needed' in field && field.needed !== undefined)
}

function saysSomething(field: Field, value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (typeof value === 'string') return field.type === 'choice' || !isBlank(value)
  return !Array.isArray(value) || value.length > 0
}

/** What a coach would get, part by part, in the order of the fields. Blank fields are absent. */
export function sharePartsOf(body: FindingBody): readonly SharePart[] {
  const values = body as unknown as { readonly [field: string]: unknown }
  return Object.entries(fieldsOf(body.kind)).flatMap(([name, field]): SharePart[] => {
    const value = values[name]
    if (!isPart(field) || !saysSomething(field, value)) return []
    return [{ field: name, value, mayStay: mayBeLeftOut(body.kind, name) }]
  })
}

/** The body as a coach gets it. Who began, the help levels and the owner's marks in the texts are never shared. */
export function bodyForCoach(body: FindingBody, leftOut: readonly string[]): FindingBody {
  const fields = fieldsOf(body.kind)
  const blanks = leftOut.filter((name) => mayBeLeftOut(body.kind, name)).map((name) => [name, blankOf(fields[name] as Field)])
  const { making: _making, marks: _marks, ...rest } = body
  return { ...rest, ...Object.fromEntries(blanks) } as FindingBody
}

/** Without these fields the finding would be invalid, such as a moment without words. */
export function leavesNothing(body: FindingBody, leftOut: readonly string[]): boolean {
  const { refuseWhen = {} } = describeKind(body.kind)
  const left = bodyForCoach(body, leftOut)
  const refusedBy = (one: FindingBody) => Object.entries(refuseWhen).filter(([, isRefused]) => isRefused(one as never, null)).length
  return refusedBy(left) > refusedBy(body)
}
