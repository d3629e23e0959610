import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeBody, completeFindings } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { fieldsOf, findingKinds, isOwnKind } from '#method/finding/kinds.ts'
import { referencesOf } from '#method/finding/references-of.ts'
import { anyBody, anySentBody } from '#method/testing/arbitrary-body.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

describe('what is true of every kind of finding', () => {
  it('what an older app left out is filled in as blank, and nothing else changes', () => {
    fc.assert(
      fc.property(anySentBody, (sent) => {
        const body = completeBody(sent)
        expect(body).toMatchObject(sent)
        expect(completeBody(body)).toEqual(body)
        expect(Object.values(body)).not.toContain(undefined)
        for (const name of Object.keys(fieldsOf(sent.kind))) expect(body).toHaveProperty(name)
      }),
    )
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(completeBody(body)).toEqual(body)
      }),
    )
    expect(completeBody({ kind: 'intention', act: 'wachten' })).toMatchObject({ act: 'wachten', when: '', lookBackOn: null })
  })
  it('a finding on the device of a kind that no longer exists is left out, and the others stay', () => {
    const quality = buildFinding(bodies.quality())
    const former = [
      { kind: 'support', prompt: 'now.feeling', level: 'cue' },
      { kind: 'question', prompt: 'now.body', words: 'Zit ik?' },
    ].map((body) => buildFinding(body as unknown as FindingBody))
    expect(completeFindings([...former, quality])).toEqual([quality])
  })
  it('it refers to every finding whose id is in it, and to nothing else', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/
    fc.assert(
      fc.property(anyBody, (body) => {
        const ids = Object.values(body).filter((value) => typeof value === 'string' && uuid.test(value))
        expect(referencesOf(body).toSorted()).toEqual(ids.toSorted())
      }),
    )
    expect(referencesOf(bodies.obstacle({ potentialId: 'p', internalId: null }))).toEqual(['p'])
  })
  it('what only the person can say is never made by a coach', () => {
    expect(findingKinds.filter(isOwnKind)).toEqual(['check', 'noticing', 'protocol'])
  })
})
