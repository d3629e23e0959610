import { describe, expect, it } from 'vitest'
import { tokenIn } from './token-in.ts'

describe('the token of a link', () => {
  it('reads the token from the fragment, and nothing that is too short to be one', () => {
    expect(tokenIn(`#${'a'.repeat(43)}`)).toBe('a'.repeat(43))
    expect(tokenIn(`#token=${'b'.repeat(43)}`)).toBe('b'.repeat(43))
    expect(tokenIn('#short')).toBeNull()
    expect(tokenIn('')).toBeNull()
  })
})
