import { describe, expect, it } from 'vitest'
import { buildMoment } from '#method/testing/build-session.ts'
import { momentsInHand } from './moment-in-hand.ts'

const first = buildMoment({ id: 'first' })
const second = buildMoment({ id: 'second' })
const third = buildMoment({ id: 'third' })

describe('the moment in hand', () => {
  it('is the newest while no hand is busy', () => {
    expect(momentsInHand([first, second], null).at(-1)).toBe(second)
  })

  it('stays when another device records a newer one', () => {
    expect(momentsInHand([first, second, third], 'second')).toEqual([first, second])
  })

  it('is let go when it was taken back', () => {
    expect(momentsInHand([first, third], 'second').at(-1)).toBe(third)
  })

  it('gives back the very same list when it is the newest, so that nothing is drawn again', () => {
    const moments = [first, second]
    expect(momentsInHand(moments, 'second')).toBe(moments)
  })
})
