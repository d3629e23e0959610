import { expect, test } from 'vitest'
import { mayOffer, mayRevise } from './may-change.ts'

const byCoach = { state: 'noted', reworded: false, madeBy: 'bea' } as const
const [coach, coachee] = [{ as: 'coach', coacheeId: 'noor' } as const, { as: 'coachee', coacheeId: 'noor' } as const]

test('the coach changes words until the coachee has answered', () => {
  expect(mayRevise(byCoach, coach)).toBe(true)
  expect(mayRevise({ ...byCoach, state: 'offered' }, coach)).toBe(true)
  expect(mayRevise({ ...byCoach, state: 'accepted' }, coach)).toBe(false)
  expect(mayRevise({ ...byCoach, madeBy: 'noor' }, coach)).toBe(false)
})
test('the coachee changes what was accepted, not what still waits', () => {
  expect(mayRevise({ ...byCoach, state: 'accepted' }, coachee)).toBe(true)
  expect(mayRevise(byCoach, coachee)).toBe(false)
})
test('only the coach offers, and only once', () => {
  expect(mayOffer(byCoach, coach)).toBe(true)
  expect(mayOffer({ ...byCoach, state: 'offered' }, coach)).toBe(false)
  expect(mayOffer(byCoach, coachee)).toBe(false)
})
