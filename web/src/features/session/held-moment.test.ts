import { describe, expect, it } from 'vitest'
import { buildMoment } from '#method/testing/build-session.ts'
import { momentsUpToHeld } from './held-moment.ts'

const first = buildMoment({ id: 'first' })
const second = buildMoment({ id: 'second' })
const third = buildMoment({ id: 'third' })

describe('the moment in the bar', () => {
  it('is the newest while none is held', () => {
    expect(momentsUpToHeld([first, second], null).at(-1)).toBe(second)
  })

  it('stays the held one when another device records a newer one', () => {
    expect(momentsUpToHeld([first, second, third], 'second')).toEqual([first, second])
  })

  it('is the newest again when the held one was taken back', () => {
    expect(momentsUpToHeld([first, third], 'second').at(-1)).toBe(third)
  })

  it('leaves the list identical when the newest is held, so that nothing is drawn again', () => {
    const moments = [first, second]
    expect(momentsUpToHeld(moments, 'second')).toBe(moments)
  })
})
