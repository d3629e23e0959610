// The parts of a finding that travel when it is shared, and what a coach gets when the owner leaves some out.
import { blankOf, type Field, isBlank } from '#method/finding/field.ts'
import type { FindingBody, FindingKind } from '#method/finding/finding.ts'
import { describeKind, fieldsOf } from '#method/finding/kinds.ts'

/** `value`: what the field holds. `mayStay`: the owner may leave it out; without the other parts a finding would not stand. */
export type SharePart = { readonly field: string; readonly value: unknown; readonly mayStay: boolean }

/** References travel as findings of their own (needs.ts); a key of our own list says nothing that its word does not say. */
function isPart(field: Field): boolean {
  return field.type !== 'reference' && field.type !== 'key'
}

/** Can this field be left out of any share of this kind? Not a text the kind needs, nor a choice that has no blank. */
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

/** What a coach would get, part by part, in the order of the fields; fields that say nothing are absent. */
export function sharePartsOf(body: FindingBody): readonly SharePart[] {
  const values = body as unknown as { readonly [field: string]: unknown }
  return Object.entries(fieldsOf(body.kind)).flatMap(([name, field]): SharePart[] => {
    const value = values[name]
    if (!isPart(field) || !saysSomething(field, value)) return []
    return [{ field: name, value, mayStay: mayBeLeftOut(body.kind, name) }]
  })
}

/** The body as a coach gets it. How much help stood above each text is never shared: it says nothing about what was written. */
export function bodyForCoach(body: FindingBody, leftOut: readonly string[]): FindingBody {
  const fields = fieldsOf(body.kind)
  const blanks = leftOut.filter((name) => mayBeLeftOut(body.kind, name)).map((name) => [name, blankOf(fields[name] as Field)])
  const { making, marks, ...rest } = body
  const kept = marks?.filter(({ field }) => !leftOut.includes(field))
  return {
    ...rest,
    ...Object.fromEntries(blanks),
    ...(making ? { making: { began: making.began, answered: [] } } : {}),
    ...(kept ? { marks: kept } : {}),
  } as FindingBody
}

/** With these fields left out nothing would remain that this kind can be read by, such as a moment without a word. */
export function leavesNothing(body: FindingBody, leftOut: readonly string[]): boolean {
  const { refuseWhen = {} } = describeKind(body.kind)
  const left = bodyForCoach(body, leftOut)
  const refusedBy = (one: FindingBody) => Object.entries(refuseWhen).filter(([, isRefused]) => isRefused(one as never, null)).length
  return refusedBy(left) > refusedBy(body)
}
