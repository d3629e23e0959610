import { describe, expect, it } from 'vitest'
import type { FindingBody, FindingState } from '#method/finding/finding.ts'
import { importedState } from '#method/finding/imported-state.ts'
import { bodies } from '#method/testing/build-session.ts'

const known: Record<string, FindingBody> = { p: bodies.ideal(), bare: bodies.quality({ act: '\u200b' }) }
const stateOf = (body: FindingBody, isOwn = true, state: FindingState = 'accepted') =>
  importedState({ id: 'f', state, body, isOwn }, (id) => known[id] ?? null)

const check: FindingBody = { kind: 'check', thought: 'x', felt: '', wanted: '', bodyPlace: '' }
const incomplete: readonly (readonly [string, FindingBody])[] = [
  ['a quality without an act', bodies.quality({ act: ' ' })],
  ['a quality with an act of zero width', bodies.quality({ act: '\u200b' })],
  ['an obstacle without strength', bodies.obstacle()],
  ['an obstacle beside a quality without an act', bodies.obstacle({ potentialId: 'bare' })],
  ['an obstacle in the core', bodies.obstacle({ potentialId: 'p', layer: 'core' })],
  ['a tension field without poles', bodies.tension({ potentialId: 'gone', obstacleId: 'gone' })],
  ['a reference to another kind', bodies.ideal({ parentId: 'bare' })],
]

describe('a finding in a file that is imported', () => {
  it.each(incomplete)('is not accepted when a form would refuse it: %s', (_what, body) => {
    expect(stateOf(body)).toBe('noted')
    expect(stateOf(body, false)).toBe('offered')
    expect(stateOf(body, false, 'offered')).toBe('offered')
  })
  it('keeps its state when it is complete, refused or withdrawn', () => {
    expect(stateOf(bodies.obstacle({ potentialId: 'p' }))).toBe('accepted')
    expect(stateOf(bodies.ideal({ parentId: 'gone' }))).toBe('accepted')
    for (const state of ['refused', 'withdrawn', 'noted'] as const) expect(stateOf(bodies.obstacle(), true, state)).toBe(state)
  })
  it('of a kind in which only the owner speaks, made by someone else, is noted', () => {
    expect([stateOf(check), stateOf(check, false)]).toEqual(['accepted', 'noted'])
  })
})
