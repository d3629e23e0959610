// The schemas of finding bodies, made from the descriptions of the kinds in method/src/finding/kinds.
import { z } from 'zod'
import { type Blankable, blankOf, type Field, longestText, type ValueOf } from '#method/finding/field.ts'
import { beginnings, type FindingBody, type FindingKind, mostAnswered, mostMarks, type SentBody } from '#method/finding/finding.ts'
import { fieldsOf, findingKinds, type KindFields } from '#method/finding/kinds.ts'
import { dimensions } from '#method/moment/moment.ts'
import { supportLevels } from '#method/support/support-level.ts'

/** limited: refuses texts that are too long. filled: a missing field gets its blank value; otherwise it stays missing. */
type Way = { readonly limited: boolean; readonly filled: boolean }
type SchemaOf<F> = z.ZodType<ValueOf<F>, ValueOf<F>>
type EntryOf<F, Filled extends boolean> = F extends Blankable
  ? Filled extends true
    ? z.ZodDefault<SchemaOf<F>>
    : z.ZodOptional<SchemaOf<F>>
  : SchemaOf<F>
type BodyOf<K extends FindingKind, Filled extends boolean> = z.ZodObject<
  { readonly kind: z.ZodLiteral<K> } & { readonly [Name in keyof KindFields<K>]: EntryOf<KindFields<K>[Name], Filled> } & ReturnType<
      typeof extras
    >
>

export const rating = z.object({ brake: z.int().min(0).max(10), strength: z.int().min(0).max(10) })

function words(longest: number, { limited }: Way) {
  return limited ? z.string().max(longest) : z.string()
}

function list<T extends z.ZodType>(of: T, most: number, { limited }: Way) {
  return (limited ? z.array(of).max(most) : z.array(of)).readonly()
}

function schemaOf(field: Field, way: Way): z.ZodType {
  switch (field.type) {
    case 'text':
    case 'key':
      return words(field.longest, way)
    case 'choice':
      return z.enum(field.of)
    case 'reference':
      return z.uuid()
    case 'scale':
      return z.int().min(0).max(10).nullable()
    case 'rating':
      return rating.nullable()
    case 'date':
      return z.iso.date().nullable()
    case 'flag':
      return z.boolean()
    case 'parts':
      return list(z.object(Object.fromEntries(Object.entries(field.of).map(([name, text]) => [name, entryOf(text, way)]))), field.most, way)
  }
}

function entryOf(field: Field, way: Way): z.ZodType {
  const value = 'nullable' in field && field.nullable ? schemaOf(field, way).nullable() : schemaOf(field, way)
  const blank = blankOf(field)
  if (blank === undefined) return value
  return way.filled ? value.default(blank) : value.optional()
}

/** Fields that every kind may have besides its own: how it was made, and the side marks. */
function extras(way: Way) {
  const place = way.limited ? z.int().min(0).max(longestText) : z.int().min(0)
  const answered = z.object({ prompt: words(60, way), level: z.enum(supportLevels) })
  const mark = z.object({ field: words(30, way), from: place, to: place, dimension: z.enum(dimensions) })
  return {
    making: z.object({ began: z.enum(beginnings), answered: list(answered, mostAnswered, way) }).optional(),
    marks: list(mark, mostMarks, way).optional(),
  }
}

function bodies<const W extends Way>(way: W) {
  const all = findingKinds.map((kind) => {
    const fields = Object.entries(fieldsOf(kind)).map(([name, field]) => [name, entryOf(field, way)])
    return z.object({ ...extras(way), kind: z.literal(kind), ...Object.fromEntries(fields) })
  })
  // EntryOf is the type of what entryOf makes of each field; finding-body.test.ts compares the two.
  type Bodies = { [K in FindingKind]: BodyOf<K, W['filled']> }[FindingKind]
  return z.discriminatedUnion('kind', all as unknown as readonly [Bodies, ...Bodies[]])
}

/** In a request. */
export const findingBody = bodies({ limited: true, filled: true }) satisfies z.ZodType<FindingBody, SentBody>
/** A stored body. It can be read whatever its length. */
export const storedBody = bodies({ limited: false, filled: true }) satisfies z.ZodType<FindingBody, SentBody>
/** In a session event, which keeps exactly what was sent: its digest shows whether the same event arrives a second time. */
export const eventBody = bodies({ limited: true, filled: false }) satisfies z.ZodType<SentBody, SentBody>
export const storedEventBody = bodies({ limited: false, filled: false }) satisfies z.ZodType<SentBody, SentBody>
