import { describe, expect, it } from 'vitest'
import { buildMoment } from '#method/testing/build-session.ts'
import { momentInHand, momentsUpToHeld } from './held-moment.ts'
import { nextInitiative, promptToJudge } from './use-commands.ts'

const first = buildMoment({ id: 'first' })
const second = buildMoment({ id: 'second' })
const third = buildMoment({ id: 'third' })

describe('the moment in hand', () => {
  it('is the one in the bar, also when a newer one was recorded; the newest when it was removed', () => {
    expect(momentInHand([first, second, third], 'second')).toBe(second)
    expect(momentInHand([first, third], 'second')).toBe(third)
    expect(momentInHand([], null)).toBe(null)
  })

  it('decides which question a judgement is about, not the newest moment', () => {
    const asked = buildMoment({ id: 'asked', speaker: 'coach' })
    const newest = buildMoment({ id: 'newest', speaker: 'coach' })
    expect(promptToJudge(momentsUpToHeld([asked, second, newest], 'second'))).toBe(asked)
    expect(promptToJudge([asked, second, newest])).toBe(newest)
  })

  it('says who began only after a choice, and can leave it unsaid again', () => {
    expect([nextInitiative(null), nextInitiative('coachee'), nextInitiative('coach')]).toEqual(['coachee', 'coach', null])
  })
})

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
