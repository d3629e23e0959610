// Whether a finding has what its kind needs: its own words, the act that shows a quality (I2), and the strength beside an obstacle (I3).
import { type Field, isBlank, type ReferenceField } from '#method/finding/field.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { describeKind, fieldsOf } from '#method/finding/kinds.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'

/**
 * Whether this id names a finding that stands, of a kind that the field may refer to. A reference that the kind needs must name a whole
 * finding: an ideal without words, or a quality without an act, is no strength beside an obstacle.
 */
export function pointsRightly({ to, where = {}, needed }: ReferenceField, id: unknown, bodyOf: BodyOf): boolean {
  const named = typeof id === 'string' ? bodyOf(id) : null
  if (named === null || !to.includes(named.kind)) return false
  const values: { readonly [field: string]: unknown } = named
  return Object.entries(where).every(([field, value]) => values[field] === value) && (needed === undefined || isWhole(named, bodyOf))
}

/** The code of a field that the kind needs and that is blank, or refers to nothing that is whole; undefined when it has its value. */
export function missingIn(field: Field, value: unknown, bodyOf: BodyOf): string | undefined {
  if (field.type === 'text') return typeof value !== 'string' || isBlank(value) ? field.needed : undefined
  if (field.type !== 'reference' || field.needed === undefined) return undefined
  return pointsRightly(field, value, bodyOf) ? undefined : field.needed
}

/** The codes of what is missing or contradicts itself, each once. Without limits of length, which changed over the years. */
export function lacksOf(body: FindingBody, bodyOf: BodyOf, findingId: string | null = null): readonly string[] {
  const { fields, refuseWhen = {} } = describeKind(body.kind)
  const values: { readonly [field: string]: unknown } = body
  const missing = Object.entries(fields).map(([name, field]) => missingIn(field, values[name], bodyOf))
  const refused = Object.entries(refuseWhen).filter(([, isRefused]) => isRefused(body as never, findingId))
  return [...new Set([...missing.filter((code) => code !== undefined), ...refused.map(([code]) => code)])]
}

export function isWhole(body: FindingBody, bodyOf: BodyOf): boolean {
  return lacksOf(body, bodyOf).length === 0
}

/** Everything the finding itself must say is there. The findings that it refers to are not looked at. */
export function isWholeByItself(body: FindingBody): boolean {
  const codes = new Set(Object.values(fieldsOf(body.kind)).flatMap((field) => (field.type === 'reference' ? [field.needed] : [])))
  return lacksOf(body, () => null).every((code) => codes.has(code))
}

/**
 * An obstacle or tension field whose strength is missing: none was chosen, or the ideal or quality fell away later. Its words are kept, only
 * the owner reads it, and it asks for its strength (I3).
 */
export function asksForStrength(body: FindingBody, bodyOf: BodyOf): boolean {
  if (body.kind !== 'obstacle' && body.kind !== 'tension') return false
  const values: { readonly [field: string]: unknown } = body
  return Object.entries(fieldsOf(body.kind)).some(
    ([name, field]) => field.type === 'reference' && missingIn(field, values[name], bodyOf) !== undefined,
  )
}
