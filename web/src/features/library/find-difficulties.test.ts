import { expect, test } from 'vitest'
import { difficulties } from '#method/difficulty/difficulties.data.ts'
import { findDifficulties } from './find-difficulties.ts'

test('a situation with the words in its title comes first', () => {
  expect(findDifficulties('stil', difficulties, 'nl')[0]?.key).toBe(difficulties.find((one) => one.title.nl.includes('stil'))?.key)
})
test('capitals and accents do not matter', () => {
  expect(findDifficulties('TRANEN', difficulties, 'nl')).toEqual(findDifficulties('tranen', difficulties, 'nl'))
  expect(findDifficulties('TRANEN', difficulties, 'nl').length).toBeGreaterThan(0)
})
test('an empty search shows everything, nonsense shows nothing', () => {
  expect(findDifficulties('  ', difficulties, 'en')).toBe(difficulties)
  expect(findDifficulties('xyzzy', difficulties, 'en')).toEqual([])
})
