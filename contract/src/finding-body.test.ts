// Tests the schemas against the descriptions of the kinds they are made from.
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody, SentBody } from '#method/finding/finding.ts'
import { longest } from '#method/finding/longest.ts'
import { anyBody, anyBodyNearLimits, anySentBody } from '#method/testing/arbitrary-body.ts'
import { bodies } from '#method/testing/build-session.ts'
import { eventBody, findingBody, storedBody, storedEventBody } from './finding-body.ts'

// Compile-time: the output type of the schemas equals FindingBody, in both directions.
expectTypeOf<FindingBody>().toExtend<z.output<typeof findingBody>>()
expectTypeOf<z.output<typeof storedBody>>().toExtend<FindingBody>()
expectTypeOf<SentBody>().toExtend<z.output<typeof eventBody>>()
expectTypeOf<FindingBody>().toExtend<z.input<typeof findingBody>>()

describe('a finding that is sent', () => {
  it('keeps what was said, and gets blank values for what was left out', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(findingBody.parse(body)).toEqual(body)
      }),
    )
    fc.assert(
      fc.property(anySentBody, (sent) => {
        expect(findingBody.parse(sent)).toEqual(completeBody(sent))
      }),
    )
  })
  it('is refused for its length or its numbers exactly when the check of the method refuses it for them', () => {
    fc.assert(
      fc.property(anyBodyNearLimits, (body) => {
        const codes = checkFinding(body, { bodyOf: () => null })
        const isWithin = !codes.includes('text.too-long') && !codes.includes('rating.out-of-range')
        expect(findingBody.safeParse(body).success).toBe(isWithin)
        expect(eventBody.safeParse(body).success).toBe(isWithin)
      }),
      { numRuns: 400 },
    )
    const sentence = (length: number) => bodies.obstacle({ sentence: 'x'.repeat(length) })
    expect(longest('obstacle', 'sentence')).toBe(300)
    expect([300, 301].map((length) => findingBody.safeParse(sentence(length)).success)).toEqual([true, false])
  })
  it('within a session is kept exactly as it was sent, so that sending it again is the same event', () => {
    fc.assert(
      fc.property(anySentBody, (sent) => {
        expect(eventBody.parse(sent)).toEqual(sent)
      }),
    )
  })
  it('of an unknown kind, or without a required field, is refused', () => {
    expect(findingBody.safeParse({ kind: 'diagnosis', words: 'x' }).success).toBe(false)
    expect(findingBody.safeParse({ kind: 'recall', worked: null }).success).toBe(false)
    expect(findingBody.safeParse({ kind: 'observation', intentionId: crypto.randomUUID(), result: 'failed' }).success).toBe(false)
  })
})

describe('a finding that was stored', () => {
  it('can be read whatever its length', () => {
    const long = bodies.obstacle({ sentence: 'x'.repeat(90_000), action: 'x'.repeat(90_000) })
    expect(storedBody.parse(long)).toEqual(long)
    expect(storedEventBody.parse(long)).toEqual(long)
  })
})

it('the description of the API says which texts may be left out and how long they may be', () => {
  type Schema = { oneOf: { properties: Record<string, { const?: string; maxLength?: number; default?: string }>; required: string[] }[] }
  const obstacleIn = (schema: z.ZodType, io: 'input' | 'output') =>
    (z.toJSONSchema(schema, { io }) as unknown as Schema).oneOf.find(({ properties }) => properties.kind?.const === 'obstacle')
  const sent = obstacleIn(findingBody, 'input')
  expect(sent?.properties.sentence).toMatchObject({ type: 'string', maxLength: 300, default: '' })
  expect(sent?.required.toSorted()).toEqual(['kind', 'side'])
  const read = obstacleIn(storedBody, 'output')
  expect(read?.properties.sentence?.maxLength).toBeUndefined()
  expect(read?.required).toContain('sentence')
})
