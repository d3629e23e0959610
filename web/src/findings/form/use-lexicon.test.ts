import { describe, expect, it } from 'vitest'
import { wordsOfRound } from './use-lexicon.ts'

const all = Array.from({ length: 20 }, (_, index) => index)

describe('words to choose from', () => {
  it('are far apart, and others the next time, until all have been there', () => {
    const rounds = [0, 1, 2, 3].map((round) => wordsOfRound(all, round))
    expect(rounds[0]).toEqual([0, 4, 8, 12, 16])
    expect(new Set(rounds.flat()).size).toBe(20)
    expect(wordsOfRound(all, 4)).toEqual(rounds[0])
  })
  it('are all there when there are few', () => {
    expect(wordsOfRound([1, 2], 7)).toEqual([1, 2])
    expect(wordsOfRound([], 0)).toEqual([])
  })
})
