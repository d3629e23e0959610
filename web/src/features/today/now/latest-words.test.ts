import { describe, expect, it } from 'vitest'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { latestWords } from './latest-words.ts'

describe('the line from the last session', () => {
  const ideal = buildFinding(bodies.ideal({ words: 'rust is er al' }), { updatedAt: 4 })
  it('is the latest that was accepted', () => {
    expect(latestWords([ideal, buildFinding(bodies.quality({ word: 'moed' }), { updatedAt: 9 })])?.text).toBe('moed')
  })
  it('leaves out what was only offered, and what came up outside a session', () => {
    expect(
      latestWords([
        { ...ideal, state: 'offered' },
        { ...ideal, sessionId: null },
      ]),
    ).toBeNull()
  })
  it('never shows an obstacle on its own', () => {
    expect(latestWords([buildFinding(bodies.obstacle())])).toBeNull()
  })
})
