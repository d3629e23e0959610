import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEarly } from '../../client/early.ts'
import { keepMe, type Me } from '../../client/who/kept-me.ts'
import { homes } from '../homes.ts'
import { routes } from '../routes.tsx'
import { begin } from './begin.ts'

const asked: string[] = []
const kept = new Map<string, string>()
const marijke = { memberships: [{ practiceId: '1', practiceName: 'Praktijk', role: 'coach' }], trajectories: [] } as unknown as Me
const noor = { memberships: [{ practiceId: '1', practiceName: 'Praktijk', role: 'coachee' }], trajectories: [] } as unknown as Me

beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response('{}')
  })
  // This test is about requests, not about the code of the screens.
  for (const part of [...routes.map(({ part }) => part), homes.coach, homes.coachee])
    vi.spyOn(part, 'load').mockRejectedValue(new Error('no network'))
})
afterEach(() => {
  asked.length = 0
  kept.clear()
  forgetEarly()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('beginning before the app is there', () => {
  it('asks nothing about the user on a page for visitors without an account', async () => {
    keepMe(noor)
    for (const path of ['/sign-in', '/link', '/invitation', '/witness', '/gift']) await begin(path)
    expect(asked).toEqual([])
  })
  it('asks only who is signed in where nobody was signed in before', async () => {
    await begin('/intentions')
    expect(asked).toEqual(['/api/me'])
  })
  it('asks what the screen of this address reads, also when its code does not load', async () => {
    keepMe(noor)
    await begin('/intentions')
    await begin('/trajectories/7/sessions/8/live')
    expect(asked).toEqual([
      '/api/me',
      '/api/me/findings',
      '/api/me/prompt-settings',
      '/api/me',
      '/api/trajectories/7/sessions/8',
      '/api/trajectories/7',
      '/api/trajectories/7/findings',
    ])
  })
  it('asks of a trajectory only what this part of it reads: the coachee can see what a coach looked at', async () => {
    keepMe(marijke)
    await begin('/trajectories/7/agreements')
    expect(asked).toEqual(['/api/me', '/api/trajectories/7', '/api/trajectories/7/sessions'])
    asked.length = 0
    await begin('/trajectories/7')
    expect(asked).toContain('/api/trajectories/7/findings')
    expect(asked).toContain('/api/trajectories/7/alignments')
  })
  it('asks on the first screen what the chosen side reads, if the user has that side', async () => {
    keepMe(noor)
    kept.set('side', 'coach')
    await begin('/')
    keepMe(marijke)
    await begin('/')
    expect(asked).toEqual(['/api/me', '/api/me/findings', '/api/me/prompt-settings', '/api/me', '/api/trajectories'])
  })
})
