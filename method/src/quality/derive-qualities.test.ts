import { describe, expect, it } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const sighting = (body: object, part: Partial<Finding> = {}) => buildFinding(bodies.quality(body), part)

describe('my strength', () => {
  it('gathers the acts of one quality in the order they happened, with who saw them', () => {
    const [quality, ...more] = deriveQualities([
      sighting({ word: 'geduld', act: 'bleef zitten', seenBy: 'other' }, { id: 'b', createdAt: 9 }),
      sighting({ word: ' Gedúld', act: 'ging drie keer terug' }, { id: 'a', createdAt: 3 }),
    ])
    expect(more).toEqual([])
    expect(quality?.evidence.map(({ act, seenBy, at }) => [act, seenBy, at])).toEqual([
      ['ging drie keer terug', 'coach', 3],
      ['bleef zitten', 'other', 9],
    ])
    expect(quality?.word).toBe('geduld')
  })
  it('is one quality when its word was copied from a page, with other marks or hyphens than it was typed with', () => {
    const words = ['geduld', 'gedu\u00adld', '“Geduld”', 'gedu\u200bld', 'GEDULD ']
    expect(deriveQualities(words.map((word) => sighting({ word }))).map(({ evidence }) => evidence.length)).toEqual([words.length])
  })
  it('joins an own word to the lexicon word that another sighting tied it to', () => {
    const views = deriveQualities([
      sighting({ word: 'lef' }),
      sighting({ word: 'Lef', lexiconKey: 'courage' }),
      sighting({ word: 'moed', lexiconKey: 'courage' }),
    ])
    expect(views.map(({ key, evidence }) => [key, evidence.length])).toEqual([['courage', 3]])
  })
  it('keeps a word that the lexicon no longer offers, as its owner wrote it', () => {
    const views = deriveQualities([
      sighting({ word: 'vrijheid', lexiconKey: 'freedom', act: 'koos zelf' }),
      sighting({ word: 'vrijheid', lexiconKey: 'freedom', act: 'zei nee' }),
    ])
    expect(views.map(({ word, evidence }) => [word, evidence.map(({ act }) => act)])).toEqual([['vrijheid', ['koos zelf', 'zei nee']]])
  })
  it.each([
    [{}, 'recognised'],
    [{ felt: true }, 'felt'],
    [{ used: true }, 'used'],
    [{ felt: true, used: true }, 'used'],
  ])('with %o is %s', (body, status) => {
    expect(deriveQualities([sighting({}), sighting(body)])[0]?.status).toBe(status)
  })
  it('leaves out what the coachee refused, and what was withdrawn or only noted', () => {
    const states = ['refused', 'withdrawn', 'noted', 'offered'] as const
    expect(deriveQualities(states.map((state) => sighting({}, { state })))).toEqual([])
  })
  it('shows what was offered as unseen when asked for, felt by the coach or not', () => {
    const [quality] = deriveQualities([sighting({ felt: true }, { state: 'offered' })], ['accepted', 'offered'])
    expect(quality?.status).toBe('unseen')
  })
  it('leaves out a quality without a concrete act', () => {
    expect(deriveQualities([sighting({ act: ' ' })])).toEqual([])
  })
})
