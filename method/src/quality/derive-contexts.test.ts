import { describe, expect, it } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { deriveContexts, deriveQualityContexts } from '#method/quality/derive-contexts.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const sighting = (body: object, part: Partial<Finding> = {}) => buildFinding(bodies.quality(body), part)
const all = deriveQualities(
  [
    sighting({ word: 'moed', context: 'op het werk' }, { createdAt: 1 }),
    sighting({ word: 'moed', context: ' Thuis' }, { createdAt: 2 }),
    sighting({ word: 'moed', context: 'thuis' }, { createdAt: 3 }),
    sighting({ word: 'rust', context: 'op het koor' }, { createdAt: 4 }),
    sighting({ word: 'humor' }, { createdAt: 5 }),
    sighting({ word: 'humor', context: 'in de trein' }, { createdAt: 6, state: 'offered' }),
  ],
  ['accepted', 'offered'],
)
const named = (word: string) => {
  const found = all.find((quality) => quality.word === word)
  if (!found) throw new Error(word)
  return found
}

describe('where a quality shows', () => {
  it('the contexts are the person’s own words, once each, in order of appearance', () => {
    expect(deriveContexts(all)).toEqual(['op het werk', 'thuis', 'op het koor'])
    expect(deriveContexts([])).toEqual([])
  })
  it('lists where it showed, and in which other contexts of the person it was not seen yet', () => {
    expect(deriveQualityContexts(named('moed'), deriveContexts(all))).toEqual({
      seen: [
        { context: 'op het werk', times: 1 },
        { context: 'thuis', times: 2 },
      ],
      unseen: ['op het koor'],
    })
  })
  it('lists nothing for a quality without any context: it may have shown anywhere', () => {
    expect(deriveQualityContexts(named('humor'), deriveContexts(all))).toEqual({ seen: [], unseen: [] })
  })
})

describe('one sighting of a quality', () => {
  it('tells who saw it by name, where, and how strongly it was felt', () => {
    const [quality] = deriveQualities([sighting({ seenBy: 'other', seenByName: ' Sanne ', context: ' thuis ', strength: 7, felt: true })])
    expect(quality?.evidence[0]).toMatchObject({ seenBy: 'other', seenByName: 'Sanne', context: 'thuis', strength: 7 })
    expect(deriveQualities([sighting({})])[0]?.evidence[0]).toMatchObject({ seenByName: '', context: '', strength: null })
  })
  it('by the person themselves, in a new context, makes the quality used', () => {
    const [quality] = deriveQualities([sighting({ felt: true }), sighting({ seenBy: 'coachee', context: 'thuis', used: true })])
    expect(quality?.status).toBe('used')
  })
})
