// Random bodies of every kind for fast-check, generated from the descriptions of the kinds. For tests only.
import fc from 'fast-check'
import { blankOf, type Field, type TextField } from '#method/finding/field.ts'
import { beginnings, type FindingBody, type FindingKind, mostAnswered, mostMarks, type SentBody } from '#method/finding/finding.ts'
import { fieldsOf, findingKinds } from '#method/finding/kinds.ts'
import { dimensions } from '#method/moment/moment.ts'
import { supportLevels } from '#method/support/support-level.ts'

/** `nearLimits`: the largest allowed length and number, and one more. */
type Way = { readonly nearLimits: boolean }

function anyText({ longest }: Pick<TextField, 'longest'>, { nearLimits }: Way): fc.Arbitrary<string> {
  return nearLimits
    ? fc.constantFrom(1, longest, longest, longest, longest + 1).map((length) => 'x'.repeat(length))
    : fc.string({ maxLength: 9 })
}

function anyNumber({ nearLimits }: Way): fc.Arbitrary<number> {
  return nearLimits ? fc.constantFrom(0, 10, 10, 10, -1, 11, 7.5) : fc.integer({ min: 0, max: 10 })
}

function anyList<T>(of: fc.Arbitrary<T>, most: number, { nearLimits }: Way): fc.Arbitrary<readonly T[]> {
  return nearLimits
    ? fc.tuple(of, fc.constantFrom(1, most, most + 1)).map(([one, length]) => Array.from({ length }, () => one))
    : fc.array(of, { maxLength: 3 })
}

function anyOne(field: Field, way: Way): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
    case 'key':
      return anyText(field, way)
    case 'choice':
      return fc.constantFrom(...field.of)
    case 'reference':
      return fc.uuid()
    case 'scale':
      return fc.option(anyNumber(way))
    case 'rating':
      return fc.option(fc.record({ brake: anyNumber(way), strength: anyNumber(way) }))
    case 'date':
      return fc.constantFrom('2026-11-22', null)
    case 'flag':
      return fc.boolean()
    case 'parts': {
      const part = fc.record(Object.fromEntries(Object.entries(field.of).map(([name, text]) => [name, anyText(text, way)])))
      return anyList(part, field.most, way)
    }
  }
}

function anyValue(field: Field, way: Way): fc.Arbitrary<unknown> {
  return 'nullable' in field && field.nullable ? fc.option(anyOne(field, way)) : anyOne(field, way)
}

function anyExtras(way: Way) {
  const answered = fc.record({ prompt: fc.constant('now.feeling'), level: fc.constantFrom(...supportLevels) })
  const mark = fc.record({ field: fc.constant('did'), from: fc.constant(0), to: fc.constant(4), dimension: fc.constantFrom(...dimensions) })
  return fc.record(
    {
      making: fc.record({ began: fc.constantFrom(...beginnings), answered: anyList(answered, mostAnswered, way) }),
      marks: anyList(mark, mostMarks, way),
    },
    { requiredKeys: [] },
  )
}

function anyOf(kind: FindingKind, way: Way): fc.Arbitrary<FindingBody> {
  const fields = Object.entries(fieldsOf(kind))
  const values = { kind: fc.constant(kind), ...Object.fromEntries(fields.map(([name, field]) => [name, anyValue(field, way)])) }
  return fc.tuple(fc.record(values), anyExtras(way)).map(([said, extras]) => ({ ...said, ...extras }) as unknown as FindingBody)
}

/** Within the limits of the contract, and not necessarily valid for offering. */
export const anyBody = fc.constantFrom(...findingKinds).chain((kind) => anyOf(kind, { nearLimits: false }))
export const anyBodyNearLimits = fc.constantFrom(...findingKinds).chain((kind) => anyOf(kind, { nearLimits: true }))

/** As an older app sends it: any field that can be blank may be missing. */
export const anySentBody = anyBody.chain((body) => {
  const blankable = Object.entries(fieldsOf(body.kind)).flatMap(([name, field]) => (blankOf(field) === undefined ? [] : [name]))
  return fc
    .subarray(blankable)
    .map((missing) => Object.fromEntries(Object.entries(body).filter(([name]) => !missing.includes(name))) as unknown as SentBody)
})
