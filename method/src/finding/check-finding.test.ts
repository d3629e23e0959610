import { describe, expect, it } from 'vitest'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { longest, tooLongIn } from '#method/finding/longest.ts'
import { bodies } from '#method/testing/build-session.ts'

const known: Record<string, FindingBody> = {
  p: bodies.ideal(),
  q: bodies.quality(),
  o: bodies.obstacle({ potentialId: 'p' }),
  x: bodies.obstacle({ side: 'external' }),
  a: bodies.anchor(),
  i: bodies.intention(),
  'blank ideal': bodies.ideal({ words: '\u200b \u00ad' }),
  'bare quality': bodies.quality({ act: '' }),
  'bare obstacle': bodies.obstacle({ potentialId: 'bare quality' }),
}
const somewhere = '019e4fc5-7080-7032-8eb5-89b53caf5745'
const check = (body: FindingBody, findingId: string | null = null) => checkFinding(body, { findingId, bodyOf: (id) => known[id] ?? null })

describe('before something is offered to the coachee', () => {
  it('a quality needs the concrete act it was seen in', () => {
    expect(check(bodies.quality({ act: '  ' }))).toEqual(['quality.no-act'])
    expect(check(bodies.quality({ word: '' }))).toEqual(['quality.no-word'])
    expect(check(bodies.quality())).toEqual([])
  })
  it('an obstacle refers to the ideal or quality that it holds back', () => {
    expect(check(bodies.obstacle())).toEqual(['obstacle.no-potential'])
    expect(check(bodies.obstacle({ potentialId: 'gone' }))).toEqual(['obstacle.no-potential'])
    expect(check(bodies.obstacle({ potentialId: 'o' }))).toEqual(['obstacle.no-potential'])
    expect(check(bodies.obstacle({ potentialId: 'q' }))).toEqual([])
    expect(check(bodies.obstacle({ potentialId: 'p', side: 'external', layer: 'environment' }))).toEqual([])
  })
  it('a strength without words, or without the act that shows it, stands beside no obstacle and in no tension field', () => {
    for (const potentialId of ['blank ideal', 'bare quality']) {
      expect(check(bodies.obstacle({ potentialId }))).toEqual(['obstacle.no-potential'])
      expect(check(bodies.tension({ potentialId }))).toEqual(['tension.pole-missing'])
    }
    expect(check(bodies.tension({ obstacleId: 'bare obstacle' }))).toEqual(['tension.pole-missing'])
  })
  it('characters that nobody can see are no words', () => {
    for (const blank of ['\u200b', '\u00ad\u2060', '\ufeff \u3164', '\u2800'])
      expect(check(bodies.quality({ act: blank, word: blank })), JSON.stringify(blank)).toEqual(['quality.no-word', 'quality.no-act'])
  })
  it('a reference names a finding of the right kind, or nothing', () => {
    expect(check(bodies.ideal({ parentId: 'q' }))).toEqual(['reference.unknown'])
    expect(check(bodies.ideal({ fromId: somewhere }))).toEqual(['reference.unknown'])
    expect(check(bodies.quality({ fromId: 'i' }))).toEqual(['reference.unknown'])
    expect(check(bodies.obstacle({ potentialId: 'p', internalId: 'p' }))).toEqual(['reference.unknown'])
    expect(check(bodies.anchor({ of: somewhere }))).toEqual(['anchor.no-target'])
    expect(check(bodies.ideal({ parentId: 'p' }))).toEqual([])
  })
  it('a reference that did not change is not asked about again: what it names may be gone by now', () => {
    const before = bodies.quality({ fromId: somewhere })
    const context = { bodyOf: (id: string) => known[id] ?? null, before }
    expect(checkFinding(bodies.quality({ fromId: somewhere, act: 'bleef zitten' }), context)).toEqual([])
    expect(checkFinding(bodies.quality({ fromId: 'i' }), context)).toEqual(['reference.unknown'])
  })
  it('an obstacle has a sentence and is never in the core', () => {
    expect(check(bodies.obstacle({ potentialId: 'p', sentence: '', layer: 'core' }))).toEqual(['obstacle.no-sentence', 'obstacle.in-core'])
  })
  it('a tension field has both poles, the obstacle one within', () => {
    expect(check(bodies.tension())).toEqual([])
    expect(check(bodies.tension({ potentialId: 'gone' }))).toEqual(['tension.pole-missing'])
    expect(check(bodies.tension({ obstacleId: 'gone' }))).toEqual(['tension.pole-missing'])
    expect(check(bodies.tension({ potentialId: 'o', obstacleId: 'p' }))).toEqual(['tension.pole-missing'])
    expect(check(bodies.tension({ obstacleId: 'x' }))).toEqual(['tension.pole-missing'])
  })
  it('an ideal has words and is not its own larger ideal', () => {
    expect(check(bodies.ideal({ words: '' }))).toEqual(['ideal.no-words'])
    expect(check(bodies.ideal({ parentId: 'me' }), 'me')[0]).toBe('ideal.parent-is-self')
  })
  it('an intention is an act, an anchor has a how, a success a moment', () => {
    expect(check(bodies.intention({ act: '' }))).toEqual(['intention.no-act'])
    expect(check(bodies.anchor({ of: '', how: ' ' }))).toEqual(['anchor.no-target', 'anchor.no-how'])
    expect(check({ kind: 'success', moment: '', did: '', thought: 'x', felt: '', wanted: '', longing: '' })).toEqual(['success.no-moment'])
    expect(check({ kind: 'recall', anchorId: 'i', worked: null })).toEqual(['recall.no-anchor'])
    expect(check({ kind: 'recall', anchorId: 'a', worked: null })).toEqual([])
    expect(check({ kind: 'observation', intentionId: 'a', result: 'done', words: '', othersNoticed: '' })).toEqual([
      'observation.no-intention',
    ])
  })
  it('no text is longer than its field allows, and it is said which one is', () => {
    expect(check(bodies.ideal({ words: 'x'.repeat(longest('ideal', 'words') + 1) }))).toEqual(['text.too-long'])
    expect(check(bodies.quality({ word: 'x'.repeat(121) }))).toEqual(['text.too-long'])
    expect(tooLongIn(bodies.obstacle({ sentence: 'x'.repeat(301), action: 'x'.repeat(8001) }))).toEqual([
      { field: 'sentence', longest: 300 },
      { field: 'action', longest: 8000 },
    ])
    const parts = [{ when: 'x', thenI: 'x'.repeat(8001) }, ...Array.from({ length: 100 }, () => ({ when: '', thenI: '' }))]
    expect(tooLongIn({ kind: 'protocol', title: '', parts })).toEqual([
      { field: 'parts', longest: 100 },
      { field: 'parts.thenI', longest: 8000 },
    ])
    expect(longest('protocol', 'parts.thenI')).toBe(8000)
  })
  it('a report lies between 0 and 10', () => {
    expect(check(bodies.ideal({ felt: 11 }))).toEqual(['rating.out-of-range'])
    expect(check(bodies.ideal({ felt: Number.NaN }))).toEqual(['rating.out-of-range'])
    expect(check(bodies.tension({ after: { brake: -1, strength: 2 } }))).toEqual(['rating.out-of-range'])
  })
})
