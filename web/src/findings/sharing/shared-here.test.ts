import { expect, test } from 'vitest'
import { isFromElsewhere, isReadByBoth } from './shared-here.ts'

const here = { id: 'samen' }
const alone = { trajectoryId: 'eigen', visibility: 'private' as const, sharedWith: ['samen'] }

test('what somebody made alone and shared is read by both, and comes from elsewhere', () => {
  expect([isFromElsewhere(alone, here), isReadByBoth(alone, here)]).toEqual([true, true])
})
test('shared with another coach, or visible in its own place, it is not read by the coach here', () => {
  expect(isReadByBoth({ ...alone, sharedWith: ['ander'] }, here)).toBe(false)
  expect(isReadByBoth({ ...alone, visibility: 'shared', sharedWith: [] }, here)).toBe(false)
})
test('what was made here follows its own visibility', () => {
  expect(isReadByBoth({ trajectoryId: 'samen', visibility: 'shared', sharedWith: [] }, here)).toBe(true)
  expect(isReadByBoth({ trajectoryId: 'samen', visibility: 'private', sharedWith: ['ander'] }, here)).toBe(false)
})
