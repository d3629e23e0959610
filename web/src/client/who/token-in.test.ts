import { describe, expect, it } from 'vitest'
import { mendedAddress, tokenIn } from './token-in.ts'

const token = `${'aB3-_'.repeat(8)}xyz`

describe('the token of a link', () => {
  it('is read from the fragment', () => {
    expect([tokenIn(`#${token}`), tokenIn(`#token=${token}`)]).toEqual([token, token])
  })

  it.each([
    ['a full stop', `#${token}.`],
    ['a bracket', `#${token})`],
    ['a pointed bracket', `#${token}%3E`],
    ['brackets around it', `#(${token})`],
    ['quotation marks', `#“${token}”,`],
    ['an underscore of a mark-up', `#${token}_`],
    ['an addition of a mail program', `#${token}?utm_source=mail`],
    ['a line break in the middle', `#${token.slice(0, 20)}%0D%0A${token.slice(20)}`],
    ['a space in the middle', `#${token.slice(0, 20)}%20${token.slice(20)}`],
    ['a zero-width space', `#${token.slice(0, 20)}\u200b${token.slice(20)}`],
    ['another encoded sign', `#%23${token}`],
  ])('is found when a mail program adds %s', (_, hash) => {
    expect(tokenIn(hash)).toBe(token)
  })

  it('is missing when the link was cut off', () => {
    for (const hash of ['', '#', '#short', `#${token.slice(0, 42)}`, '#%E0%A4%A', `#${token.slice(0, 20)}/${token.slice(20)}`])
      expect(tokenIn(hash)).toBe(null)
  })
})

describe('an address of which the sign before the token was encoded', () => {
  it('gets the token back into the fragment, where no server reads it', () => {
    for (const pathname of [`/invitation%23${token}`, `/invitation%2523${token}`, `/Invitation/%23${token}`, `/invitation%20%23${token}`])
      expect(mendedAddress({ pathname, hash: '' })).toBe(`/invitation#${token}`)
    expect(mendedAddress({ pathname: `/link%23${token}.`, hash: '' })).toBe(`/link#${token}.`)
  })

  it('is no other address', () => {
    for (const pathname of ['/invitation', '/link', '/', `/trajectories/%23${token}`, '/strength', '/%E0%A4%A'])
      expect(mendedAddress({ pathname, hash: `#${token}` })).toBe(null)
  })
})
