import { describe, expect, it } from 'vitest'
import { findRoute } from '../routes.tsx'
import { fitPath } from './fit-path.ts'

describe('which screen fits an address', () => {
  it.each([
    ['/', '/'],
    ['/Strength', '/strength'],
    ['/strength/', '/strength'],
    ['/strength/witnesses', '/strength/witnesses'],
    ['/coachees/new', '/coachees/new'],
    ['/looking-back', '/looking-back/*?'],
    ['/looking-back/drawn', '/looking-back/*?'],
    ['/looking-backwards', '/*'],
    ['/trajectories', '/*'],
    ['/trajectories/7', '/trajectories/:trajectoryId/*?'],
    ['/trajectories/7/agreements', '/trajectories/:trajectoryId/*?'],
    ['/trajectories/7/sessions/8', '/trajectories/:trajectoryId/sessions/:sessionId'],
    ['/trajectories/7/sessions/8/live', '/trajectories/:trajectoryId/sessions/:sessionId/live'],
    ['/nothing/at/all', '/*'],
  ])('%s is for %s', (address, path) => {
    expect(findRoute(address)?.route.path).toBe(path)
  })
  it('gives the parameters of an address by name', () => {
    expect(fitPath('/trajectories/:trajectoryId/sessions/:sessionId/live', '/trajectories/7/sessions/8/live')).toEqual({
      trajectoryId: '7',
      sessionId: '8',
    })
    expect(fitPath('/looking-back/*?', '/looking-back')).toEqual({})
    expect(fitPath('/strength', '/strength/witnesses')).toBeNull()
  })
})
