import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReplayAction, replay, startReplay } from './replay.ts'

const action: fc.Arbitrary<ReplayAction> = fc.oneof(
  fc.constantFrom<ReplayAction>({ do: 'play' }, { do: 'pause' }, { do: 'tick' }, { do: 'back' }, { do: 'on' }),
  fc.integer({ min: -5, max: 60 }).map((shown): ReplayAction => ({ do: 'to', shown })),
  fc.integer({ min: 0, max: 50 }).map((of): ReplayAction => ({ do: 'length', of })),
)

describe('the replay of a session', () => {
  it('begins with all moments shown', () => {
    expect(startReplay(4)).toEqual({ shown: 4, of: 4, playing: false })
  })
  it('plays from the first moment when it is at the end, and stops at the end', () => {
    let state = replay(startReplay(3), { do: 'play' })
    expect(state).toEqual({ shown: 1, of: 3, playing: true })
    state = replay(replay(state, { do: 'tick' }), { do: 'tick' })
    expect(state).toEqual({ shown: 3, of: 3, playing: false })
  })
  it('stops playing at a step or a scrub', () => {
    const playing = replay(startReplay(5), { do: 'play' })
    expect(replay(playing, { do: 'on' }).playing).toBe(false)
    expect(replay(playing, { do: 'to', shown: 2 })).toEqual({ shown: 2, of: 5, playing: false })
  })
  it('does nothing without moments', () => {
    expect(replay(startReplay(0), { do: 'play' })).toEqual(startReplay(0))
  })
  it('stays between the first and the last moment', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(action), (of, actions) => {
        const state = actions.reduce(replay, startReplay(of))
        expect(state.shown).toBeGreaterThanOrEqual(0)
        expect(state.shown).toBeLessThanOrEqual(state.of)
      }),
    )
  })
})
