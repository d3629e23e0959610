import { expect, it } from 'vitest'
import { createPending } from './pending.ts'

it('what happened last counts, whatever is on disk', () => {
  const pending = createPending()
  expect(pending.find('a')).toBe(undefined)
  pending.set('a', { value: 1 })
  pending.set('a', { value: 2 })
  expect(pending.find('a')).toEqual({ value: 2 })
  pending.set('a', null)
  expect(pending.find('a')).toBe(null)
})

it('dropping everything that begins so drops what came before, and not what comes after', () => {
  const pending = createPending()
  pending.set('own-a', { value: 1 })
  pending.drop('own-')
  expect([pending.find('own-a'), pending.find('own-b'), pending.find('other')]).toEqual([null, null, undefined])
  pending.set('own-b', { value: 2 })
  expect(pending.find('own-b')).toEqual({ value: 2 })
  expect(pending.batch()).toEqual({ dropped: ['own-'], changes: [['own-b', { value: 2 }]] })
})

it('what changed while a batch was written stays', () => {
  const pending = createPending()
  pending.set('a', { value: 1 })
  pending.set('b', { value: 1 })
  const batch = pending.batch()
  pending.set('b', { value: 2 })
  if (batch) pending.settle(batch)
  expect(pending.batch()).toEqual({ dropped: [], changes: [['b', { value: 2 }]] })
})
