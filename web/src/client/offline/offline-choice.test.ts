import { afterEach, describe, expect, it, vi } from 'vitest'
import { mayKeep, placeOfTrajectory } from './offline-choice.ts'

const me = { spaceId: 'mine', trajectories: [{ id: 'coached', coachName: 'Marijke', open: true, nextAt: null, erasureAsked: false }] }
const may = (trajectoryId: string, key: string) => mayKeep('p', placeOfTrajectory(me, trajectoryId, key))

describe('what this device keeps to read', () => {
  afterEach(() => vi.unstubAllGlobals())
  const choose = (said: string | null) => vi.stubGlobal('localStorage', { getItem: () => said })

  it('is of one’s own space nothing before one said so, neither written alone nor with a coach', () => {
    for (const said of [null, 'no']) {
      choose(said)
      expect([may('mine', 'findings/mine'), may('coached', 'findings/coached'), may('coached', 'notes/s')]).toEqual([false, false, false])
    }
  })
  it('is all of it once one said so', () => {
    choose('yes')
    expect([may('mine', 'findings/mine'), may('coached', 'findings/coached')]).toEqual([true, true])
  })
  it('is for a coach what a session needs without network, whatever the coach chose for the own space', () => {
    choose('no')
    expect(placeOfTrajectory(me, 'of-a-coachee', 'findings/of-a-coachee')).toBe('findings/of-a-coachee')
    expect(may('of-a-coachee', 'findings/of-a-coachee')).toBe(true)
  })
})
