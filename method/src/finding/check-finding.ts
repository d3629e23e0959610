// Checks whether a finding can be offered to the coachee. Who may offer it: answer-finding.ts and access/.
import { type Field, isBlank, type ReferenceField } from '#method/finding/field.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { describeKind, type KindCode } from '#method/finding/kinds.ts'
import { tooLongIn } from '#method/finding/longest.ts'
import type { TensionRating } from '#method/session/session-event.ts'

/** `text.too-long`: `tooLongIn` names the field. */
export type FindingRefusal = KindCode | 'text.too-long' | 'rating.out-of-range'

export type FindingContext = {
  /** The id of the finding that is checked; null when it has none yet. */
  readonly findingId?: string | null
  /** The body of another finding in the same space; null when it does not exist or no longer stands (stands.ts). */
  readonly bodyOf: (findingId: string) => FindingBody | null
}

function pointsRightly({ to, where = {} }: ReferenceField, id: unknown, context: FindingContext): boolean {
  const named: { readonly kind: string; readonly [field: string]: unknown } | null = typeof id === 'string' ? context.bodyOf(id) : null
  return named !== null && to.includes(named.kind) && Object.entries(where).every(([field, value]) => named[field] === value)
}

function missingIn(field: Field, value: unknown, context: FindingContext): string | undefined {
  if (field.type === 'text') return typeof value !== 'string' || isBlank(value) ? field.needed : undefined
  if (field.type !== 'reference' || pointsRightly(field, value, context)) return undefined
  return value == null ? field.needed : (field.needed ?? field.wrong)
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
 * The reasons why this finding cannot be offered yet, each once; empty when it can. A quality needs a concrete act (I2), an
 * obstacle its potential, a tension field both poles (I3, I15), and everything own words. The checks never judge the content of the
 * words.
 */
export function checkFinding(body: FindingBody, context: FindingContext): readonly FindingRefusal[] {
  const { fields, refuseWhen = {} } = describeKind(body.kind)
  const values: { readonly [field: string]: unknown } = body
  const missing = Object.entries(fields).map(([name, field]) => missingIn(field, values[name], context))
  const refused = Object.entries(refuseWhen).filter(([, isRefused]) => isRefused(body as never, context.findingId ?? null))
  const codes = new Set([...missing.filter((code) => code !== undefined), ...refused.map(([code]) => code)])
  if (tooLongIn(body).length > 0) codes.add('text.too-long')
  if (Object.entries(fields).some(([name, field]) => isOutOfRange(field, values[name]))) codes.add('rating.out-of-range')
  return [...codes] as readonly FindingRefusal[]
}
