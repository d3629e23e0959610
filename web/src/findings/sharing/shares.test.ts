import { describe, expect, it } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { coachesOf, isSharedWith } from './shares.ts'

const finding = (part: Partial<Finding>) => ({ trajectoryId: 'own', visibility: 'private', sharedWith: [], ...part }) as unknown as Finding

describe('with whom something is shared', () => {
  it('where it was made, its visibility says so; elsewhere only a share does', () => {
    expect(isSharedWith(finding({ trajectoryId: 'a', visibility: 'shared' }), 'a')).toBe(true)
    expect(isSharedWith(finding({ trajectoryId: 'a', visibility: 'shared' }), 'b')).toBe(false)
    expect(isSharedWith(finding({ visibility: 'shared' }), 'a')).toBe(false)
    expect(isSharedWith(finding({ sharedWith: ['a'] }), 'a')).toBe(true)
  })
  it('names each coach who reads it, and no other', () => {
    const both = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(coachesOf(finding({ trajectoryId: 'a', visibility: 'shared', sharedWith: ['c'] }), both)).toEqual([{ id: 'a' }, { id: 'c' }])
  })
})
