// Checks whether a finding can be offered to the coachee, or accepted. Who may do that: answer-finding.ts and access/.
import type { Field } from '#method/finding/field.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { lacksOf, pointsRightly } from '#method/finding/is-whole.ts'
import { fieldsOf, type KindCode } from '#method/finding/kinds.ts'
import { tooLongIn } from '#method/finding/longest.ts'
import { isPotential } from '#method/finding/potential.ts'
import { isFindingId } from '#method/finding/references-of.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import type { TensionRating } from '#method/session/session-event.ts'

/** `text.too-long`: `tooLongIn` names the field. `reference.unknown`: a reference names no finding, or one of another kind. */
export type FindingRefusal = KindCode | 'text.too-long' | 'rating.out-of-range' | 'reference.unknown'

export type FindingContext = {
  /** The id of the finding that is checked; null when it has none yet. */
  readonly findingId?: string | null
  readonly bodyOf: BodyOf
  /** The body that this one replaces. A reference that may be blank and did not change is not checked again: what it names may be gone. */
  readonly before?: FindingBody | null
}

/** The code of a reference that names something else than the field allows; undefined when it is right, or blank where that is allowed. */
function wrongIn(field: Field, value: unknown, before: unknown, bodyOf: BodyOf): string | undefined {
  if (value === before) return undefined
  if (field.type === 'text') {
    // The words of an anchor may be the id of a strength. Any other id would be shown as words.
    const named = field.mayName && typeof value === 'string' && isFindingId(value)
    return named && !isPotential(bodyOf(value)) ? field.needed : undefined
  }
  if (field.type !== 'reference' || field.needed !== undefined || value == null) return undefined
  return pointsRightly(field, value, bodyOf) ? undefined : (field.wrong ?? 'reference.unknown')
}

/** Every reference names a finding of the right kind. For findings that are only noted: they may lack everything else. */
export function checkReferences(body: FindingBody, { bodyOf, before = null }: FindingContext): readonly FindingRefusal[] {
  const [values, earlier] = [body, before ?? {}] as readonly { readonly [field: string]: unknown }[]
  const codes = Object.entries(fieldsOf(body.kind)).map(([name, field]) => wrongIn(field, values?.[name], earlier?.[name], bodyOf))
  return [...new Set(codes.filter((code) => code !== undefined))] as readonly FindingRefusal[]
}

function isOnScale(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10
}

function isOutOfRange(field: Field, value: unknown): boolean {
  if (value == null) return false
  if (field.type === 'scale') return !isOnScale(value)
  if (field.type !== 'rating') return false
  const { brake, strength } = value as TensionRating
  return !isOnScale(brake) || !isOnScale(strength)
}

/**
 * The reasons why this finding cannot be offered or accepted, each once; empty when it can. A quality needs a concrete act (I2), an obstacle
 * its strength, a tension field both poles (I3, I15), and everything own words. The checks never judge the content of the words.
 */
export function checkFinding(body: FindingBody, context: FindingContext): readonly FindingRefusal[] {
  const values: { readonly [field: string]: unknown } = body
  const codes = new Set<string>([...lacksOf(body, context.bodyOf, context.findingId), ...checkReferences(body, context)])
  if (tooLongIn(body).length > 0) codes.add('text.too-long')
  if (Object.entries(fieldsOf(body.kind)).some(([name, field]) => isOutOfRange(field, values[name]))) codes.add('rating.out-of-range')
  return [...codes] as readonly FindingRefusal[]
}
