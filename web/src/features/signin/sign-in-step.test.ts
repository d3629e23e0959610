import { describe, expect, it } from 'vitest'
import { safeNext, stepAfter } from './sign-in-step.ts'

describe('signing in', () => {
  it('asks for the code of the app before a recovery code', () => {
    expect(stepAfter({ status: 'second-factor', challengeId: 'c', methods: ['recovery', 'totp'] })).toMatchObject({
      at: 'second',
      by: 'totp',
    })
  })
  it('is done when the server says so', () => {
    expect(stepAfter({ status: 'signed-in' })).toEqual({ at: 'done' })
  })
  it('goes back to the page before, but never to another site', () => {
    expect(safeNext('/trajectories/1?tab=2')).toBe('/trajectories/1?tab=2')
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])
      expect(safeNext(elsewhere)).toBe('/')
  })
  it('never goes back to the sign-in screen', () => {
    expect(safeNext('/sign-in?next=/sign-in')).toBe('/')
  })
})
